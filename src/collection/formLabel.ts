import type { Bilingual } from '../fields/index.ts';

/** What the form as a whole is called. */
export const FORM_LABEL: Bilingual = { zh: '客户信息收集表', en: 'collection form' };

/** The key of the feedback that every form takes, whatever its template asks. */
export const DIFFICULT_FIELDS = 'difficultFields';

/** What that feedback is called. */
export const DIFFICULT_LABEL: Bilingual = { zh: '填写困难的字段', en: 'Fields that were hard to fill in' };
