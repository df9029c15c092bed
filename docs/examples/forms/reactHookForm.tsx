import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { customerDraftSchema, fieldAt } from 'customer-archive';
import type { CustomerDraft, CustomerInput } from 'customer-archive';
import { dependents, pathText } from 'customer-archive/forms';
import { get, useFieldArray, useForm } from 'react-hook-form';
import type { FieldErrors, Path } from 'react-hook-form';

interface Props {
  readonly initial: CustomerInput;
  readonly onSave: (customer: CustomerDraft) => void;
  readonly onRefuse?: (errors: FieldErrors<CustomerInput>) => void;
}

export function CustomerForm({ initial, onSave, onRefuse }: Props) {
  const { control, formState, handleSubmit, register } = useForm<CustomerInput, unknown, CustomerDraft>({
    resolver: standardSchemaResolver(customerDraftSchema),
    defaultValues: initial,
  });
  const contacts = useFieldArray({ control, name: 'relations.contacts' });
  const field = (path: Path<CustomerInput>) => {
    const place = pathText(path);
    // Without `deps` the message at one field stays when another is put right.
    const deps = dependents(place) as readonly Path<CustomerInput>[];
    const error: unknown = get(formState.errors, path);
    return (
      <label key={path} data-path={place}>
        {fieldAt(place)?.label.zh}
        <input {...register(path, { deps: [...deps] })} />
        <em>{messageOf(error)}</em>
      </label>
    );
  };
  return (
    <form onSubmit={(event) => void handleSubmit(onSave, onRefuse)(event)}>
      {field('basic.customerType')}
      {field('basic.name')}
      {field('basic.mobile')}
      {field('basic.idTail')}
      {field('basic.creditCode')}
      {field('behavior.firstContactOn')}
      {field('behavior.lastFollowUpOn')}
      {contacts.fields.map(({ id }, index) => (
        <fieldset key={id}>
          {field(`relations.contacts.${index}.name`)}
          {field(`relations.contacts.${index}.phone`)}
        </fieldset>
      ))}
      <button type="submit">保存</button>
    </form>
  );
}

function messageOf(error: unknown): string | undefined {
  return (error as { readonly message?: string } | undefined)?.message;
}
