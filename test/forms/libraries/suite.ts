import { inspect } from 'node:util';
import type { CustomerDraft, CustomerInput } from 'customer-archive';
import { afterEach, describe, expect, it } from 'vitest';
import { PERSONAL, SAVED, draft, faulty } from './records.ts';

/** A mounted form, as the suite drives it. */
interface MountedForm {
  /** Types a text into the field at a path. */
  readonly type: (path: string, text: string) => Promise<void>;
  /** Presses the button. */
  readonly submit: () => Promise<void>;
  /** What was saved, in order. */
  readonly saved: readonly CustomerDraft[];
  /** What the recipe was handed when the form was refused. */
  readonly refused: readonly unknown[];
  /** Takes the form away. */
  readonly unmount: () => Promise<void>;
}

/** Mounts the form of a recipe in the document. */
export type Mount = (initial: CustomerInput) => Promise<MountedForm>;

const MESSAGES = {
  'basic.mobile': '手机号应为 11 位数字',
  'behavior.lastFollowUpOn': '最近跟进时间不能早于首次接触时间',
  'relations.contacts[0].phone': '联系人电话不是固定电话、400/800、95 开头或境外号码',
};

/**
 * Says how a recipe must behave.
 *
 * @param mount - Mounts it.
 * @param messageAt - Reads the message that stands at a path.
 * @param hidden - Whether the form hides fields that do not apply; then there is nothing to say of them.
 */
export function behavesAsAForm(
  mount: Mount,
  messageAt: (path: string) => string = messageBeside,
  hidden: 'hidden' | 'shown' = 'shown',
): void {
  let form: MountedForm;
  afterEach(() => form.unmount());
  const messages = (paths: readonly string[] = Object.keys(MESSAGES)): object =>
    Object.fromEntries(paths.map((path) => [path, messageAt(path)]));

  describe('the form', () => {
    it('shows the faults in groups, in lists and across fields at the first submit', async () => {
      form = await mount(faulty());
      await form.submit();
      await expect.poll(() => messages()).toEqual(MESSAGES);
      expect(form.saved).toEqual([]);
    });

    it('saves a right record without its blanks', async () => {
      form = await mount(draft());
      await form.submit();
      await expect.poll(() => form.saved).toEqual([SAVED]);
    });

    it('judges a field again when one that it depends on is put right', async () => {
      form = await mount(faulty());
      await form.submit();
      await form.type('behavior.firstContactOn', '2024-01-05');
      await expect.poll(() => messages()).toEqual({ ...MESSAGES, 'behavior.lastFollowUpOn': '' });
      await form.type('basic.mobile', '13812345678');
      await form.type('relations.contacts[0].phone', '');
      await form.submit();
      await expect.poll(() => form.saved).toHaveLength(1);
    });

    it('asks for other fields when the customer becomes an enterprise, and back', async () => {
      form = await mount({ ...draft(), basic: { ...draft().basic, idTail: '002X' } });
      await form.type('basic.customerType', 'enterprise');
      await form.submit();
      await expect
        .poll(() => messages(['basic.creditCode', 'basic.idTail']))
        .toEqual({
          'basic.creditCode': '请填写统一社会信用代码',
          'basic.idTail': hidden === 'hidden' ? '' : '身份证号后4位不适用于该客户类型',
        });
      await form.type('basic.customerType', 'individual');
      await expect.poll(() => messages(['basic.creditCode', 'basic.idTail'])).toEqual({ 'basic.creditCode': '', 'basic.idTail': '' });
      await form.submit();
      await expect.poll(() => form.saved).toHaveLength(1);
    });

    it('hands over no personal value with its errors', async () => {
      form = await mount(faulty());
      await form.submit();
      await expect.poll(() => form.refused).toHaveLength(1);
      expect(PERSONAL.filter((value) => tracesOf(form.refused).includes(value))).toEqual([]);
    });
  });
}

/** Everything that could carry a value out; what belongs to the page, such as an input element, is left aside. */
function tracesOf(value: unknown): string {
  const elements = (_: string, inner: unknown): unknown => (inner instanceof Node ? undefined : inner);
  const plain: unknown = JSON.parse(JSON.stringify(value, elements));
  return [JSON.stringify(plain), inspect(plain, { depth: 12 })].join('\n');
}

/** Reads the message in the `em` of a recipe that has one. */
function messageBeside(path: string): string {
  return fieldAt(path).querySelector('em')?.textContent ?? '';
}

/** The element of a field. */
export function fieldAt(path: string): Element {
  const found = document.querySelector(`[data-path="${path}"]`);
  if (found === null) throw new Error(`No field at ${path}`);
  return found;
}

/** The input of a field. */
export function inputAt(path: string): HTMLInputElement {
  const found = fieldAt(path).querySelector('input');
  if (found === null) throw new Error(`No input at ${path}`);
  return found;
}

/** Lets timers and promises of a library run. */
export async function settle(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}
