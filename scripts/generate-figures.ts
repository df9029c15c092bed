/**
 * Writes the tables of `bench/results/validators.json` into the pages that quote them, between `<!-- figures … -->` and `<!-- end -->`.
 * With `--check` it writes nothing and fails when a page quotes other figures.
 */
import { readFileSync, writeFileSync } from 'node:fs';

/** Ratios by column and candidate. */
type Ratios = Readonly<Record<string, Readonly<Record<string, number>>>>;

interface Results {
  readonly versions: Readonly<Record<string, string>>;
  readonly ratios: Ratios;
  readonly strict: { readonly ratios: Ratios };
}

const { versions, ratios, strict } = JSON.parse(
  readFileSync(new URL('../bench/results/validators.json', import.meta.url), 'utf8'),
) as Results;

const OWN = 'customer-archive ';

const WORDS = {
  zh: {
    unit: '× 手写',
    'by hand': '手写',
    small: '小',
    large: '大',
    '0 % bad': '全对',
    '10 % bad': '10 % 有错',
    '100 % bad': '全错',
    first: '只报第一处',
  },
  en: {
    unit: '× by hand',
    'by hand': 'by hand',
    small: 'small',
    large: 'large',
    '0 % bad': 'valid',
    '10 % bad': '10 % bad',
    '100 % bad': '100 % bad',
    first: 'the first issue only',
  },
} as const;

type Language = keyof typeof WORDS;

for (const [page, language] of [
  ['README.md', 'zh'],
  ['README.en.md', 'en'],
  ['bench/README.md', 'en'],
] as const) {
  quote(page, language);
}

function quote(page: string, language: Language): void {
  const file = new URL(`../${page}`, import.meta.url);
  const old = readFileSync(file, 'utf8');
  const tables: Readonly<Record<string, string>> = { validators: table(ratios, language), strict: table(strict.ratios, language) };
  const text = old.replace(/(<!-- figures (\w+) -->\n)[\s\S]*?(<!-- end -->)/gu, (_, start: string, name: string, end: string) => {
    const found = tables[name];
    if (found === undefined) throw new Error(`${page}: there are no figures called ${name}`);
    return `${start}\n${found}\n\n${end}`;
  });
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (text !== old) {
    process.stderr.write(`${page} quotes other figures than bench/results: run npm run generate\n`);
    process.exitCode = 1;
  }
}

function table(columns: Ratios, language: Language): string {
  const heads = Object.keys(columns);
  const [first = ''] = heads;
  const rows = Object.keys(columns[first] ?? {}).map((candidate) => [
    nameOf(candidate, language),
    ...heads.map((head) => (columns[head]?.[candidate] ?? NaN).toFixed(2)),
  ]);
  return [[WORDS[language].unit, ...heads.map((head) => headOf(head, language))], ['---', ...heads.map(() => '--:')], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** `small 10 % bad` in the language of the page. */
function headOf(head: string, language: Language): string {
  const [size = '', ...share] = head.split(' ');
  const words: Readonly<Record<string, string>> = WORDS[language];
  return `${words[size] ?? size}${language === 'zh' ? '·' : ' '}${words[share.join(' ')] ?? head}`;
}

function nameOf(candidate: string, language: Language): string {
  if (candidate === 'by hand') return WORDS[language]['by hand'];
  if (candidate.startsWith(OWN)) return `**\`${candidate.slice(OWN.length)}\`**`;
  const name = candidate.split(/,? (?:compiled|standalone)$/u)[0] ?? candidate;
  const how = candidate.slice(name.length);
  const note = name === 'sury' ? ` (${WORDS[language].first})` : '';
  return `${name} ${versions[name] ?? ''}${how}${note}`;
}
