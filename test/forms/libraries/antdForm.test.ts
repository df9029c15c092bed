// @vitest-environment happy-dom
import { expect } from 'vitest';
import { CustomerForm } from '../../../docs/examples/forms/antdForm.tsx';
import { mounterOf } from './react.ts';
import { behavesAsAForm, fieldAt, inputAt } from './suite.ts';

const mount = mounterOf(CustomerForm);

behavesAsAForm(
  async (initial) => {
    const form = await mount(initial);
    const type = (path: string, text: string): Promise<void> => (path.endsWith('On') ? pick(path, text) : form.type(path, text));
    return { ...form, type };
  },
  (path) => fieldAt(path).querySelector('.ant-form-item-explain-error')?.textContent ?? '',
);

/** Chooses a day in a date picker, as people do: opens it, goes back month by month, and clicks the day. */
async function pick(path: string, day: string): Promise<void> {
  const input = inputAt(path);
  input.focus();
  input.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
  input.click();
  await expect.poll(firstDay).not.toBeUndefined();
  for (let months = 0; months < 12; months += 1) {
    const cell = document.querySelector<HTMLElement>(`td[title="${day}"]`);
    if (cell !== null) {
      cell.click();
      return;
    }
    const shown = firstDay();
    document.querySelector<HTMLElement>('.ant-picker-header-prev-btn')?.click();
    await expect.poll(firstDay).not.toBe(shown);
  }
}

/** The first day that the open picker shows. */
function firstDay(): string | undefined {
  return document.querySelector<HTMLElement>('td[title]')?.title;
}
