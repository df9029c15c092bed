import { fieldAt, validateCustomerDraft } from 'customer-archive';
import type { CustomerDraft, CustomerInput, Issue } from 'customer-archive';
import { dependents, fieldRule, pathText } from 'customer-archive/forms';
import { ElButton, ElForm, ElFormItem, ElInput } from 'element-plus';
import type { FormInstance } from 'element-plus';
import { computed, defineComponent, reactive, ref } from 'vue';
import type { PropType } from 'vue';

export const CustomerForm = defineComponent({
  components: { ElButton, ElForm, ElFormItem, ElInput },
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
      // Element Plus counts entries with dots: `relations.contacts.0.name`.
      path: `${place}.${key}`,
      place: pathText(`${place}.${key}`),
    });
    const groups = computed(() => [
      ...['customerType', 'name', 'mobile', 'idTail', 'creditCode'].map(partOf(model.basic, 'basic')),
      ...['firstContactOn', 'lastFollowUpOn'].map(partOf(model.behavior, 'behavior')),
      ...(model.relations?.contacts ?? []).flatMap((contact, index) =>
        ['name', 'phone'].map(partOf(contact, `relations.contacts.${index}`)),
      ),
    ]);
    const labelOf = (place: string) => fieldAt(place)?.label.zh;
    const ruleOf = (path: string) => fieldRule(path, () => model);
    // Element Plus checks a field when it changes; the fields that depend on it must be asked again.
    const recheck = (path: string) => void form.value?.validateField([...dependents(pathText(path))]).catch(() => undefined);
    const submit = async () => {
      // The rejection of `validate` holds the values of the faulty fields: it is not looked at.
      await form.value?.validate().catch(() => undefined);
      const result = validateCustomerDraft(model);
      if (result.ok) emit('save', result.value);
      else emit('refuse', result.issues);
    };
    return { form, groups, labelOf, model, recheck, ruleOf, submit };
  },
  template: `
    <el-form ref="form" :model="model" @submit.prevent="submit">
      <div v-for="{ group, key, path, place } in groups" :key="path" :data-path="place">
        <el-form-item :label="labelOf(place)" :prop="path" :rules="ruleOf(path)">
          <el-input v-model="group[key]" @input="recheck(path)" />
        </el-form-item>
      </div>
      <el-button native-type="submit">保存</el-button>
    </el-form>`,
});
