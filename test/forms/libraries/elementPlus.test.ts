// @vitest-environment happy-dom
import { vi } from 'vitest';
import { CustomerForm } from '../../../docs/examples/forms/elementPlus.ts';
import { behavesAsAForm, fieldAt } from './suite.ts';
import { mounterOf } from './vue.ts';

// Under Node its modules get the default export of async-validator as an object and then check nothing; the bundled file is what a bundler would make of them.
vi.mock('element-plus', () => import('element-plus/dist/index.full.mjs'));

behavesAsAForm(mounterOf(CustomerForm), (path) => fieldAt(path).querySelector('.el-form-item__error')?.textContent.trim() ?? '');
