// @vitest-environment happy-dom
import { CustomerForm } from '../../../docs/examples/forms/rjsf.tsx';
import { mounterOf } from './react.ts';
import { behavesAsAForm } from './suite.ts';

/** The values of its options are their places. */
const CHOICES = ['individual', 'enterprise'];

const mount = mounterOf(CustomerForm, (path) => document.getElementById(idOf(path)));

behavesAsAForm(
  async (initial) => {
    const form = await mount(initial);
    const type = (path: string, text: string): Promise<void> =>
      form.type(path, CHOICES.includes(text) ? String(CHOICES.indexOf(text)) : text);
    return { ...form, type };
  },
  (path) => document.getElementById(`${idOf(path)}__error`)?.textContent ?? '',
  'hidden',
);

function idOf(path: string): string {
  return `root_${path.replaceAll(/[.[]/gu, '_').replaceAll(']', '')}`;
}
