import type { Bilingual, Dimension } from '../fields/index.ts';

/** The names of the dimensions, in form order. */
export const dimensions: Readonly<Record<Dimension, Bilingual>> = /* @__PURE__ */ Object.freeze({
  basic: { zh: '基础信息', en: 'Basic information' },
  need: { zh: '需求信息', en: 'Needs' },
  behavior: { zh: '行为信息', en: 'Behaviour' },
  relations: { zh: '关联信息', en: 'Relations' },
  record: { zh: '档案管理', en: 'Record keeping' },
});

/** The name of the whole file. */
export const ARCHIVE_LABEL: Bilingual = { zh: '客户档案', en: 'Customer file' };

/** The name of the adopter's own columns. */
export const EXTRA_LABEL: Bilingual = { zh: '扩展信息', en: 'Extra columns' };
