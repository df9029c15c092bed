/** What can be chosen of the behaviour: options with their labels and other spellings. They stand alone, so that whoever reads only labels loads no schema. */
import type { Option } from '../fields/index.ts';

/** How the house and the customer talk. */
export const CHANNELS = [
  { value: 'phone', label: { zh: '电话', en: 'Phone' }, aliases: ['电话沟通', '电联'] },
  { value: 'faceToFace', label: { zh: '面谈', en: 'Face to face' }, aliases: ['线下面谈', '拜访', '上门拜访'] },
  { value: 'onlineMeeting', label: { zh: '线上会议', en: 'Online meeting' }, aliases: ['线上', '视频会议'] },
  { value: 'exhibition', label: { zh: '展会', en: 'Exhibition' }, aliases: ['展览'] },
  { value: 'referral', label: { zh: '转介绍', en: 'Referral' }, aliases: ['介绍', '推荐'] },
] as const satisfies readonly Option[];

/** What a contact was about. */
export const INTERACTION_KINDS = [
  { value: 'inquiry', label: { zh: '咨询', en: 'Inquiry' }, aliases: ['询问'] },
  { value: 'followUp', label: { zh: '跟进', en: 'Follow-up' }, aliases: ['回访'] },
  { value: 'service', label: { zh: '服务', en: 'Service' }, aliases: ['售后'] },
] as const satisfies readonly Option[];
