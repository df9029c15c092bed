/**
 * Writes the pages of the documentation that are only another form of the metadata: the fields and the rights of the roles, in both languages.
 * With `--check` it writes nothing and fails when a page is not up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { ROLES, accessMatrix, fieldRight } from '../src/access/index.ts';
import type { Role } from '../src/access/index.ts';
import { customerFields, dimensions } from '../src/archive/index.ts';
import type { CustomerField } from '../src/archive/index.ts';
import type { Dimension } from '../src/fields/index.ts';

type Language = 'zh' | 'en';

const WORDS = {
  zh: {
    generated: '本页由 scripts/generate-docs.ts 根据字段元数据生成，请勿手工修改。',
    fields: '字段',
    fieldsIntro: '客户档案的全部字段，按表单顺序。列表中的条目以 `[]` 表示。标签、提示、选项、敏感级别都来自 `customerFields`。',
    fieldColumns: ['路径', '名称', '控件', '要求', '敏感级别', '说明'],
    required: { required: '必填', recommended: '建议填写', optional: '选填' },
    applies: { all: '', individual: '（个人）', enterprise: '（企业）' },
    sensitivity: { internal: '内部', personal: '个人信息', sensitive: '敏感' },
    options: '可选：',
    access: '角色权限',
    accessIntro:
      '系统内各角色对每个字段的权限，由 `fieldRight(role, path, { inCharge })` 给出，`viewAs` 与 `checkEdit` 据此执行。“负责”指自己的客户（销售）、本团队（主管）、在办工单（客服）、本部门（负责人）或正在审核（数据专员）。E 可编辑，R 可读，M 脱敏，– 不可见。客户编号任何人都不能改；审核记录只能改自己的。',
    charge: { inCharge: '负责', elsewhere: '非负责', either: '' },
    field: '字段',
  },
  en: {
    generated: 'This page is written by scripts/generate-docs.ts from the metadata of the fields; do not edit it.',
    fields: 'Fields',
    fieldsIntro:
      'All fields of the customer archive in form order, entries of lists with `[]`. Labels, hints, options and sensitivity are those of `customerFields`.',
    fieldColumns: ['path', 'name', 'control', 'requirement', 'sensitivity', 'hint'],
    required: { required: 'required', recommended: 'recommended', optional: 'optional' },
    applies: { all: '', individual: ' (individuals)', enterprise: ' (enterprises)' },
    sensitivity: { internal: 'internal', personal: 'personal', sensitive: 'sensitive' },
    options: 'One of ',
    access: 'Rights of the roles',
    accessIntro:
      'What every role may do with every field inside the system, as `fieldRight(role, path, { inCharge })` says and `viewAs` and `checkEdit` carry out. In charge means: an own customer (sales), the own team (supervisors), an open case (service), the own department (head), under review (steward). E edit, R read, M masked, – nothing. Nobody may change a customer number; of reviews only one’s own.',
    charge: { inCharge: 'in charge', elsewhere: 'elsewhere', either: '' },
    field: 'field',
  },
} as const;

const LETTERS = { edit: 'E', read: 'R', masked: 'M', none: '–' } as const;

const pages = (['zh', 'en'] as const).flatMap((language) => [
  { file: `docs/${language}/fields.md`, text: fieldsPage(language) },
  { file: `docs/${language}/access.md`, text: accessPage(language) },
]);

for (const { file, text } of pages) {
  const target = new URL(`../${file}`, import.meta.url);
  if (!process.argv.includes('--check')) writeFileSync(target, text);
  else if (readFileSync(target, 'utf8') !== text) {
    process.stderr.write(`${file} is not up to date: run npm run generate\n`);
    process.exitCode = 1;
  }
}

function fieldsPage(language: Language): string {
  const words = WORDS[language];
  const sections = (Object.keys(dimensions) as Dimension[]).map((dimension) => {
    const rows = customerFields.filter((field) => field.dimension === dimension).map((field) => fieldRow(field, language));
    return `## ${dimensions[dimension][language]}\n\n${table(words.fieldColumns, rows)}`;
  });
  return page(language, words.fields, words.fieldsIntro, sections);
}

function fieldRow(field: CustomerField, language: Language): readonly string[] {
  const words = WORDS[language];
  const options = (field.options ?? []).map(({ value, label }) => `\`${value}\` ${label[language]}`).join(language === 'zh' ? '、' : ', ');
  const hint = field.hint[language];
  return [
    `\`${field.path}\``,
    field.label[language],
    field.control,
    `${words.required[field.requirement]}${words.applies[field.appliesTo]}`,
    words.sensitivity[field.sensitivity],
    [hint, options === '' ? '' : `${words.options}${options}`].filter((text) => text !== '').join(language === 'zh' ? '。' : '. '),
  ];
}

function accessPage(language: Language): string {
  const words = WORDS[language];
  const columns = accessMatrix().map(({ role, charge }) => ({ role, charge, title: titleOf(role, words.charge[charge], language) }));
  const rows = customerFields.map(({ path, label }) => [
    `${label[language]} \`${path}\``,
    ...columns.map(({ role, charge }) => LETTERS[fieldRight(role, path, { inCharge: charge === 'inCharge' })]),
  ]);
  return page(language, words.access, words.accessIntro, [table([words.field, ...columns.map(({ title }) => title)], rows)]);
}

function titleOf(role: Role, charge: string, language: Language): string {
  const label = ROLES.find(({ value }) => value === role)?.label[language] ?? role;
  return charge === '' ? label : `${label} · ${charge}`;
}

function page(language: Language, title: string, intro: string, sections: readonly string[]): string {
  return [`# ${title}`, `<!-- ${WORDS[language].generated} -->`, intro, ...sections].join('\n\n') + '\n';
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}
