// @vitest-environment happy-dom
import { CustomerForm } from '../../../docs/examples/forms/reactHookForm.tsx';
import { mounterOf } from './react.ts';
import { behavesAsAForm } from './suite.ts';

behavesAsAForm(mounterOf(CustomerForm));
