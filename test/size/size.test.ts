/** What an application's bundle takes of each export, and what must not come along with it. Masks have a test of their own. */
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

/** Files that no validator needs, and what only those need who ask for it. */
const SCHEMAS = [
  'node_modules/valibot/',
  'src/archive/basic.ts',
  'src/archive/fieldList.ts',
  'src/fields/access.ts',
  'src/fields/outbound.ts',
];
const DATES = ['node_modules/date-fns/', 'node_modules/@date-fns/'];
const ENGLISH = ['src/validate/messages/en.ts'];
const WORDS = ['src/validate/messages/', 'src/validate/generated/customerParts.ts', 'Options.ts', 'src/archive/industries.ts'];
const LEXICON = ['src/archive/vague'];
const REPAIRS = ['src/validate/normalize/', 'src/validate/generated/customerRepairs.ts'];
const READING = ['src/text/lookAlikes.ts', 'companyEndings.data.ts', 'mobileSegments.data.ts', 'countries.ts'];
const ALL_BUT_THE_VERDICT = [...SCHEMAS, ...DATES, ...ENGLISH, ...WORDS, ...LEXICON, ...REPAIRS, ...READING];
const OTHERS = ['node_modules/', 'src/archive/', 'src/fields/', 'src/mask/', 'src/validate/', ...READING];

const NOT_IN_COPIES = ['node_modules/', 'src/archive/basic.ts', 'src/archive/fieldList.ts', 'src/fields/access.ts', 'src/validate/'];

/** An export, its ceiling in bytes (minified, brotli), files that must not be in the bundle, and texts that must not. */
type Row = readonly [name: string, entry: string, ceiling: number, files: readonly string[], texts: readonly string[]];

const ROWS: readonly Row[] = [
  // The bar is 3,000: what a record accepts is 1.3 kB, the checks of its values are the rest.
  ['isCustomer', 'index', 5800, ALL_BUT_THE_VERDICT, ['手机号', 'Mobile', '请', '欧阳', '尽快', 'label', 'hint', '.shape']],
  // The bar is 14,000: the finding of faults alone takes that, then come the lexicon of vague words (6 kB), repairs for `fixable` and texts.
  ['validateCustomer', 'index', 35_000, [...SCHEMAS, ...DATES, ...ENGLISH], ['中国大陆 11 位手机号', 'By which date', '最晚要在哪一天']],
  ['validateCustomerDraft', 'index', 35_000, [...SCHEMAS, ...DATES, ...ENGLISH], ['中国大陆 11 位手机号', 'By which date']],
  ['validateField', 'index', 35_500, [...SCHEMAS, ...DATES, ...ENGLISH], ['中国大陆 11 位手机号', 'By which date']],
  [
    'normalizeCustomer',
    'index',
    18_800,
    [...SCHEMAS, ...DATES, ...ENGLISH, ...LEXICON, 'src/validate/messages/', 'src/validate/generated/customerParts.ts'],
    ['中国大陆 11 位手机号'],
  ],
  // Generated copies read no schema; most of this are the masks, the checks of clear values, and the copies themselves.
  ['maskCustomer', 'index', 14_500, NOT_IN_COPIES, ['中国大陆 11 位手机号', 'Mobile number', '尽快']],
  ['createMasker', 'access/index', 14_500, NOT_IN_COPIES, ['中国大陆 11 位手机号', 'Mobile number', '尽快']],
  // The bar for the first is 800.
  ['isCreditCode', 'identifiers/index', 800, OTHERS, ['欧阳', '先生', 'creditCode']],
  ['isMobile', 'identifiers/index', 250, OTHERS, ['先生', 'China Mobile']],
  ['isEmail', 'identifiers/index', 350, OTHERS, []],
  ['isBankCard', 'identifiers/index', 350, OTHERS, []],
  ['isLandline', 'identifiers/index', 250, OTHERS, []],
  ['isIsoDate', 'identifiers/index', 450, OTHERS, []],
  ['isCustomerNo', 'identifiers/index', 450, OTHERS, []],
  ['isResidentId', 'identifiers/index', 850, ['node_modules/', 'src/archive/', 'src/fields/', 'src/mask/', 'src/text/lookAlikes.ts'], []],
  ['isPersonName', 'identifiers/index', 820, OTHERS, ['欧阳']],
  ['isCompanyName', 'identifiers/index', 855, OTHERS, ['合伙企业']],
];

describe.each(ROWS)('a bundle of %s', (name, entry, ceiling, files, texts) => {
  it(`takes at most ${ceiling} bytes and only what it needs`, async () => {
    const { text, inputs } = await bundle(name, entry);
    expect(brotliCompressSync(text).length).toBeLessThanOrEqual(ceiling);
    expect(inputs.filter((input) => files.some((file) => input.includes(file)))).toStrictEqual([]);
    for (const unwanted of texts) expect(text).not.toContain(unwanted);
  });
});

describe('the test itself', () => {
  it('sees what comes along', async () => {
    const { text, inputs } = await bundle('validateCustomer', 'index');
    expect(inputs).toContain('src/archive/vagueLexicon.data.ts');
    expect(inputs).toContain('src/validate/messages/zh.ts');
    expect(text).toContain('尽快');
    const schemas = await bundle('customerFields', 'index');
    expect(schemas.inputs.some((input) => input.includes('node_modules/valibot/'))).toBe(true);
    expect(schemas.text).toContain('中国大陆 11 位手机号');
  });
});

/** The text of a bundle, and the files of which something is in it. */
async function bundle(name: string, entry: string): Promise<{ readonly text: string; readonly inputs: readonly string[] }> {
  const source = fileURLToPath(new URL(`../../src/${entry}.ts`, import.meta.url));
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export { ${name} } from '${source}'`, resolveDir: '.' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    metafile: true,
    write: false,
    absWorkingDir: fileURLToPath(new URL('../..', import.meta.url)),
  });
  const [output] = Object.values(metafile.outputs);
  const used = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return { text: outputFiles[0]?.text ?? '', inputs: used.map(([input]) => input) };
}
