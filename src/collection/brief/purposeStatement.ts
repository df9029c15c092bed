import { MAX_ENTRIES, fieldAt } from '../../archive/index.ts';
import { isAbsent, ownValue, readList } from '../../fields/index.ts';
import type { Bilingual } from '../../fields/index.ts';
import { SCENARIOS } from '../form.ts';
import type { Brief } from '../form.ts';
import { builtInField } from '../template.ts';

/** What customers may always do (个人信息保护法 第十七条, 第四十四条 to 第四十七条). */
const RIGHTS: Bilingual = {
  zh: '您可以不提供非必要的信息，也可以查阅、复制、更正或要求删除已提供的信息。',
  en: 'You need not give what is not essential, and you may see, copy, correct or have deleted what you gave.',
};

const LIMITS: Bilingual = {
  zh: '所收集的信息只用于上述目的，不向无关第三方提供。',
  en: 'What is collected serves this purpose only and is not given to unrelated third parties.',
};

/** How long a form is kept, in words for the customer: the house rule of the form. */
export const retentionNotice: Bilingual = /* @__PURE__ */ Object.freeze({
  zh: '签字原件自签署之日起保存 3 年；目的实现后不再使用，期满删除或匿名化。法律、行政法规另有规定的，从其规定。',
  en: 'A signed original is kept for three years from the day it was signed; nothing is used once the purpose is reached, and it is then deleted or made anonymous. Where a law says otherwise, the law holds.',
});

/**
 * Says to the customer what the law wants said before something is asked (个人信息保护法 第十七条): who asks and whom to turn to, on what occasion,
 * for what, which kinds of information, how long it is kept, and what the customer may do.
 *
 * Hint: the handler is the requester of the brief; where the law asks for the name of the enterprise, add it, as `printableForm` can.
 *
 * @param brief - A valid brief; what it lacks is left out.
 * @returns The statement in both languages, with the words of the brief as they are.
 * @example
 * purposeStatement({ goal: '确定终端的数量和型号' }).zh.split('。')[0]; //=> '收集目的：确定终端的数量和型号'
 */
export function purposeStatement(brief: Pick<Brief, 'goal'> & Partial<Brief>): Bilingual {
  const scenario = SCENARIOS.find(({ value }) => value === ownValue(brief, 'scenario'))?.label;
  const kinds = kindsOf(ownValue(brief, 'fields'));
  const zh = [
    said('收集方：', ownValue(brief, 'requester'), '。'),
    said('联系人：', ownValue(brief, 'collector'), '。'),
    said('收集场景：', scenario?.zh, '。'),
    said('收集目的：', ownValue(brief, 'goal'), '。'),
    said('信息种类：', kinds.map((kind) => kind.zh).join('、'), '。'),
    said('保密要求：', ownValue(brief, 'confidentiality'), '。'),
    LIMITS.zh,
    retentionNotice.zh,
    RIGHTS.zh,
  ];
  const en = [
    said('Asked by: ', ownValue(brief, 'requester'), '.'),
    said('Contact: ', ownValue(brief, 'collector'), '.'),
    said('Occasion: ', scenario?.en, '.'),
    said('Purpose: ', ownValue(brief, 'goal'), '.'),
    said('Kinds of information: ', kinds.map((kind) => kind.en).join(', '), '.'),
    said('Confidentiality: ', ownValue(brief, 'confidentiality'), '.'),
    LIMITS.en,
    retentionNotice.en,
    RIGHTS.en,
  ];
  return { zh: zh.join(''), en: en.filter((sentence) => sentence !== '').join(' ') };
}

/** What a brief asks for, by the labels of the form and of the archive; other words as they are. */
function kindsOf(fields: unknown): readonly Bilingual[] {
  const keys = readList(fields, MAX_ENTRIES);
  if (keys === undefined || keys === 'long') return [];
  return keys.flatMap((key) =>
    typeof key !== 'string' || isAbsent(key) ? [] : [builtInField(key)?.label ?? fieldAt(key)?.label ?? { zh: key.trim(), en: key.trim() }],
  );
}

/** One sentence; its full stop is written once. */
function said(name: string, value: unknown, stop: string): string {
  if (typeof value !== 'string' || isAbsent(value)) return '';
  return `${name}${value.trim().replace(/[。.]$/u, '')}${stop}`;
}
