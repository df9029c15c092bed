import type { CustomerDraft } from 'customer-archive';
import { createApp } from 'vue';
import type { Component } from 'vue';
import { inputAt, settle } from './suite.ts';
import type { Mount } from './suite.ts';

/**
 * Makes the function that mounts a recipe for Vue.
 *
 * @param form - The component.
 * @returns The function.
 */
export function mounterOf(form: Component): Mount {
  return async (initial) => {
    const container = document.body.appendChild(document.createElement('div'));
    const saved: CustomerDraft[] = [];
    const refused: unknown[] = [];
    const app = createApp(form, {
      initial,
      onSave: (customer: CustomerDraft) => saved.push(customer),
      onRefuse: (errors: unknown) => refused.push(errors),
    });
    app.mount(container);
    const done = async (work: () => void): Promise<void> => {
      work();
      await settle(30);
    };
    await settle(10);
    return {
      saved,
      refused,
      type: (path, text) =>
        done(() => {
          const input = inputAt(path);
          input.value = text;
          input.dispatchEvent(new Event('input', { bubbles: true }));
          input.dispatchEvent(new Event('change', { bubbles: true }));
        }),
      submit: () => done(() => container.querySelector<HTMLButtonElement>('button[type=submit]')?.click()),
      unmount: () =>
        done(() => {
          app.unmount();
          container.remove();
        }),
    };
  };
}
