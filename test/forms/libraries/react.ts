import type { CustomerDraft, CustomerInput } from 'customer-archive';
import { createElement } from 'react';
import type { FunctionComponent } from 'react';
import { createRoot } from 'react-dom/client';
import { inputAt, settle } from './suite.ts';
import type { Mount } from './suite.ts';

/** The properties of the recipes for React. */
interface Props<Errors> {
  readonly initial: CustomerInput;
  readonly onSave: (customer: CustomerDraft) => void;
  readonly onRefuse?: (errors: Errors) => void;
}

/**
 * Makes the function that mounts a recipe for React.
 *
 * @param form - The component.
 * @param find - Finds the input of a field.
 * @returns The function.
 */
export function mounterOf<Errors>(form: FunctionComponent<Props<Errors>>, find: (path: string) => Element | null = inputAt): Mount {
  return async (initial) => {
    const container = document.body.appendChild(document.createElement('div'));
    const root = createRoot(container);
    const saved: CustomerDraft[] = [];
    const refused: unknown[] = [];
    const done = async (work: () => void): Promise<void> => {
      work();
      await settle(20);
    };
    const onSave = (customer: CustomerDraft): void => void saved.push(customer);
    const onRefuse = (errors: Errors): void => void refused.push(errors);
    await done(() => {
      root.render(createElement(form, { initial, onSave, onRefuse }));
    });
    return {
      saved,
      refused,
      type: (path, text) =>
        done(() => {
          write(find(path), text);
        }),
      submit: () => done(() => container.querySelector<HTMLButtonElement>('button[type=submit]')?.click()),
      unmount: () =>
        done(() => {
          root.unmount();
          container.remove();
        }),
    };
  };
}

/** React reads the value through the property of the prototype, so that is where it must be set. */
function write(field: Element | null, text: string): void {
  const isChoice = field instanceof HTMLSelectElement;
  const prototype = isChoice ? HTMLSelectElement.prototype : HTMLInputElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, text);
  for (const type of ['input', 'change']) field?.dispatchEvent(new Event(type, { bubbles: true }));
}
