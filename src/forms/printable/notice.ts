/**
 * The notice that must be given before personal information is collected: 个人信息保护法 article 17 (handler and contact, purpose and way of handling,
 * kinds and period of storage, how to exercise one's rights), and the house rule of the collection form that a signed paper is kept three years.
 */
import { retentionNotice } from '../../collection/index.ts';
import type { TemplateField } from '../../collection/index.ts';
import type { Bilingual } from '../../fields/index.ts';
import { bilingual, escapeHtml } from './html.ts';

/** What the notice says of the one who asks. */
export interface FormNotice {
  /** 个人信息处理者: the name of the enterprise; the requester of the brief where it is not given. */
  readonly handler?: string | undefined;
  /** 联系方式: how to reach it; the collector of the brief where it is not given. */
  readonly contact?: string | undefined;
  /** 保存期限: how long, where it differs from the house rule. */
  readonly retention?: string | undefined;
}

const TITLE: Bilingual = { zh: '个人信息处理告知', en: 'Notice before personal information is collected (PIPL art. 17)' };
const WAY = '由收集人收回后审核、归档并录入客户档案，仅限有权限的人员使用，不向无关第三方提供。';
const RIGHTS =
  '带 * 的为必要信息，其余可不提供，不影响办理必要事项。您有权查阅、复制、更正、补充、删除您的信息，有权撤回同意，并可向上述联系方式提出或投诉。';

/**
 * Writes the notice.
 *
 * @param who - Handler, contact and retention.
 * @param goal - The purpose, in the words of the brief.
 * @param fields - The fields, which are the kinds of information.
 * @returns The HTML.
 */
export function noticeOf(who: FormNotice, goal: string | undefined, fields: readonly TemplateField[]): string {
  const rows: readonly (readonly [string, string])[] = [
    ['处理者', orBlank(who.handler)],
    ['联系方式', orBlank(who.contact)],
    ['处理目的', orBlank(goal)],
    ['处理方式', WAY],
    ['信息种类', fields.map(({ label }) => escapeHtml(label.zh)).join('、')],
    ['保存期限', escapeHtml(who.retention ?? retentionNotice.zh)],
    ['您的权利', RIGHTS],
  ];
  const list = rows.map(([term, text]) => `<dt>${term}</dt><dd>${text}</dd>`).join('');
  return `<section class="notice"><h2>${bilingual(TITLE)}</h2><dl>${list}</dl></section>`;
}

/** What nobody said is filled in by hand. */
function orBlank(text: string | undefined): string {
  return text === undefined ? '<span class="blank long"></span>' : escapeHtml(text);
}
