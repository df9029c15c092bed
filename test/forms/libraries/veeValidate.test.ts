// @vitest-environment happy-dom
import { CustomerForm } from '../../../docs/examples/forms/veeValidate.ts';
import { behavesAsAForm } from './suite.ts';
import { mounterOf } from './vue.ts';

behavesAsAForm(mounterOf(CustomerForm));
