import { useForm } from '@tanstack/react-form';
import { createCustomerDraftSchema, fieldAt } from 'customer-archive';
import type { CustomerDraft, CustomerInput } from 'customer-archive';
import { dependencies } from 'customer-archive/forms';

interface Props {
  readonly initial: CustomerInput;
  readonly onSave: (customer: CustomerDraft) => void;
  readonly onRefuse?: (errors: object) => void;
}

const schema = createCustomerDraftSchema();

export function CustomerForm({ initial, onSave, onRefuse }: Props) {
  const form = useForm({
    defaultValues: initial,
    // One validator only: with `onSubmit` as well every message would stand there twice.
    validators: { onChange: schema },
    // `value` and the state of the form hold the record: hand on the errors only.
    onSubmitInvalid: ({ formApi }) => onRefuse?.(formApi.getAllErrors()),
    onSubmit: ({ value }) => {
      const result = schema['~standard'].validate(value);
      if (result.issues === undefined) onSave(result.value);
    },
  });
  const field = (path: string) => {
    // Paths are written as the library writes them: `relations.contacts[0].name`.
    const listened = dependencies(path) as 'basic.name'[];
    return (
      <form.Field key={path} name={path as 'basic.name'} validators={{ onChangeListenTo: listened }}>
        {({ state, handleChange }) => (
          <label data-path={path}>
            {fieldAt(path)?.label.zh}
            <input value={state.value ?? ''} onChange={({ target }) => handleChange(target.value)} />
            <em>{state.meta.errors.map((issue) => issue?.message).join('；')}</em>
          </label>
        )}
      </form.Field>
    );
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void form.handleSubmit();
      }}
    >
      {['basic.customerType', 'basic.name', 'basic.mobile', 'basic.idTail', 'basic.creditCode'].map(field)}
      {['behavior.firstContactOn', 'behavior.lastFollowUpOn'].map(field)}
      {initial.relations?.contacts?.flatMap((_, index) => ['name', 'phone'].map((key) => field(`relations.contacts[${index}].${key}`)))}
      <button type="submit">保存</button>
    </form>
  );
}
