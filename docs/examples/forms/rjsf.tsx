import Form from '@rjsf/core';
import { ErrorSchemaBuilder } from '@rjsf/utils';
import { customizeValidator } from '@rjsf/validator-ajv8';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fieldAt, validateCustomerDraft } from 'customer-archive';
import type { CustomerDraft, CustomerInput, Issue } from 'customer-archive';
import { toJsonSchema } from 'customer-archive/forms';
import { useState } from 'react';

interface Props {
  readonly initial: CustomerInput;
  readonly onSave: (customer: CustomerDraft) => void;
  readonly onRefuse?: (issues: readonly Issue[]) => void;
}

const { schema, formats, keywords } = toJsonSchema('customerDraft');
const validator = customizeValidator<CustomerInput>({
  AjvClass: Ajv2020,
  ajvOptionsOverrides: { formats, keywords },
  // The formats of ajv-formats have some of the same names and are wider.
  ajvFormatOptions: false,
});

export function CustomerForm({ initial, onSave, onRefuse }: Props) {
  const [record, setRecord] = useState(initial);
  const [isAsked, setAsked] = useState(false);
  const result = validateCustomerDraft(applicable(record));
  const submit = () => {
    setAsked(true);
    if (result.ok) onSave(result.value);
    else onRefuse?.(result.issues);
  };
  return (
    <Form
      schema={schema}
      validator={validator}
      formData={record}
      onChange={({ formData }) => setRecord(formData ?? {})}
      // Without this the first choice of every list is taken as chosen.
      experimental_defaultFormStateBehavior={{ constAsDefaults: 'never' }}
      // The schema draws the form and hides what does not apply. What is wrong is said once, in Chinese, by the library,
      // which also knows the rules that no schema can express.
      transformErrors={() => []}
      noHtml5Validate
      showErrorList={false}
      extraErrors={isAsked && !result.ok ? errorsOf(result.issues) : {}}
      onSubmit={submit}
    >
      <button type="submit">保存</button>
    </Form>
  );
}

function errorsOf(issues: readonly Issue[]) {
  const errors = new ErrorSchemaBuilder<CustomerInput>();
  for (const { keys, message } of issues) errors.addErrors(message, [...keys]);
  return errors.ErrorSchema;
}

/** What the form hides is still in its data. */
function applicable(record: CustomerInput): CustomerInput {
  const entries = Object.entries(record.basic ?? {}).filter(([key]) => {
    const appliesTo = fieldAt(`basic.${key}`)?.appliesTo ?? 'all';
    return appliesTo === 'all' || appliesTo === record.basic?.customerType;
  });
  return { ...record, basic: Object.fromEntries(entries) };
}
