// @vitest-environment happy-dom
import { CustomerForm } from '../../../docs/examples/forms/vant.ts';
import { behavesAsAForm, fieldAt } from './suite.ts';
import { mounterOf } from './vue.ts';

behavesAsAForm(mounterOf(CustomerForm), (path) => fieldAt(path).querySelector('.van-field__error-message')?.textContent ?? '');
