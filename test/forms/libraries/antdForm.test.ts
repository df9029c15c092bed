// @vitest-environment happy-dom
import { CustomerForm } from '../../../docs/examples/forms/antdForm.tsx';
import { mounterOf } from './react.ts';
import { behavesAsAForm, fieldAt } from './suite.ts';

behavesAsAForm(mounterOf(CustomerForm), (path) => fieldAt(path).querySelector('.ant-form-item-explain-error')?.textContent ?? '');
