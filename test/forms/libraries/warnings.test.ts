// @vitest-environment happy-dom
import { inspect } from 'node:util';
import { Form, Input } from 'antd';
import type { FormInstance as AntdForm } from 'antd';
import { customerDraftSchema, validateCustomerDraft } from 'customer-archive';
import { fieldRule, toTypedSchema } from 'customer-archive/forms';
import { ElForm, ElFormItem } from 'element-plus';
import type { FormInstance as ElementForm } from 'element-plus';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { useForm } from 'vee-validate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createApp, defineComponent, h, ref } from 'vue';
import { faulty } from './records.ts';
import { settle } from './suite.ts';

// See elementPlus.test.ts.
vi.mock('element-plus', () => import('element-plus/dist/index.full.mjs'));

const MOBILE = '1381234567';
const clean: (() => void)[] = [];

afterEach(() => {
  for (const undo of clean.splice(0)) undo();
});

describe('what the guide warns of is so:', () => {
  it('vee-validate calls every form valid when it is given a Standard Schema, and none when the schema is wrapped', async () => {
    expect(validateCustomerDraft(faulty()).ok).toBe(false);
    expect(await verdictOf(customerDraftSchema)).toBe(true);
    expect(await verdictOf(toTypedSchema(customerDraftSchema))).toBe(false);
  });

  it('antd rejects with the record', async () => {
    let form: AntdForm | undefined;
    const Probe = () => {
      [form] = Form.useForm();
      const item = { name: ['basic', 'mobile'], rules: [fieldRule('basic.mobile', faulty)] };
      return createElement(Form, { form, initialValues: faulty() }, createElement(Form.Item, item, createElement(Input)));
    };
    const root = createRoot(container());
    root.render(createElement(Probe));
    await settle(50);
    const rejection: unknown = await form?.validateFields().catch((error: unknown) => error);
    root.unmount();
    expect(inspect(rejection, { depth: 5 })).toContain(MOBILE);
  });

  it('Element Plus rejects with the values of the faulty fields', async () => {
    const form = ref<ElementForm>();
    const item = { prop: 'basic.mobile', rules: fieldRule('basic.mobile', faulty) };
    const app = createApp({ render: () => h(ElForm, { ref: form, model: faulty() }, () => h(ElFormItem, item)) });
    app.mount(container());
    await settle(20);
    const rejection: unknown = await form.value?.validate().catch((error: unknown) => error);
    app.unmount();
    expect(inspect(rejection, { depth: 5 })).toContain(MOBILE);
  });
});

/** What vee-validate says of a faulty record with a schema. */
async function verdictOf(schema: unknown): Promise<boolean | undefined> {
  let validate: (() => Promise<{ readonly valid: boolean }>) | undefined;
  const app = createApp(
    defineComponent({
      setup() {
        ({ validate } = useForm({ validationSchema: schema, initialValues: faulty() }));
        return () => h('form');
      },
    }),
  );
  app.mount(container());
  const result = await validate?.();
  app.unmount();
  return result?.valid;
}

function container(): Element {
  const element = document.body.appendChild(document.createElement('div'));
  clean.push(() => {
    element.remove();
  });
  return element;
}
