import { Button, DatePicker, Form, Input } from 'antd';
import { fieldAt, validateCustomerDraft } from 'customer-archive';
import type { CustomerDraft, CustomerInput, Issue } from 'customer-archive';
import { dependencies, fieldRule, pathKeys, warningRule } from 'customer-archive/forms';
import dayjs from 'dayjs';

interface Props {
  readonly initial: CustomerInput;
  readonly onSave: (customer: CustomerDraft) => void;
  readonly onRefuse?: (issues: readonly Issue[]) => void;
}

/** A day is text in the record; the picker wants an object of dayjs. */
const DAY = {
  getValueProps: (day?: string) => ({ value: day ? dayjs(day) : undefined }),
  getValueFromEvent: (_: unknown, day: string) => day,
};

export function CustomerForm({ initial, onSave, onRefuse }: Props) {
  const [form] = Form.useForm<CustomerInput>();
  const record = () => form.getFieldsValue(true) as CustomerInput;
  const isDay = (path: string) => fieldAt(path)?.control === 'date';
  const field = (path: string, name = pathKeys(path)) => (
    <div key={path} data-path={path}>
      <Form.Item
        name={name}
        label={fieldAt(path)?.label.zh}
        {...(isDay(path) ? DAY : {})}
        // Without `dependencies` the message at one field stays when another is put right.
        dependencies={dependencies(path).map(pathKeys)}
        rules={[fieldRule(path, record), warningRule(path, record)]}
      >
        {isDay(path) ? <DatePicker /> : <Input />}
      </Form.Item>
    </div>
  );
  // What antd hands to `onFinishFailed` and to the rejection of `validateFields` holds the record in `values`: never log it.
  const finish = () => {
    const result = validateCustomerDraft(record());
    if (result.ok) onSave(result.value);
    else onRefuse?.(result.issues);
  };
  return (
    <Form form={form} initialValues={initial} onFinish={finish} onFinishFailed={finish}>
      {['basic.customerType', 'basic.name', 'basic.mobile', 'basic.idTail', 'basic.creditCode'].map((path) => field(path))}
      {['behavior.firstContactOn', 'behavior.lastFollowUpOn'].map((path) => field(path))}
      <Form.List name={['relations', 'contacts']}>
        {(contacts) =>
          contacts.flatMap(({ name }) =>
            // Inside the list antd counts names from the entry; the rule is told the whole path.
            ['name', 'phone'].map((key) => field(`relations.contacts[${name}].${key}`, [name, key])),
          )
        }
      </Form.List>
      <Button htmlType="submit">保存</Button>
    </Form>
  );
}
