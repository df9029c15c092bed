import { fieldAt, validateCustomerDraft } from 'customer-archive';
import type { CustomerDraft, CustomerInput, Issue } from 'customer-archive';
import { dependents, fieldRule } from 'customer-archive/forms';
import { Button, Field, Form } from 'vant';
import type { FormInstance } from 'vant';
import { computed, defineComponent, reactive, ref } from 'vue';
import type { PropType } from 'vue';

export const CustomerForm = defineComponent({
  components: { VanButton: Button, VanField: Field, VanForm: Form },
  props: {
    initial: { type: Object as PropType<CustomerInput>, required: true },
  },
  emits: { save: (customer: CustomerDraft) => customer, refuse: (issues: readonly Issue[]) => issues },
  setup({ initial }, { emit }) {
    const form = ref<FormInstance>();
    const model = reactive<CustomerInput>(structuredClone(initial));
    const partOf = (group: unknown, place: string) => (key: string) => ({
      group: group as Record<string, unknown>,
      key,
      path: `${place}.${key}`,
    });
    const groups = computed(() => [
      ...['customerType', 'name', 'mobile', 'idTail', 'creditCode'].map(partOf(model.basic, 'basic')),
      ...['firstContactOn', 'lastFollowUpOn'].map(partOf(model.behavior, 'behavior')),
      ...(model.relations?.contacts ?? []).flatMap((contact, index) =>
        ['name', 'phone'].map(partOf(contact, `relations.contacts[${index}]`)),
      ),
    ]);
    const labelOf = (path: string) => fieldAt(path)?.label.zh;
    const rulesOf = (path: string) => [fieldRule(path, () => model)];
    const recheck = (path: string) => void form.value?.validate([path, ...dependents(path)]).catch(() => undefined);
    const submit = () => {
      const result = validateCustomerDraft(model);
      if (result.ok) emit('save', result.value);
      else emit('refuse', result.issues);
    };
    return { form, groups, labelOf, recheck, rulesOf, submit };
  },
  template: `
    <van-form ref="form" @submit="submit" @failed="submit">
      <div v-for="{ group, key, path } in groups" :key="path" :data-path="path">
        <van-field v-model="group[key]" :label="labelOf(path)" :name="path" :rules="rulesOf(path)" @update:model-value="recheck(path)" />
      </div>
      <van-button native-type="submit">保存</van-button>
    </van-form>`,
});
