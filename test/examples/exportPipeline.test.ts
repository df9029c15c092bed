import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rootFolder } from '../../scripts/entries.mjs';
import { sampleApproval } from '../../docs/examples/export-pipeline/approval.ts';
import { sampleCsv } from '../../docs/examples/export-pipeline/make-data.ts';
import type { Audience } from '../../src/access/index.ts';
import type { ExportManifest } from '../../src/export/index.ts';
import { exportRisk } from '../../src/export/index.ts';
import { HONORIFICS } from '../../src/identifiers/index.ts';
import { sampleCustomers } from '../../src/testing/index.ts';
import { EMPLOYEES } from '../../src/testing/persons.data.ts';
import { AS_NPM_START, compileExample, contentsOf, runExample, startExample } from './run.ts';
import type { Program, Run } from './run.ts';

const LONG = 300_000;
const AS_OF = ['--as-of', '2024-05-30'] as const;
const TEAM = ['--audience', 'team'] as const;

const folder = mkdtempSync(join(tmpdir(), 'customer-archive-'));
const input = join(folder, 'customers.csv');
const small = join(folder, 'small.csv');
const first = join(folder, 'first');
const plain = join(folder, 'plain');

/** The leave of the head of department for another department. */
const granted = [...AS_OF, '--approval', join(folder, 'approval.json')];

let program: Program;
let run: Run;
let plainRun: Run;
let outputs: Readonly<Record<string, string>>;

const data = sampleCsv(2000, 2024);

beforeAll(async () => {
  writeFileSync(input, data);
  writeFileSync(small, sampleCsv(150, 7));
  await writeApproval('approval.json', 'otherDepartment', 'service');
  program = await compileExample(join(folder, 'program'));
  run = await runExample(AS_NPM_START, input, '--out', first, ...granted);
  plainRun = await runExample(program, small, '--out', plain, ...granted);
  outputs = contentsOf(first);
}, LONG);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the data', () => {
  test('are the same for the same seed', () => {
    expect(sampleCsv(300, 5)).toBe(sampleCsv(300, 5));
    expect(sampleCsv(300, 6)).not.toBe(sampleCsv(300, 5));
  });

  test('are dirty in about a tenth of the rows', () => {
    const clean = new Set(sampleCustomers(2000, 2024).map(({ basic }) => basic.mobile));
    const touched = rowsOf(data).filter((row) => !clean.has(row['手机号'] ?? '')).length;
    expect(touched).toBeGreaterThan(30);
    expect(touched).toBeLessThan(200);
  });
});

describe('the main job', () => {
  test('ends well and writes four files, nothing else', () => {
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(Object.keys(outputs).sort()).toEqual(['manifest.json', 'masked.csv', 'problems.csv', 'report.html']);
  });

  test('says in a few lines what it found, with the paths', () => {
    expect(run.stdout.split('\n').length).toBeLessThan(16);
    expect(run.stdout).toMatch(/客户 \d+ 行：通过 \d+，有错误 \d+，有提醒 \d+（按 2024-05-30 判断，空行 1）/u);
    for (const name of ['masked.csv', 'manifest.json', 'problems.csv', 'report.html']) expect(run.stdout).toContain(join(first, name));
  });

  test('says what the README shows', () => {
    const [shown = ''] = run.stdout.split(folder);
    const readme = readFileSync(join(rootFolder, 'docs/examples/export-pipeline/README.md'), 'utf8');
    expect(readme).toContain(shown.trimEnd());
  });

  test('copies every valid row and no other', () => {
    const valid = Number(/通过 (\d+)/u.exec(run.stdout)?.[1]);
    const wrong = new Set(
      problemsOf(outputs)
        .filter(isError)
        .filter(({ 问题 }) => !(问题 ?? '').includes('与第'))
        .map(({ 行号 }) => 行号),
    ).size;
    expect(rowsOf(outputs['masked.csv'])).toHaveLength(valid);
    const filled = rowsOf(data).filter((row) => Object.values(row).some((cell) => cell !== ''));
    expect(filled.length).toBeGreaterThan(2000);
    expect(valid + wrong).toBe(filled.length);
  });

  test('lists every kind of problem with its row and field', () => {
    const problems = problemsOf(outputs);
    expect(new Set(problems.map(({ 级别 }) => 级别))).toEqual(new Set(['错误', '提醒']));
    const fields = [
      '手机号',
      '最近跟进时间',
      '首次接触时间',
      '预算范围',
      '统一社会信用代码',
      '客户编号',
      '需求优先级',
      '沟通渠道',
      '关键需求描述',
    ];
    expect(fields.filter((field) => !problems.some(({ 字段 }) => 字段 === field))).toEqual([]);
    expect(problems.every(({ 行号 }) => Number(行号) >= 2)).toBe(true);
    // Cells that hold no number are not the same customer.
    expect(problems.filter(({ 问题 = '' }) => /第 \d+、\d+/u.test(问题))).toEqual([]);
    expect(problems.filter(({ 问题 }) => (问题 ?? '').includes('重复')).length).toBeGreaterThan(0);
  });

  test.each(['masked.csv', 'manifest.json', 'problems.csv', 'report.html'])('leaks no personal data into %s', (name) => {
    const text = outputs[name] ?? '';
    expect(text.length).toBeGreaterThan(1000);
    expect(secrets().filter((secret) => text.includes(secret))).toEqual([]);
  });

  test('leaves no cell that a spreadsheet takes for a formula', () => {
    const cells = ['masked.csv', 'problems.csv'].flatMap((name) => rowsOf(outputs[name]).flatMap((row) => Object.values(row)));
    expect(cells.filter((cell) => /^[\s=+\-@]/u.test(cell))).toEqual([]);
  });

  test('draws five charts on a page that loads nothing', () => {
    const page = outputs['report.html'] ?? '';
    expect(page.match(/<svg /gu)).toHaveLength(5);
    expect(page).not.toMatch(/<script|https?:|src=|@import|<link/iu);
    for (const text of ['沉睡', '高潜力', '健康度', '价值分级', '需求优先级', '疑似重复建档']) expect(page).toContain(text);
  });

  test(
    'gives the same bytes again',
    async () => {
      const again = join(folder, 'again');
      await runExample(program, small, '--out', again, ...granted);
      expect(contentsOf(again)).toEqual(contentsOf(plain));
    },
    LONG,
  );

  test(
    'repairs only when asked, and then says so',
    async () => {
      const repaired = join(folder, 'repaired');
      const { stdout } = await runExample(program, small, '--out', repaired, '--repair', ...granted);
      const [, curable] = /其中 (\d+) 行采用规范化建议即可通过/u.exec(plainRun.stdout) ?? [];
      const contents = contentsOf(repaired);
      expect(Number(curable)).toBeGreaterThan(3);
      expect(rowsOf(contents['masked.csv'])).toHaveLength(rowsOf(contentsOf(plain)['masked.csv']).length + Number(curable));
      expect(problemsOf(contents).filter(({ 级别 }) => 级别 === '已修复').length).toBeGreaterThanOrEqual(Number(curable));
      expect(stdout).toContain('已采用规范化建议');
      expect(Object.values(contents).flatMap((text) => secrets(150, 7).filter((secret) => text.includes(secret)))).toEqual([]);
    },
    LONG,
  );

  test.each([
    ['team', 'followUp'],
    ['requester', 'needAssessment'],
    ['analysis', 'analysis'],
    ['marketing', 'marketing'],
    ['processor', 'delivery'],
  ] as const)(
    'copies for %s without personal data',
    async (audience, purpose) => {
      const out = join(folder, audience);
      const approval = audience === 'team' ? [] : ['--approval', await writeApproval(`${audience}.json`, audience, purpose)];
      const words = ['--out', out, '--audience', audience, '--contract', ...approval, ...AS_OF];
      expect(await runExample(program, small, ...words)).toMatchObject({ status: 0, stderr: '' });
      expect(manifestOf(contentsOf(out))).toMatchObject({ audience, purpose, complete: true });
      const found = Object.values(contentsOf(out)).flatMap((text) => secrets(150, 7).filter((secret) => text.includes(secret)));
      expect(found).toEqual([]);
    },
    LONG,
  );

  test(
    'reads GB18030 as well as UTF-8',
    async () => {
      const lines = sampleCsv(150, 7).replace('\uFEFF', '').split('\r\n').filter(isTwoByte);
      const files = { utf8: Buffer.from(lines.join('\r\n')), gb18030: toGb18030(lines.join('\r\n')) };
      const results = await Promise.all(Object.entries(files).map(([name, bytes]) => runOn(name, bytes)));
      expect(results[0]?.['masked.csv']).toContain('客户编号');
      expect(results[1]).toEqual(results[0]);
    },
    LONG,
  );
});

describe('the export', () => {
  test('keeps a manifest that agrees with the copy and the check', () => {
    const { rows, read, problems, ...rest } = manifestOf(outputs);
    const [, all, valid, wrong] = /客户 (\d+) 行：通过 (\d+)，有错误 (\d+)/u.exec(run.stdout)?.map(Number) ?? [];
    expect({ read, rows, problems }).toEqual({ read: all, rows: valid, problems: wrong });
    expect(rest).toMatchObject({ purpose: 'service', audience: 'otherDepartment', asOf: '2024-05-30', complete: true });
    expect(rest.fields.map(({ path }) => path)).not.toContain('basic.creditCode');
    expect(rowsOf(outputs['masked.csv'])).toHaveLength(rows);
    expect(rowsOf(outputs['masked.csv'])[0]).not.toHaveProperty('统一社会信用代码');
  });

  test('tells the rows that stay by the numbers that a spreadsheet shows', () => {
    const kept = cardOf('留下的行');
    const masked = /<code>masked<\/code><\/td><td>[^<]*<\/td><td>第 ([\d、]+) 行/u.exec(kept)?.[1]?.split('、') ?? [];
    expect(masked).toHaveLength(5);
    const found = problemsOf(outputs).filter(({ 级别, 问题 }) => 级别 === '错误' && 问题?.includes('脱敏'));
    const rows = new Set(found.map(({ 行号 }) => 行号));
    expect(masked.filter((row) => !rows.has(row))).toEqual([]);
  });

  test('shows what would have been refused', () => {
    const refused = cardOf('会被拒绝的申请');
    const codes = ['approval.missing', 'purpose.audience', 'approval.state', 'field.forbidden basic.idTail', 'audience.forbidden'];
    expect(codes.filter((code) => !refused.includes(`(${code})`))).toEqual([]);
    expect(run.stdout).toContain('若没有审批，拒绝：缺少审批 (approval.missing)');
  });

  test('prints the share of masked mobile numbers that single somebody out, as measured in the copy', () => {
    const { uniqueShare } = exportRisk([...rowsOf(outputs['masked.csv'])], ['手机号']);
    expect(uniqueShare).toBeGreaterThan(0.97);
    const share = /遮住中间四位后，<strong>(?:超过 )?([\d.]+)%<\/strong>/u.exec(cardOf('脱敏不能做到什么'))?.[1];
    expect(Math.abs(Number(share) / 100 - uniqueShare)).toBeLessThan(0.001);
    for (const code of ['mobile.alone', 'mobile.name', 'customerNo']) expect(cardOf('脱敏不能做到什么')).toContain(`<code>${code}</code>`);
  });

  test('for analysis leaves at least five alike by type, size, industry and region, and no mobile number', () => {
    const out = contentsOf(join(folder, 'analysis'));
    const rows = rowsOf(out['masked.csv']);
    const columns = ['客户类型', '企业规模', '所属行业', '联系地址'].filter((column) => column in (rows[0] ?? {}));
    expect(exportRisk([...rows], columns).k).toBeGreaterThanOrEqual(5);
    expect(rows[0]).not.toHaveProperty('手机号');
    expect(out['report.html']).toContain('副本中没有手机号');
  });

  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['without an approval', AS_OF, ['approval.missing']],
    ['for a purpose that the audience has not', ['--purpose', 'marketing'], ['purpose.audience', 'approval.purpose']],
    ['for a purpose that does not exist', ['--purpose', 'x'], ['purpose.unknown']],
    ['after the approval has expired', ['--as-of', '2024-06-07'], ['approval.expired']],
    ['with the approval of another audience', ['--audience', 'analysis'], ['approval.purpose', 'approval.audience']],
    ['for a processor without a contract', ['--audience', 'processor'], ['contract.missing']],
  ])(
    '%s is refused in one line before anything is read or written',
    async (name, words, codes) => {
      const out = join(folder, 'refused', name);
      const given = words === AS_OF ? words : [...granted, ...words];
      const { status, stdout, stderr } = await runExample(program, small, '--out', out, ...given);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect(codes.filter((code) => !stderr.includes(`(${code})`))).toEqual([]);
      expect(existsSync(join(folder, 'refused'))).toBe(false);
    },
    LONG,
  );

  test(
    'is refused with an approval that is no JSON',
    async () => {
      const { status, stderr } = await runExample(program, small, '--out', join(folder, 'refused'), '--approval', small, ...AS_OF);
      expect(status).toBe(1);
      expect(stderr).toContain('审批文件读不出来');
      expect(secrets(150, 7).filter((secret) => stderr.includes(secret))).toEqual([]);
    },
    LONG,
  );
});

const HEADER = '客户编号,客户类型,姓名/企业名称,手机号,统一社会信用代码,核心需求,需求优先级,首次接触时间,最近跟进时间,沟通渠道';
const ROW = 'C20240512001,个人,王小明,13900001234,,产品购买,高（1个月内成交）,2024-05-01,2024-05-12,电话';
const CELLS = ['王小明', '13900001234', 'C20240512001', '产品购买'] as const;

describe('a file that is no table of customers', () => {
  test.each([
    ['is missing', undefined, '找不到'],
    ['is empty', '', '空的'],
    ['holds only a byte order mark', '\uFEFF', '空的'],
    ['holds only blank lines', '\r\n\r\n  \r\n', '空的'],
    ['is a workbook', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00, ...Buffer.from(ROW)]), '不是 CSV'],
    ['is UTF-16', Buffer.from(`\uFEFF${HEADER}\n${ROW}`, 'utf16le'), '不是 CSV'],
    ['is neither UTF-8 nor GB18030', Buffer.concat([Buffer.from(`${HEADER}\n${ROW}\n`), Buffer.from([0xff, 0xff])]), '不是 CSV'],
    ['has a quotation mark without end', `${HEADER}\n${ROW}\n"${ROW}`, '引号不成对'],
    ['has a quotation mark within a cell', `${HEADER}\n${ROW}\n${ROW.replace('小明', '"小明"')}`, '引号不成对'],
    ['has no header row', `${ROW}\n${ROW}`, '不是客户档案的表头'],
    ['has unknown headers', `${HEADER},王小明\n${ROW},x`, 'K列'],
    ['has the same header twice', `${HEADER},手机\n${ROW},13900001234`, 'D列、K列'],
    ['lacks a required column', `客户编号,姓名\nC20240512001,王小明`, '手机号'],
    ['has a header and nothing else', `${HEADER}\n\n`, '没有客户数据'],
  ])(
    'that %s gets one sentence and leaves nothing behind',
    async (name, content, sentence) => {
      const out = join(folder, 'bad', name);
      const file = join(folder, `${name}.csv`);
      if (content !== undefined) writeFileSync(file, content);
      const { status, stdout, stderr } = await runExample(program, file, '--out', out, ...TEAM);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect(stderr).toContain(sentence);
      expect(CELLS.filter((cell) => stderr.includes(cell))).toEqual([]);
      expect(existsSync(join(folder, 'bad'))).toBe(false);
    },
    LONG,
  );

  test(
    'and is a folder gets one sentence',
    async () => {
      const { status, stderr } = await runExample(program, folder, '--out', join(folder, 'bad'), ...TEAM);
      expect(status).toBe(1);
      expect(stderr).toContain('文件夹');
    },
    LONG,
  );

  test(
    'leaves earlier results as they are',
    async () => {
      const broken = join(folder, 'broken.csv');
      writeFileSync(broken, `${sampleCsv(100, 3)}"${ROW}`);
      expect((await runExample(program, broken, '--out', first, ...TEAM)).status).toBe(1);
      expect(contentsOf(first)).toEqual(outputs);
    },
    LONG,
  );
});

describe('the command line', () => {
  test(
    'passes over unknown columns when told to',
    async () => {
      const file = join(folder, 'extra.csv');
      writeFileSync(file, `${HEADER},喜好\n${ROW},茶`);
      const { status, stdout } = await runExample(program, file, '--out', join(folder, 'extra'), '--ignore-unknown', ...TEAM, ...AS_OF);
      expect(status).toBe(0);
      expect(stdout).toContain('通过 1，');
    },
    LONG,
  );

  test.each([
    ['an unknown option', ['--colour', 'red']],
    ['an unknown audience', ['--audience', 'thirdParty']],
    ['a date that is none', ['--as-of', '2024-02-30']],
    ['two files', [input, small]],
    ['a folder for the results that is a file', [small, '--out', input, ...TEAM]],
  ])(
    'refuses %s',
    async (_, words) => {
      const { status, stderr, stdout } = await runExample(program, ...words);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr.trim().split('\n')).toHaveLength(1);
    },
    LONG,
  );

  test(
    'does not overwrite what it reads',
    async () => {
      const out = join(folder, 'same');
      mkdirSync(out);
      writeFileSync(join(out, 'masked.csv'), `${HEADER}\n${ROW}`);
      const { status, stderr } = await runExample(program, join(out, 'masked.csv'), '--out', out, ...TEAM);
      expect(status).toBe(1);
      expect(stderr).toContain('覆盖');
      expect(contentsOf(out)).toEqual({ 'masked.csv': `${HEADER}\n${ROW}` });
    },
    LONG,
  );

  test(
    'explains itself',
    async () => {
      expect(await runExample(program, '--help')).toMatchObject({ status: 0, stderr: '' });
    },
    LONG,
  );

  test(
    'removes what it has begun when it is interrupted',
    async () => {
      const out = join(folder, 'interrupted');
      const large = join(folder, 'large.csv');
      const [header = '', ...lines] = data.trimEnd().split('\r\n');
      writeFileSync(large, [header, ...Array.from({ length: 20 }, () => lines).flat()].join('\r\n'));
      const { ended, signal } = startExample(program, [large, '--out', out, ...granted]);
      while (!existsSync(out) || readdirSync(out).length < 1) await setTimeout(20);
      signal('SIGINT');
      expect(await ended).toMatchObject({ status: 130, stdout: '' });
      expect(existsSync(out)).toBe(false);
    },
    LONG,
  );
});

const knownSecrets = new Map<string, readonly string[]>();

/** What must not be found in any output: numbers, codes of sole traders, names of persons, addresses of mailboxes. */
function secrets(count = 2000, seed = 2024): readonly string[] {
  const key = `${count} ${seed}`;
  const known = knownSecrets.get(key) ?? secretsOf(count, seed);
  knownSecrets.set(key, known);
  return known;
}

function secretsOf(count: number, seed: number): readonly string[] {
  const found = sampleCustomers(count, seed).flatMap(({ basic, relations }) => [
    basic.mobile,
    ...(basic.customerType === 'individual' ? [basic.name] : []),
    ...(basic.creditCode?.startsWith('92') === true ? [basic.creditCode, basic.name] : []),
    ...(relations?.contacts ?? []).flatMap(({ name, mobile = '', phone = '', email = '' }) => [name, mobile, phone, email]),
    ...(relations?.referrer === undefined ? [] : [relations.referrer.name]),
  ]);
  // People of the house and forms of address without a given name may stay.
  const isPolite = (text: string) => HONORIFICS.some((title) => text.length <= title.length + 2 && text.endsWith(title));
  return ['11010519491231002X', ...new Set(found)].filter((text) => text !== '' && !isPolite(text) && !EMPLOYEES.includes(text));
}

/** Writes what the head of department has approved on the day of the tests; gives its path. */
async function writeApproval(name: string, audience: Audience, purpose: string): Promise<string> {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(await sampleApproval(audience, purpose, '2024-05-30')));
  return file;
}

function manifestOf(contents: Readonly<Record<string, string>>): ExportManifest {
  return JSON.parse(contents['manifest.json'] ?? '') as ExportManifest;
}

/** A card of the report. */
function cardOf(title: string): string {
  const [, rest = ''] = (outputs['report.html'] ?? '').split(`<h2>${title}</h2>`);
  return rest.split('</section>')[0] ?? '';
}

function rowsOf(csv = ''): readonly Readonly<Record<string, string>>[] {
  return parse(csv, { bom: true, columns: true });
}

function problemsOf(contents: Readonly<Record<string, string>>) {
  return rowsOf(contents['problems.csv']);
}

function isError({ 级别 }: Readonly<Record<string, string>>): boolean {
  return 级别 === '错误';
}

async function runOn(name: string, bytes: Uint8Array): Promise<Readonly<Record<string, string>>> {
  const out = join(folder, `encoded-${name}`);
  writeFileSync(join(folder, `${name}.csv`), bytes);
  await runExample(program, join(folder, `${name}.csv`), '--out', out, ...granted);
  return contentsOf(out);
}

/** Characters and their two bytes in GB18030, read off the decoder. */
const twoBytes: ReadonlyMap<string, readonly number[]> = new Map(
  Array.from({ length: 126 * 191 }, (_, index) => [0x81 + Math.floor(index / 191), 0x40 + (index % 191)])
    .filter(([, trail]) => trail !== 0x7f)
    .map((bytes) => [new TextDecoder('gb18030').decode(Uint8Array.from(bytes)), bytes]),
);

function isTwoByte(text: string): boolean {
  return Array.from(text).every((char) => char.charCodeAt(0) < 0x80 || twoBytes.has(char));
}

function toGb18030(text: string): Uint8Array {
  return Uint8Array.from(Array.from(text).flatMap((char) => twoBytes.get(char) ?? [char.charCodeAt(0)]));
}
