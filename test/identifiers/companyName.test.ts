import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectCompanyName, isCompanyName } from '../../src/identifiers/index.ts';

it.each([
  ['北京某某科技有限公司', '公司'],
  ['某某集团有限公司', '公司'],
  ['某某集团公司', '公司'],
  ['某某（集团）股份有限公司', '公司'],
  ['某某有限公司北京分公司', '公司'],
  ['某某(上海)有限公司', '公司'],
  ['上海某某合伙企业', '合伙企业'],
  ['某某机械厂', '厂'],
  ['某某小吃店', '店'],
  ['某某商行', '商行'],
  ['某某银行', '银行'],
  ['某某报社', '社'],
  ['某某研究所', '所'],
  ['某某律师事务所', '事务所'],
  ['某某研究院', '院'],
  ['某某县实验学校', '校'],
  ['某某县第1中学', '中学'],
  ['某某大学', '大学'],
  ['某某职业技术学院', '学院'],
  ['某某小学', '小学'],
  ['某某幼儿园', '幼儿园'],
  ['某某行业协会', '协会'],
  ['某某商会', '商会'],
  ['某某基金会', '基金会'],
  ['某某村民委员会', '委员会'],
  ['某某市公安局', '局'],
  ['某某省财政厅', '厅'],
  ['某某市公证处', '处'],
  ['某某博物馆', '馆'],
  ['某某加油站', '站'],
  ['某某消防救援支队', '队'],
  ['某某经营部', '经营部'],
  ['某某服务中心', '中心'],
  ['某某种植专业合作社', '合作社'],
  ['某某农村信用联合社', '联合社'],
  ['某某工作室', '工作室'],
  ['某某公司北京代表处', '代表处'],
  ['某某驻京办事处', '办事处'],
  ['某某门市部', '门市部'],
  ['某某营业部', '营业部'],
  ['某某分店', '分店'],
  ['某某银行某某分行', '分行'],
  ['某某银行某某支行', '支行'],
  ['某某超市', '超市'],
  ['某某酒店', '酒店'],
  ['某某饭店', '饭店'],
  ['某某大药店', '药店'],
  ['某某人民医院', '医院'],
  ['某某农场', '农场'],
  ['某某林场', '林场'],
  ['某某养殖场', '养殖场'],
  ['某某出版社', '出版社'],
  ['某某电视台', '电视台'],
  ['某某县人民政府', '政府'],
  ['𠮷有限公司', '公司'],
  ['A*B有限公司', '公司'],
  ['3M中国有限公司', '公司'],
])('takes the full name %s', (text, ending) => {
  expect(isCompanyName(text)).toBe(true);
  expect(inspectCompanyName(text)).toEqual({ verdict: 'valid', canonical: text, parts: { ending }, changes: [] });
});

it.each(['有限合伙', '普通合伙', '特殊普通合伙', '个人独资', '个体工商户'])('strips （%s） at the end', (form) => {
  for (const bracket of [`（${form}）`, `(${form})`, `（${form})`]) {
    expect(inspectCompanyName(`某某投资中心${bracket}`)).toMatchObject({ verdict: 'valid', parts: { ending: '中心', form } });
    expect(inspectCompanyName(`某某集团${bracket}`)).toMatchObject({ verdict: 'doubtful', parts: { form }, doubts: ['abbreviation'] });
  }
  expect(inspectCompanyName(`某某投资中心${form}`)).toMatchObject({ verdict: 'doubtful', parts: {} });
  expect(inspectCompanyName(`某某投资中心（北京）（${form}）`)).toMatchObject({ verdict: 'doubtful', parts: { form } });
  expect(inspectCompanyName(`某某投资中心【${form}】`)).toMatchObject({ verdict: 'doubtful', parts: {} });
});

it.each([
  '华为',
  '某某集团',
  '某某科技',
  '张三',
  'Apple Inc.',
  '某某（北京）',
  '某某有限公司（北京）',
  '公司',
  '（有限合伙）',
  '123',
  'A',
  '有限公司*',
  '某某有限公司。',
])('doubts %s, which may be an abbreviation', (text) => {
  expect(isCompanyName(text)).toBe(true);
  const inspection = inspectCompanyName(text);
  expect(inspection).toMatchObject({ verdict: 'doubtful', canonical: text, doubts: ['abbreviation'], changes: [] });
});

describe('the option creditCode', () => {
  it('of a sole trader lets any ending pass', () => {
    expect(inspectCompanyName('张三', { creditCode: '92110000MA0000001X' })).toEqual({
      verdict: 'valid',
      canonical: '张三',
      parts: {},
      changes: [],
    });
    expect(inspectCompanyName('张三', { creditCode: '91110000MA0000001X' }).verdict).toBe('doubtful');
    expect(inspectCompanyName('张三', { creditCode: undefined }).verdict).toBe('doubtful');
    expect(inspectCompanyName('张三', { creditCode: 92 as never }).verdict).toBe('doubtful');
    expect(inspectCompanyName('张*', { creditCode: '92' }).verdict).toBe('valid');
    expect(inspectCompanyName('张**', { creditCode: '92' }).verdict).toBe('invalid');
  });
});

it.each([
  [' 某某有限公司\n', '某某有限公司', ['whitespace']],
  ['某某\u200b有限公司', '某某有限公司', ['invisible']],
  ['Ａ１某某有限公司', 'A1某某有限公司', ['fullWidth']],
  ['ａ某某（有限合伙）', 'a某某（有限合伙）', ['fullWidth']],
  ['　某某＆某某（北京）有限公司', '某某＆某某（北京）有限公司', ['whitespace']],
])('reads %j as %j with the changes %j', (text, canonical, changes) => {
  expect(inspectCompanyName(text)).toMatchObject({ canonical, changes });
  expect(isCompanyName(text)).toBe(false);
});

it('leaves inner spaces and full-width signs alone', () => {
  for (const text of ['某某　有限公司', '某某 有限公司', '某某＆某某有限公司', '某某－某某有限公司', '某某。有限公司']) {
    expect(inspectCompanyName(text)).toMatchObject({ verdict: 'valid', canonical: text, changes: [] });
  }
});

it.each([
  ['某'.repeat(201), 'length', 'tooLong', undefined],
  ['𠮷'.repeat(201), 'length', 'tooLong', undefined],
  ['某某\n有限公司', 'charset', 'control', 2],
  ['某某\u0000有限公司', 'charset', 'control', 2],
  ['某某\u2028有限公司', 'charset', 'control', 2],
  ['某某\u2029有限公司', 'charset', 'control', 2],
  [' 某某\ud842有限公司', 'charset', 'control', 3],
  ['北京****有限公司', 'shape', 'mask', 2],
  ['北京**有限公司', 'shape', 'mask', 2],
  ['北京＊*有限公司', 'shape', 'mask', 2],
  ['北京*＊有限公司', 'shape', 'mask', 2],
  ['****', 'shape', 'mask', 0],
  ['某某（北京有限公司', 'shape', 'brackets', 2],
  ['某某北京）有限公司', 'shape', 'brackets', 4],
  ['某某）（有限公司', 'shape', 'brackets', 2],
  ['某某（北京】有限公司', 'shape', 'brackets', 5],
  ['（（某某）有限公司', 'shape', 'brackets', 0],
  ['（某某（有限公司', 'shape', 'brackets', 3],
  ['某某【北京》有限公司', 'shape', 'brackets', 5],
  ['---', 'shape', 'character', 0],
  ['。', 'shape', 'character', 0],
])('refuses %j for its %s: %s, at %s', (text, reason, detail, position) => {
  const { changes, ...fault } = inspectCompanyName(text);
  expect(changes).toBeDefined();
  expect(fault).toEqual({ verdict: 'invalid', reason, detail, code: `companyName.${reason}`, ...(position !== undefined && { position }) });
  expect(isCompanyName(text)).toBe(false);
});

it.each(['()', '（）', '[]', '［］', '【】', '{}', '｛｝', '〔〕', '《》', '〈〉', '「」', '『』', '(）', '（)', '[］'])(
  'takes the pair of brackets %s, also one in another',
  (pair) => {
    const [opening = '', closing = ''] = pair;
    expect(isCompanyName(`某${opening}京${closing}公司`)).toBe(true);
    expect(isCompanyName(`某${opening}（京）${closing}公司`)).toBe(true);
    expect(isCompanyName(`某${closing}京${opening}公司`)).toBe(false);
    expect(isCompanyName(`某${opening}京公司`)).toBe(false);
    expect(isCompanyName(`某京${closing}公司`)).toBe(false);
  },
);

it('looks at what stands in round brackets and behind them', () => {
  const part = fc.constantFrom('甲', '乙a1', '', '\u0007', '１', '**', '[', ']', ' ', '·', '\u200b', '(', '）');
  fc.assert(
    fc.property(part, part, part, fc.constantFrom('(', '（'), fc.constantFrom(')', '）'), (before, inside, behind, open, close) => {
      const name = `北京${before}${open}${inside}${close}${behind}公司`;
      const found = inspectCompanyName(name);
      expect(isCompanyName(name)).toBe(found.verdict !== 'invalid' && found.changes.length === 0);
    }),
    { numRuns: 2000 },
  );
  for (const name of [
    '北京（甲\u0007）公司',
    '北京（甲）\u0007',
    '北京（**）公司',
    '北京（甲）公司**',
    '北京（１）公司',
    '北京（甲）１',
    '北京（[）公司',
  ]) {
    expect(isCompanyName(name)).toBe(false);
  }
});

it('takes brackets of different kinds only in pairs', () => {
  const openings = '(【{〔《〈「『';
  const closings = ')】}〕》〉」』';
  for (const [i, opening] of Array.from(openings).entries()) {
    for (const [j, closing] of Array.from(closings).entries()) {
      expect([opening, closing, isCompanyName(`某${opening}京${closing}公司`)]).toEqual([opening, closing, i === j]);
    }
  }
});

it('takes 200 characters of any plane', () => {
  expect(isCompanyName('某'.repeat(200))).toBe(true);
  expect(isCompanyName('𠮷'.repeat(200))).toBe(true);
  expect(isCompanyName('\u{3fffd}')).toBe(true);
});
