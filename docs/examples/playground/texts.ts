/** What the page says beside the labels and messages of the library. */
import type { AmbiguityReason, Audience, Bilingual, Classification, ProposedChange, Sensitivity } from 'customer-archive';
import type { TemplateDifference } from 'customer-archive/collection';

/** The languages of the page: Chinese, English, or both beside each other. */
export type Language = 'zh' | 'en' | 'both';

/** The texts of the page. */
export const TEXTS = {
  title: { zh: '客户档案试用台', en: 'Customer archive playground' },
  tagline: { zh: '一户一档 · 表单由字段元数据生成', en: 'One customer, one file · a form built from field metadata' },
  privacy: {
    zh: '虚构数据。内容只在本页内存中，不上传、不保存。',
    en: 'Synthetic data. Everything stays in the memory of this page.',
  },
  archive: { zh: '客户档案', en: 'Archive' },
  collection: { zh: '信息收集表', en: 'Collection form' },
  pages: { zh: '页面', en: 'Pages' },
  language: { zh: '语言', en: 'Language' },
  theme: { zh: '外观', en: 'Appearance' },
  themeAuto: { zh: '跟随系统', en: 'System' },
  themeLight: { zh: '浅色', en: 'Light' },
  themeDark: { zh: '深色', en: 'Dark' },
  sample: { zh: '载入示例', en: 'Load a sample' },
  sampleGood: { zh: '规范的档案', en: 'Clean files' },
  sampleFaulty: { zh: '有问题的档案', en: 'Faulty files' },
  loaded: { zh: '已载入', en: 'Loaded' },
  form: { zh: '表单', en: 'Form' },
  issues: { zh: '问题', en: 'Issues' },
  masks: { zh: '脱敏', en: 'Copies' },
  lifecycle: { zh: '生命周期', en: 'Lifecycle' },
  sections: { zh: '分区', en: 'Sections' },
  panels: { zh: '结果', en: 'Results' },
  required: { zh: '必填', en: 'Required' },
  recommended: { zh: '建议填写', en: 'Recommended' },
  choose: { zh: '请选择', en: 'Choose' },
  notSet: { zh: '未填', en: 'Not given' },
  clear: { zh: '清除', en: 'Clear' },
  pickDay: { zh: '选择日期', en: 'Pick a day' },
  urgent: { zh: '紧急', en: 'Urgent' },
  add: { zh: '添加', en: 'Add' },
  remove: { zh: '删除', en: 'Remove' },
  addTag: { zh: '添加标签', en: 'Add a tag' },
  entry: { zh: '第 {n} 条', en: 'Entry {n}' },
  added: { zh: '已添加', en: 'Added' },
  removed: { zh: '已删除', en: 'Removed' },
  notApplicableNow: { zh: '当前客户类型没有这一项', en: 'Not asked of this type of customer' },
  repair: { zh: '修复', en: 'Repair' },
  repairAll: { zh: '全部修复', en: 'Repair all' },
  repaired: { zh: '已修复', en: 'Repaired' },
  repairTo: { zh: '改为', en: 'becomes' },
  repairRemove: { zh: '清空', en: 'left empty' },
  notRepaired: { zh: '不会自动修复：', en: 'Not repaired: ' },
  check: { zh: '保存前检查', en: 'Check before saving' },
  checkHint: { zh: '检查整份档案，列出全部问题', en: 'Checks the whole file and lists everything' },
  allGood: { zh: '档案通过校验', en: 'The file is valid' },
  allGoodText: { zh: '没有错误，可以保存。', en: 'There are no errors: it can be saved.' },
  notValid: { zh: '档案还不能保存', en: 'The file cannot be saved yet' },
  errors: { zh: '个错误', en: 'errors' },
  warnings: { zh: '个提醒', en: 'warnings' },
  repairs: { zh: '处可一键修复', en: 'can be repaired' },
  errorList: { zh: '错误', en: 'Errors' },
  warningList: { zh: '提醒', en: 'Warnings' },
  questionList: { zh: '需要人来判断', en: 'For a person to decide' },
  error: { zh: '错误', en: 'Error' },
  warning: { zh: '提醒', en: 'Warning' },
  asOf: { zh: '判断日期', en: 'As of' },
  today: { zh: '今天', en: 'Today' },
  audience: { zh: '发给谁', en: 'For whom' },
  kept: { zh: '保留', en: 'Clear' },
  masked: { zh: '脱敏', en: 'Masked' },
  generalised: { zh: '泛化', en: 'Coarser' },
  dropped: { zh: '不提供', en: 'Left out' },
  nothingLeaves: { zh: '这份档案没有可以提供的内容', en: 'Nothing of this file may leave' },
  noThirdParty: {
    zh: '没有“第三方”这一受众：客户信息不提供给无关第三方。',
    en: 'There is no third party: customer data is not given to unrelated third parties.',
  },
  band12m: { zh: '近12个月购买额', en: 'Purchases of 12 months' },
  value: { zh: '近12个月购买', en: 'Bought in 12 months' },
  tier: { zh: '价值等级', en: 'Value tier' },
  derivedPriority: { zh: '推算优先级', en: 'Derived priority' },
  lastInteraction: { zh: '最近互动', en: 'Last interaction' },
  nextChange: { zh: '下次变化', en: 'Next change' },
  goToNextChange: { zh: '到下次变化', en: 'Go to the next change' },
  noNextChange: { zh: '不再变化', en: 'No more changes' },
  health: { zh: '健康度', en: 'Health' },
  since: { zh: '自', en: 'since' },
  until: { zh: '至', en: 'until' },
  because: { zh: '原因', en: 'Because' },
  todo: { zh: '怎么做', en: 'What to do' },
  noLabel: { zh: '无标签', en: 'No label' },
  noLabelText: { zh: '这一天没有需要特别关注的标签。', en: 'On this day there is nothing to watch.' },
  timeline: { zh: '标签随时间的变化（什么都不再发生时）', en: 'The labels over time, if nothing new happens' },
  none: { zh: '无', en: 'None' },
  template: { zh: '模板', en: 'Template' },
  templateVersion: { zh: '第 {n} 版', en: 'version {n}' },
  templateOptional: { zh: '选填字段，按需增减', en: 'Optional fields, asked for where needed' },
  differences: { zh: '与已确认版本的差异', en: 'Differences to the confirmed version' },
  templateDraft: { zh: '待需求方确认', en: 'to be confirmed' },
  templateConfirmed: { zh: '已确认', en: 'confirmed' },
  templateConfirm: { zh: '确认差异', en: 'Confirm the differences' },
  decline: { zh: '客户不愿提供', en: 'Declined' },
  declineReason: { zh: '原因（可不填）', en: 'Reason (may be empty)' },
  vague: { zh: '含糊', en: 'Vague' },
  vagueOk: { zh: '旁边有数字', en: 'a figure beside it' },
  audit: { zh: '审核', en: 'Audit' },
  auditPassed: { zh: '审核通过', en: 'The audit is passed' },
  auditFailed: { zh: '退回补充', en: 'Goes back to be completed' },
  auditFeedback: { zh: '最迟通知收集人', en: 'Tell the collector by' },
  passed: { zh: '通过', en: 'Passed' },
  failed: { zh: '未通过', en: 'Not passed' },
  askBack: { zh: '要问客户的', en: 'To ask the customer' },
  refusals: { zh: '拒绝提供', en: 'Declined' },
  filing: { zh: '归档文件名', en: 'Name of the file' },
  filingLater: { zh: '必填内容齐全后生成', en: 'Given once everything essential is there' },
  toArchive: { zh: '转为档案草稿', en: 'Make a draft of the archive' },
  toArchiveHint: { zh: '需求类型、联系人、描述、预算会带入客户档案', en: 'Demand, contact, description and budget go into the archive' },
  draft: { zh: '来自收集表的草稿', en: 'Draft from the form' },
} as const satisfies Record<string, Bilingual>;

/** Who may receive a copy. */
export const AUDIENCE_NAMES: Readonly<Record<Audience, Bilingual>> = {
  team: { zh: '本部门', en: 'Own team' },
  requester: { zh: '需求方', en: 'Requester' },
  collaborator: { zh: '协作方', en: 'Collaborator' },
  otherDepartment: { zh: '其他部门', en: 'Other department' },
  analysis: { zh: '统计分析', en: 'Analysis' },
  marketing: { zh: '市场营销', en: 'Marketing' },
  processor: { zh: '受托处理方', en: 'Processor' },
};

/** What a repair does. */
export const CHANGE_NAMES: Readonly<Record<ProposedChange['change'], Bilingual>> = {
  fullWidth: { zh: '全角转半角', en: 'to half width' },
  invisible: { zh: '去除不可见字符', en: 'invisible characters removed' },
  whitespace: { zh: '去除多余空白', en: 'white space removed' },
  separator: { zh: '去除分隔符', en: 'separators removed' },
  countryPrefix: { zh: '去除国家代码', en: 'country code removed' },
  letterCase: { zh: '字母转大写', en: 'letters to upper case' },
  dot: { zh: '统一间隔号', en: 'middle dot unified' },
  legacy: { zh: '旧号升位', en: 'old number upgraded' },
  dateForm: { zh: '统一日期写法', en: 'date rewritten' },
  moneyForm: { zh: '统一金额写法', en: 'amount rewritten' },
  label: { zh: '名称转为选项', en: 'name to choice' },
  placeholder: { zh: '去除占位内容', en: 'placeholder removed' },
};

/** Why nothing is proposed. */
export const REASON_NAMES: Readonly<Record<AmbiguityReason, Bilingual>> = {
  several: { zh: '一格里有多个号码', en: 'several numbers in one place' },
  scientific: { zh: '被表格改成了科学记数法', en: 'turned into scientific notation by a spreadsheet' },
  precisionLost: { zh: '末尾几位已被表格改成 0', en: 'the last digits were lost in a spreadsheet' },
  leadingZero: { zh: '开头的 0 可能丢失', en: 'a leading zero may be lost' },
  lookAlike: { zh: '混有形近字', en: 'look-alike letters' },
  foreignDigits: { zh: '混有其他文字的数字', en: 'digits of another script' },
  unit: { zh: '数字带有单位', en: 'a number with a unit' },
  currency: { zh: '不是人民币', en: 'another currency' },
  unknownLabel: { zh: '不认识这个选项', en: 'an unknown choice' },
  duplicate: { zh: '修正后会与另一项重复', en: 'would repeat another choice' },
  budgetInterval: { zh: '跨了不止一档', en: 'more than one band fits' },
  dateOrder: { zh: '分不清日和月', en: 'day and month cannot be told apart' },
  twoDigitYear: { zh: '年份只有两位', en: 'a year of two digits' },
  yearMissing: { zh: '没有年份', en: 'the year is missing' },
  dayMissing: { zh: '没有日期', en: 'the day is missing' },
  yearOrSerial: { zh: '可能是年份，也可能是序列号', en: 'a year or a serial number' },
  timeZone: { zh: '没有时区', en: 'the time zone is missing' },
};

/** How carefully a value is kept; what every business has needs no name. */
export const SENSITIVITY_NAMES: Readonly<Record<Exclude<Sensitivity, 'internal'>, Bilingual>> = {
  personal: { zh: '个人信息', en: 'Personal' },
  sensitive: { zh: '敏感', en: 'Sensitive' },
};

/** How far a customer has come. */
export const STAGE_NAMES: Readonly<Record<Classification['stage'], Bilingual>> = {
  prospect: { zh: '潜在客户', en: 'Prospect' },
  customer: { zh: '已成交', en: 'Customer' },
  repeat: { zh: '复购客户', en: 'Repeat customer' },
};

/** How soon a deal is expected. */
export const PRIORITY_NAMES: Readonly<Record<NonNullable<Classification['priority']>, Bilingual>> = {
  high: { zh: '高', en: 'High' },
  medium: { zh: '中', en: 'Medium' },
  low: { zh: '低', en: 'Low' },
};

/** What happened to a field of a template. */
export const DIFFERENCE_NAMES: Readonly<Record<TemplateDifference['change'], Bilingual>> = {
  removed: { zh: '去掉', en: 'Removed' },
  added: { zh: '添加', en: 'Added' },
  required: { zh: '改为必填', en: 'Now required' },
  madeOptional: { zh: '改为选填', en: 'Now optional' },
  replaced: { zh: '替换', en: 'Replaced' },
  moved: { zh: '移动', en: 'Moved' },
};

/** The parts of the health score and their most. */
export const HEALTH_PARTS: readonly (readonly [keyof Classification['healthParts'], number, Bilingual])[] = [
  ['recency', 40, { zh: '互动', en: 'Recency' }],
  ['completeness', 20, { zh: '完整', en: 'Completeness' }],
  ['need', 20, { zh: '需求', en: 'Need' }],
  ['complaints', 20, { zh: '投诉', en: 'Complaints' }],
];
