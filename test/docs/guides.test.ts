import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { rootFolder } from '../../scripts/entries.mjs';
import type { EditCode, RequestRefusal, RequestState } from '../../src/access/index.ts';
import * as access from '../../src/access/index.ts';
import { customerFields } from '../../src/archive/index.ts';
import type { WarningCode } from '../../src/archive/index.ts';
import type {
  DangerCode,
  ExportManifest,
  ExportRefusalCode,
  LeftOutReason,
  RowProblemCode,
  UnusableHeader,
  WithheldReason,
} from '../../src/export/index.ts';
import * as exports from '../../src/export/index.ts';
import { messageOf } from '../../src/export/table/problems.ts';
import type { Audience, Subject, Treatment } from '../../src/fields/index.ts';
import { AUDIENCES, OUTBOUND } from '../../src/fields/index.ts';
import * as identifiers from '../../src/identifiers/index.ts';
import { defaultPolicy, lifecycleActions, lifecycleLabels, lifecycleReasons } from '../../src/lifecycle/index.ts';
import * as masks from '../../src/mask/index.ts';
import type { AmbiguityReason } from '../../src/validate/index.ts';
import { en } from '../../src/validate/messages/en.ts';
import { zh } from '../../src/validate/messages/zh.ts';
import { codesIn, drawingsIn, headingsOf, proseOf, read, samplesOf, tableWith } from './guidePages.ts';

const LANGUAGES = ['zh', 'en'] as const;
const GUIDES = readdirSync(join(rootFolder, 'docs/zh')).sort();
const PAGES = ['docs/README.md', ...LANGUAGES.flatMap((language) => GUIDES.map((guide) => `docs/${language}/${guide}`))];

/** The words of the table of audiences. */
const TREATMENTS: Readonly<Record<(typeof LANGUAGES)[number], Readonly<Record<Treatment, string>>>> = {
  zh: {
    clear: '原样',
    mask: '脱敏',
    drop: '–',
    rowNumber: '行号',
    city: '到市',
    province: '到省',
    quarter: '季度',
    listedTags: '表内标签',
    amountBand: '金额档',
    quantityBand: '数量档',
    band12m: '年合计档',
    auditOnly: '仅审计',
  },
  en: {
    clear: 'clear',
    mask: 'mask',
    drop: '–',
    rowNumber: 'row number',
    city: 'city',
    province: 'province',
    quarter: 'quarter',
    listedTags: 'listed tags',
    amountBand: 'amount band',
    quantityBand: 'quantity band',
    band12m: '12-month band',
    auditOnly: 'audit only',
  },
};

const SUBJECTS: Readonly<Record<string, readonly Subject[]>> = {
  全部: ['person', 'organisation'],
  个人: ['person'],
  单位: ['organisation'],
  all: ['person', 'organisation'],
  person: ['person'],
  organisation: ['organisation'],
};

/** Each detail and doubt that an inspection may give; the type keeps the list complete. */
const DETAILS: Readonly<Record<Detail, true>> = {
  ...{ notText: true, empty: true, tooShort: true, tooLong: true, character: true, lookAlike: true, foreignDigits: true },
  ...{ scientific: true, precisionLost: true, leadingZeroLost: true, landline: true, several: true, notMainland: true },
  ...{ prefix: true, things: true, hotline: true, oldForeigner: true, province: true, region: true, country: true },
  ...{ birthDate: true, future: true, checkCharacter: true, registrationNo: true, organizationCode: true, residentId: true },
  ...{ authority: true, type: true, organizationCheck: true, checkDigit: true, sameDigit: true, countryPrefix: true },
  ...{ mobile: true, areaCode: true, number: true, extension: true, at: true, local: true, localTooLong: true, dots: true },
  ...{ domain: true, mask: true, form: true, year: true, month: true, day: true, letter: true, date: true, sequence: true },
  ...{ digit: true, control: true, space: true, brackets: true, segment: true, legacy: true, century: true },
  ...{ bornBefore1900: true, pilot: true, single: true, abbreviation: true },
};

type Detail =
  | identifiers.IdentifierDoubt
  | identifiers.BankCardDetail
  | identifiers.CompanyNameDetail
  | identifiers.CreditCodeDetail
  | identifiers.CustomerNoDetail
  | identifiers.EmailDetail
  | identifiers.IsoDateDetail
  | identifiers.LandlineDetail
  | identifiers.MobileDetail
  | identifiers.OrganizationCodeDetail
  | identifiers.PersonNameDetail
  | identifiers.RegistrationNoDetail
  | identifiers.ResidentIdDetail;

/** Each reason why nothing is proposed, and each change; the types keep the lists complete. */
const AMBIGUITIES: Readonly<Record<AmbiguityReason, true>> = {
  ...{ several: true, scientific: true, precisionLost: true, leadingZero: true, lookAlike: true, foreignDigits: true },
  ...{ unit: true, currency: true, unknownLabel: true, duplicate: true, budgetInterval: true, dateOrder: true },
  ...{ twoDigitYear: true, yearMissing: true, dayMissing: true, yearOrSerial: true, timeZone: true },
};
const CHANGES: Readonly<Record<identifiers.Change, true>> = {
  ...{ fullWidth: true, invisible: true, whitespace: true, separator: true, countryPrefix: true, letterCase: true },
  ...{ dot: true, legacy: true, dateForm: true, moneyForm: true, label: true, placeholder: true },
};

/** Why an export, a step of a request or an edit is refused; the types keep the lists complete. */
const REFUSALS: Readonly<Record<ExportRefusalCode, true>> = {
  ...{ 'purpose.missing': true, 'purpose.unknown': true, 'purpose.audience': true, 'audience.unknown': true, 'audience.forbidden': true },
  ...{ 'contract.missing': true, 'approval.missing': true, 'approval.state': true, 'approval.expired': true, 'approval.purpose': true },
  ...{ 'approval.audience': true, 'approval.field': true, 'field.unknown': true, 'field.forbidden': true, 'rows.tooFew': true },
  ...{ 'stream.linking': true },
};
const STEP_CODES: Readonly<Record<RequestRefusal, true>> = {
  ...{ 'request.invalid': true, 'state.unknown': true, 'state.order': true, 'state.expired': true, 'date.order': true },
  ...{ 'applicant.missing': true, 'applicant.role': true, 'department.missing': true, 'purpose.missing': true, 'purpose.unknown': true },
  ...{ 'purpose.audience': true, 'audience.unknown': true, 'audience.forbidden': true, 'field.missing': true, 'field.unknown': true },
  ...{ 'approver.missing': true, 'approver.self': true, 'approver.role': true, 'approver.department': true, 'fulfiller.missing': true },
  ...{ 'fulfiller.role': true, 'fulfiller.applicant': true, 'fulfiller.approver': true },
};
const EDIT_CODES: Readonly<Record<EditCode, true>> = {
  ...{ forbidden: true, immutable: true, notOwn: true, masked: true, coarser: true, ambiguous: true, unknownKey: true, type: true },
};

/** What can go wrong in a flat table: in a row and in its header. */
const ROW_PROBLEMS: Readonly<Record<RowProblemCode, true>> = {
  ...{ 'row.type': true, 'cell.type': true, 'cell.unexpected': true, 'entry.fields': true, option: true, number: true },
  ...{ 'identity.customerType': true, 'idTail.full': true, 'creditCode.residentId': true, 'residentId.length': true },
  ...{ 'residentId.charset': true, 'residentId.shape': true, 'residentId.component': true, 'residentId.checksum': true },
};
const HEADER_CODES: Readonly<Record<UnusableHeader['code'], true>> = {
  ...{ 'header.missing': true, 'header.empty': true, 'header.unknown': true, 'header.duplicate': true },
};

/** What else the results of an export say by name. */
const EXPORT_WORDS: Readonly<Record<keyof ExportManifest | Exclude<LeftOutReason, keyof typeof zh.texts> | WithheldReason, true>> = {
  ...{ purpose: true, audience: true, asOf: true, complete: true, read: true, rows: true, problems: true, fields: true },
  ...{ treatments: true, suppressed: true, reasons: true, linking: true, otherPerson: true, internal: true, unreadable: true },
};
const DANGERS: Readonly<Record<DangerCode, true>> = {
  ...{ 'residentId.rebuilt': true, 'residentId.narrowed': true, 'idTail.name': true, 'mobile.name': true, 'mobile.alone': true },
  ...{ 'birthDate.district': true, customerNo: true },
};

type Inspector = (text: string) => { readonly verdict: string };

const INSPECTORS: ReadonlyMap<string, unknown> = new Map(Object.entries(identifiers));

/** The codes of warnings; the compiler keeps the list complete. */
const WARNINGS: Readonly<Record<WarningCode, true>> = {
  'recommended.missing': true,
  'name.single': true,
  'name.abbreviation': true,
  'mobile.doubtful.segment': true,
  'creditCode.doubtful.authority': true,
  'creditCode.doubtful.pilot': true,
  'creditCode.doubtful.residentId': true,
  'priority.inconsistent': true,
  'expectedPurchase.past': true,
  'need.vague': true,
  'masked.inText': true,
  testData: true,
};

describe('the guides', () => {
  it('exist in both languages', () => {
    expect(readdirSync(join(rootFolder, 'docs/en')).sort()).toEqual(GUIDES);
  });

  test.each(GUIDES)('%s has the same sections in both languages', (guide) => {
    const levels = LANGUAGES.map((language) => headingsOf(read(`docs/${language}/${guide}`)).map(({ level }) => level));
    expect(levels[0]).not.toEqual([]);
    expect(levels[0]).toEqual(levels[1]);
  });

  test.each(GUIDES)('%s has the same samples and drawings in both languages', (guide) => {
    const [chinese, english] = LANGUAGES.map((language) => {
      const page = `docs/${language}/${guide}`;
      return [...samplesOf(page), ...drawingsIn(read(page))];
    });
    expect(chinese).toEqual(english);
  });

  test.each(PAGES)('%s links only to what exists', (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/gu)];
    for (const [, file = '', anchor] of links) {
      const target = file === '' ? page : join(dirname(page), file);
      expect(existsSync(join(rootFolder, target)), target).toBe(true);
      if (anchor !== undefined) expect(headingsOf(read(target)).map((heading) => heading.anchor)).toContain(anchor);
    }
  });

  test.each(PAGES.slice(1))('%s is in the table of contents', (page) => {
    expect(read('docs/README.md')).toContain(`](${page.slice('docs/'.length)})`);
  });
});

describe.each(LANGUAGES)('the guides in %s', (language) => {
  it('name every function and every list of the identifiers', () => {
    const names = Object.keys(identifiers).filter((name) => /^(?:is|inspect|parse|next|compare|capture)|_/u.test(name));
    const helpers = ['isCountryCode', 'isProvinceCode'];
    expect(unnamed('identifiers', language, names)).toEqual(helpers);
  });

  it('name every detail, doubt and change of an inspection', () => {
    expect(unnamed('identifiers', language, Object.keys(DETAILS))).toEqual([]);
    expect(unnamed('validation', language, [...Object.keys(CHANGES), ...Object.keys(AMBIGUITIES)])).toEqual([]);
  });

  it('draw only right numbers', () => {
    const sections = read(`docs/${language}/identifiers.md`).split(/^## /mu).slice(1);
    const drawn = sections.flatMap((section) =>
      drawingsIn(section).map((drawing) => {
        const number = (/│.+│/u.exec(drawing)?.[0] ?? '').replace(/[│ ]/gu, '');
        const inspector = codesIn(proseOf(section)).find((name) => name.startsWith('inspect')) ?? '';
        return [inspector, (INSPECTORS.get(inspector) as Inspector)(number).verdict];
      }),
    );
    expect(drawn.length).toBeGreaterThan(10);
    expect(drawn.filter(([, verdict]) => verdict === 'invalid')).toEqual([]);
  });

  it('list the segments of mobile numbers', () => {
    const rows = tableWith(read(`docs/${language}/identifiers.md`), '`operator`');
    expect(rows.map(([operator, service, segments]) => [codesIn(operator)[0], codesIn(service)[0], segments])).toEqual(
      identifiers.MOBILE_SEGMENTS.map(({ operator, service, segments }) => [operator, service, segments.join(' ')]),
    );
  });

  it('list the pairs of authority and type of credit codes', () => {
    const rows = tableWith(read(`docs/${language}/identifiers.md`), language === 'zh' ? '| 第 1 位 |' : '| 1st |');
    const pairs = rows.flatMap(([authority = '', label = '', types = '']) =>
      types.split(language === 'zh' ? '，' : '; ').map((type) => `${authority} ${label} ${type}`),
    );
    expect(pairs).toEqual(
      identifiers.CREDIT_CODE_TYPES.map(
        ({ authority, authorityLabel, type, typeLabel }) => `${authority} ${authorityLabel[language]} ${type} ${typeLabel[language]}`,
      ),
    );
  });

  it('list every issue code with its messages, errors and warnings apart', () => {
    const [, errors = '', warnings = ''] = read(`docs/${language}/validation.md`).split(/^### /mu);
    const codes = Object.keys(zh.texts) as (keyof typeof zh.texts)[];
    const expected = (warning: boolean): readonly string[][] =>
      codes.filter((key) => key in WARNINGS === warning).map((key) => [`\`${key}\``, zh.texts[key], en.texts[key]]);
    expect(tableWith(errors, '|')).toEqual(expected(false));
    expect(tableWith(warnings, '|')).toEqual(expected(true));
  });

  it('name every mask and every kind of hit', () => {
    const page = read(`docs/${language}/masking.md`);
    expect(
      unnamed(
        'masking',
        language,
        Object.keys(masks).filter((name) => /^(?:mask|isMasked)/u.test(name)),
      ),
    ).toEqual([]);
    const kinds = new Set(customerFields.flatMap(({ mask }) => [mask.individual, mask.enterprise]));
    expect([...kinds].filter((kind) => !page.includes(`\`${kind}\``))).toEqual([]);
    for (const label of masks.maskText('13812345678 110105194912310021 x@example.com').split(' ')) expect(page).toContain(`\`${label}\``);
  });

  it('list every audience with its purposes', () => {
    const rows = tableWith(read(`docs/${language}/masking.md`), language === 'zh' ? '| 受众 |' : '| audience |');
    expect(rows.map(([audience, , purposes = '']) => [codesIn(audience)[0], codesIn(purposes)])).toEqual(
      AUDIENCES.map((audience) => [audience, access.AUDIENCE_PURPOSES[audience]]),
    );
  });

  it('say of every field what each audience gets', () => {
    const page = read(`docs/${language}/masking.md`);
    const columns = codesIn(
      page.split('\n').find((line) => line.includes('`marketingWithConsent`')) ?? '',
    ) as (keyof typeof OUTBOUND.never)[];
    const cells = tableWith(page, '`marketingWithConsent`').flatMap(([paths = '', customer = '', ...treatments]) =>
      codesIn(paths).flatMap((path) => (SUBJECTS[customer] ?? []).map((subject) => `${path} ${subject} ${treatments.join(' ')}`)),
    );
    const declared = customerFields.flatMap(({ path, outbound }) =>
      (['person', 'organisation'] as const).map(
        (subject) => `${path} ${subject} ${columns.map((column) => TREATMENTS[language][outbound[subject][column]]).join(' ')}`,
      ),
    );
    expect([...columns].sort()).toEqual(Object.keys(OUTBOUND.never).sort());
    expect(cells.sort()).toEqual(declared.sort());
  });

  it('name every function that exports, reads tables and checks rights', () => {
    const functions = Object.entries({ ...exports, ...access }).filter(([, value]) => typeof value === 'function');
    const names = functions.map(([name]) => name);
    expect(unnamed('export', language, names)).toEqual(['createMasker']);
    expect(unnamed('masking', language, ['createMasker'])).toEqual([]);
  });

  it('list every code that refuses an export, a step of a request and an edit', () => {
    const page = read(`docs/${language}/export.md`);
    const headers =
      language === 'zh' ? ['| 拒绝代码 |', '| 步骤代码 |', '| 修改代码 |'] : ['| refusal |', '| step code |', '| edit code |'];
    const listed = headers.map((header) => firstCodes(tableWith(page, header)).sort());
    expect(listed).toEqual([REFUSALS, STEP_CODES, EDIT_CODES].map((codes) => Object.keys(codes).sort()));
  });

  it('say of every audience what for and by whose leave it gets an export', () => {
    const rows = tableWith(read(`docs/${language}/export.md`), language === 'zh' ? '| 凭据 |' : '| approval |');
    const kinds = (approval: string): readonly string[] => codesIn(approval).filter((code) => !code.includes(' '));
    expect(rows.map(([audience, purposes, approval = '']) => [codesIn(audience)[0], codesIn(purposes), kinds(approval)])).toEqual(
      AUDIENCES.map((audience) => [audience, access.AUDIENCE_PURPOSES[audience], approvalsFor(audience)]),
    );
  });

  it('list every problem of a table with its message', () => {
    const page = read(`docs/${language}/export.md`);
    const rows = tableWith(page, language === 'zh' ? '| 问题代码 |' : '| problem |');
    const listed = rows.flatMap(([codes, message]) => codesIn(codes).map((code) => [code, message]));
    const problems = Object.keys(ROW_PROBLEMS) as RowProblemCode[];
    expect(listed).toEqual(problems.map((code) => [code, messageOf(code)[language]]));
    const named = codesIn(proseOf(page));
    expect(Object.keys(HEADER_CODES).filter((code) => !named.includes(code))).toEqual([]);
  });

  it('name what a manifest and a copy for the person say, the states of a request and the rights', () => {
    const states: readonly RequestState[] = access.REQUEST_STATES;
    const page = read(`docs/${language}/export.md`);
    expect(unnamed('export', language, [...Object.keys(EXPORT_WORDS), 'edit', 'read', 'masked', 'none'])).toEqual([]);
    expect(states.filter((state) => !drawingsIn(page).some((drawing) => drawing.includes(state)))).toEqual([]);
  });

  it('list every dangerous combination with its reason', () => {
    const row = {
      idTail: '002X',
      birthDate: '1949-12-31',
      district: '示范区',
      name: '张三',
      mobile: '13812345678',
      customerNo: 'C20240512001',
    };
    const found = exports.exportRisk([row], []).dangerous.map(({ code, message }) => [`\`${code}\``, message[language]]);
    const rows = tableWith(read(`docs/${language}/export.md`), language === 'zh' ? '| 危险组合 |' : '| combination |');
    expect(rows).toEqual(found);
    expect(firstCodes(rows)).toEqual(Object.keys(DANGERS));
  });

  it('give every text of the lifecycle', () => {
    const page = read(`docs/${language}/lifecycle.md`);
    const rows = Object.entries({ ...lifecycleLabels, ...lifecycleReasons, ...lifecycleActions });
    expect(rows.filter(([key, text]) => !page.includes(`| \`${key}\` | ${text.zh} | ${text.en} |`))).toEqual([]);
  });

  it('give every number of the policy', () => {
    const { tiers, health, ...numbers } = defaultPolicy;
    const grouped = [...withPrefix('tiers', tiers), ...withPrefix('health', health)];
    const rows = tableWith(read(`docs/${language}/lifecycle.md`), language === 'zh' ? '| 默认 |' : '| default |');
    const given = rows.map(([name, number]) => `${String(codesIn(name)[0])} ${String(number)}`);
    const declared = [...Object.entries(numbers), ...grouped].map(([name, number]) => `${name} ${String(number)}`);
    expect(given.sort()).toEqual(declared.sort());
  });
});

function unnamed(guide: string, language: string, names: readonly string[]): readonly string[] {
  const named = new Set(codesIn(proseOf(read(`docs/${language}/${guide}.md`))).flatMap((name) => name.split(/\W+/u)));
  return names.filter((name) => !named.has(name)).sort();
}

function firstCodes(rows: readonly (readonly string[])[]): string[] {
  return rows.flatMap(([first]) => codesIn(first));
}

/** The kinds of approval that an audience is not told to lack; none where it needs none. */
function approvalsFor(audience: Audience): readonly string[] {
  const isMissing = (kind?: 'brief' | 'accessRequest'): boolean => {
    const approval = kind === undefined ? undefined : { kind, state: '', purpose: '', audience: '', fields: [] };
    const result = exports.prepareExport([], { audience, approval }, { asOf: '2024-05-30' });
    return !result.ok && result.refusals.some(({ code }) => code === 'approval.missing');
  };
  return isMissing() ? (['brief', 'accessRequest'] as const).filter((kind) => !isMissing(kind)) : [];
}

function withPrefix(group: string, numbers: object): readonly (readonly [string, unknown])[] {
  return Object.entries(numbers).map(([name, number]) => [`${group}.${name}`, number] as const);
}
