import { customerRules, fieldAt, isExpressed } from '../archive/index.ts';
import type { Template } from '../collection/index.ts';
import type { Bilingual } from '../fields/index.ts';
import { messageOf } from '../validate/index.ts';
import type { Messages } from '../validate/index.ts';

/** Something that validation says and a JSON Schema cannot say. */
export interface NotExpressed {
  /** The code of the issue; `blank` for what validation counts as absent, `warnings` for all of a form, `schema` for a schema that JSON Schema cannot say. */
  readonly code: string;
  /** Where the issue is shown, entries of lists with `[]`; empty for the record as a whole. */
  readonly path: string;
  /** The fields that are compared. */
  readonly reads: readonly string[];
  /** An error makes a record invalid, a warning does not. A blank is `none`: validation takes it out, the schema may refuse it. */
  readonly severity: 'error' | 'warning' | 'none';
  /** What is meant, in one sentence. */
  readonly message: string;
}

const BLANK: Bilingual = {
  zh: '空白（空文本、null、只有空白字符、没有填写的一组）在校验中视为没填；本 schema 描述去掉空白之后的记录',
  en: 'Blanks (empty text, null, white space, a group in which nothing is filled in) count as absent in validation; the schema describes a record without them',
};

const WARNINGS: Bilingual = {
  zh: '提示（不使记录无效的问题）不在 schema 里',
  en: 'Warnings, which do not make a record invalid, are not in the schema',
};

/** The one rule of collection forms that no schema expresses, and the field it is about. */
const FUTURE = 'date.future';
const PROVIDED_ON = 'providedOn';

const SCHEMA: Bilingual = {
  zh: '此处的校验无法写成 JSON Schema，任何值都会通过',
  en: 'The checks at this place cannot be put into JSON Schema: every value passes',
};

/**
 * Names the rules of the customer archive that a JSON Schema cannot say, in form order of the table of rules.
 *
 * @param messages - The language.
 * @returns The rules that compare fields or need a day, and all warnings.
 */
export function rulesNotExpressed(messages: Messages): readonly NotExpressed[] {
  return customerRules
    .filter((rule) => !isExpressed(rule))
    .flatMap(({ codes = [], at, reads, consults, severity }) =>
      codes.map((code) => ({
        code,
        path: at,
        reads: [...reads, ...consults].filter((path) => path !== at),
        severity,
        message: messageOf(messages, code, fieldAt(at).label[messages.language], undefined),
      })),
    );
}

/**
 * Names the rules of a collection form that a JSON Schema cannot say.
 *
 * @param template - The template.
 * @param messages - The language.
 * @returns The one rule that needs a day, where the template has its field, and that there are warnings.
 */
export function templateRulesNotExpressed({ fields }: Template, messages: Messages): readonly NotExpressed[] {
  const { language } = messages;
  const dated = fields.filter(({ key }) => key === PROVIDED_ON);
  return [
    ...dated.map(({ key, label }): NotExpressed => {
      return { code: FUTURE, path: key, reads: [], severity: 'error', message: messageOf(messages, FUTURE, label[language], undefined) };
    }),
    { code: 'warnings', path: '', reads: [], severity: 'warning', message: WARNINGS[language] },
  ];
}

/**
 * Says how blanks are handled.
 *
 * @param language - The language.
 * @returns The one entry.
 */
export function blankNotExpressed(language: 'zh' | 'en'): NotExpressed {
  return { code: 'blank', path: '', reads: [], severity: 'none', message: BLANK[language] };
}

/**
 * Says which schemas could not be put into JSON Schema.
 *
 * @param gaps - Their paths.
 * @param language - The language.
 * @returns One entry for each.
 */
export function gapsNotExpressed(gaps: readonly string[], language: 'zh' | 'en'): readonly NotExpressed[] {
  return gaps.map((path) => ({ code: 'schema', path, reads: [], severity: 'error', message: SCHEMA[language] }));
}
