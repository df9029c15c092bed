import { createCustomerDraftSchema, fieldAt } from 'customer-archive';
import type { CustomerDraft, CustomerInput } from 'customer-archive';
import { toTypedSchema } from 'customer-archive/forms';
import { Field, useForm } from 'vee-validate';
import { computed, defineComponent } from 'vue';
import type { PropType } from 'vue';

export const CustomerForm = defineComponent({
  components: { Field },
  props: {
    initial: { type: Object as PropType<CustomerInput>, required: true },
  },
  emits: { save: (customer: CustomerDraft) => customer, refuse: (errors: Partial<Record<string, string | undefined>>) => errors },
  setup({ initial }, { emit }) {
    // Never the schema itself: vee-validate would not recognise it and call every form valid.
    const { errors, handleSubmit, values } = useForm<CustomerInput, CustomerDraft>({
      validationSchema: toTypedSchema(createCustomerDraftSchema()),
      initialValues: initial,
    });
    const submit = handleSubmit(
      (customer) => {
        emit('save', customer);
      },
      // `values` of this context is the record: hand on the errors only.
      (context) => {
        emit('refuse', context.errors);
      },
    );
    const paths = computed(() => [
      ...['basic.customerType', 'basic.name', 'basic.mobile', 'basic.idTail', 'basic.creditCode'],
      ...['behavior.firstContactOn', 'behavior.lastFollowUpOn'],
      ...(values.relations?.contacts ?? []).flatMap((_, index) => ['name', 'phone'].map((key) => `relations.contacts[${index}].${key}`)),
    ]);
    const labelOf = (path: string) => fieldAt(path)?.label.zh;
    return { errors, labelOf, paths, submit };
  },
  template: `
    <form @submit="submit">
      <label v-for="path in paths" :key="path" :data-path="path">
        {{ labelOf(path) }}
        <Field :name="path" />
        <em>{{ errors[path] }}</em>
      </label>
      <button type="submit">保存</button>
    </form>`,
});
