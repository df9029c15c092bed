import { isAbsent, ownValue } from '../../fields/index.ts';
import type { Bilingual } from '../../fields/index.ts';
import { SCENARIOS } from '../form.ts';
import type { Brief } from '../form.ts';

/** What customers may always do (个人信息保护法 第十七条, 第四十四条 to 第四十七条). */
const RIGHTS: Bilingual = {
  zh: '您可以不提供非必要的信息，也可以查阅、复制、更正或要求删除已提供的信息。',
  en: 'You need not give what is not essential, and you may see, copy, correct or have deleted what you gave.',
};

const LIMITS: Bilingual = {
  zh: '所收集的信息只用于上述目的，不向无关第三方提供。',
  en: 'What is collected serves this purpose only and is not given to unrelated third parties.',
};

/**
 * Says to the customer why something is asked: who asks, on what occasion, for what, how it is kept, and what the customer may do.
 *
 * Hint: the handler, a contact and the retention of the notice that the law asks for are printed by `printableForm`.
 *
 * @param brief - A valid brief; what it lacks is left out.
 * @returns The statement in both languages, with the words of the brief as they are.
 * @example
 * purposeStatement({ goal: '确定终端的数量和型号' }).zh.split('。')[0]; //=> '收集目的：确定终端的数量和型号'
 */
export function purposeStatement(brief: Pick<Brief, 'goal'> & Partial<Brief>): Bilingual {
  const scenario = SCENARIOS.find(({ value }) => value === ownValue(brief, 'scenario'))?.label;
  const zh = [
    said('收集方：', ownValue(brief, 'requester'), '。'),
    said('收集场景：', scenario?.zh, '。'),
    said('收集目的：', ownValue(brief, 'goal'), '。'),
    said('保密要求：', ownValue(brief, 'confidentiality'), '。'),
    LIMITS.zh,
    RIGHTS.zh,
  ];
  const en = [
    said('Asked by: ', ownValue(brief, 'requester'), '.'),
    said('Occasion: ', scenario?.en, '.'),
    said('Purpose: ', ownValue(brief, 'goal'), '.'),
    said('Confidentiality: ', ownValue(brief, 'confidentiality'), '.'),
    LIMITS.en,
    RIGHTS.en,
  ];
  return { zh: zh.join(''), en: en.filter((sentence) => sentence !== '').join(' ') };
}

/** One sentence; its full stop is written once. */
function said(name: string, value: unknown, stop: string): string {
  if (typeof value !== 'string' || isAbsent(value)) return '';
  return `${name}${value.trim().replace(/[。.]$/u, '')}${stop}`;
}
