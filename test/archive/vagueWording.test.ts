import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { hasFigureBeside } from '../../src/archive/vagueFigures.ts';
import { FALSE_FRIENDS, VAGUE_QUESTIONS, VAGUE_WORDS } from '../../src/archive/vagueLexicon.data.ts';
import { findVagueWording, hasVagueWording } from '../../src/archive/vagueWording.ts';
import type { VagueOptions } from '../../src/archive/vagueWording.ts';
import { CLEAR_SENTENCES, VAGUE_SENTENCES } from './vagueSentences.ts';

const REASONS = Object.keys(VAGUE_QUESTIONS);

/** The words found, with what they were found for. */
function found(text: string, options?: VagueOptions): readonly (readonly string[])[] {
  return findVagueWording(text, options).map(({ start, end, reason, severity }) => [text.slice(start, end), reason, severity]);
}

function warns(text: string): boolean {
  return findVagueWording(text).some(({ severity }) => severity === 'warning');
}

test('a lone 一 before a word counts nothing, and no options are as good as none', () => {
  expect(found('做一个差不多的小程序')).toEqual([['差不多', 'quantity', 'warning']]);
  expect(found('一个月左右交付')).toEqual([['左右', 'quantity', 'info']]);
  expect(findVagueWording('尽快', null as unknown as VagueOptions)).toHaveLength(1);
});

describe('for any text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(
          '尽快',
          '大概',
          '左右手',
          '一些',
          '便宜',
          '一点',
          '５０',
          '50',
          '五十',
          '人',
          '，',
          '\u200b',
          '\ufeff',
          '\u00ad',
          ' ',
          '万元',
          '𠮷',
          'ASAP',
          'ＡＳＡＰ',
        ),
      )
      .map((words) => words.join('')),
  );

  test('there is vague wording exactly where a finding is a warning', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(hasVagueWording(text)).toBe(warns(text));
      }),
    );
    for (const text of [...CLEAR_SENTENCES, ...VAGUE_SENTENCES]) expect(hasVagueWording(text)).toBe(warns(text));
  });

  test('findings stand in order inside the text, do not overlap and ask a question in both languages', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end, reason, question, severity } of findVagueWording(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(REASONS).toContain(reason);
          expect(question.zh).toMatch(/？|。$/u);
          expect(question.en).not.toBe('');
          expect(['warning', 'info']).toContain(severity);
          last = end;
        }
      }),
    );
  });

  test('what precedes a full stop does not change what is found after it', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...VAGUE_SENTENCES), (text, sentence) => {
        const shifted = findVagueWording(sentence).map(({ start, end, reason }) => [
          start + text.length + 1,
          end + text.length + 1,
          reason,
        ]);
        const after = findVagueWording(`${text}。${sentence}`).filter(({ start }) => start > text.length);
        expect(after.map(({ start, end, reason }) => [start, end, reason])).toStrictEqual(shifted);
      }),
    );
  });

  test.each([undefined, null, 5, true, ['尽快'], { text: '尽快' }, Symbol('尽快')])('%s is no text', (value) => {
    expect(findVagueWording(value)).toStrictEqual([]);
  });

  test('a long text is searched to its end', () => {
    expect(findVagueWording(`${'价'.repeat(1_000_000)}尽快`).map(({ start }) => start)).toStrictEqual([1_000_000]);
    expect(findVagueWording('尽快'.repeat(50_000))).toHaveLength(50_000);
  });
});

describe('on realistic sentences', () => {
  const missed = VAGUE_SENTENCES.filter((sentence) => !warns(sentence));
  const wronged = CLEAR_SENTENCES.filter(warns);

  test('there are two hundred of each kind, all different', () => {
    expect([VAGUE_SENTENCES.length, CLEAR_SENTENCES.length]).toStrictEqual([200, 200]);
    expect(new Set([...VAGUE_SENTENCES, ...CLEAR_SENTENCES]).size).toBe(400);
  });

  test('recall is at least 0.95', () => {
    expect(1 - missed.length / VAGUE_SENTENCES.length, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  test('precision is at least 0.95', () => {
    const hits = VAGUE_SENTENCES.length - missed.length;
    expect(hits / (hits + wronged.length), wronged.join('\n')).toBeGreaterThanOrEqual(0.95);
  });
});

describe('the words that the audit names', () => {
  test.each([
    ['尽快', 'deadline'],
    ['越快越好', 'deadline'],
    ['大概', 'quantity'],
    ['左右', 'quantity'],
    ['差不多', 'quantity'],
    ['多人', 'people'],
    ['若干', 'quantity'],
    ['一些', 'quantity'],
    ['适当', 'degree'],
    ['便宜一点', 'price'],
    ['性能好', 'performance'],
    ['系统支持', 'support'],
  ])('%s alone is a warning for %s', (word, reason) => {
    expect(found(word)).toStrictEqual([[word, reason, 'warning']]);
    expect(found(`客户说${word}。`)).toStrictEqual([[word, reason, 'warning']]);
  });

  test('several in one sentence are all found', () => {
    expect(found('系统支持多人使用，便宜一点')).toStrictEqual([
      ['系统支持', 'support', 'warning'],
      ['多人', 'people', 'warning'],
      ['便宜一点', 'price', 'warning'],
    ]);
  });

  test('the question fits the reason', () => {
    expect(findVagueWording('多人')[0]?.question.en).toBe('How many people use it at the same time?');
  });

  test('offsets count the units of the given text, full width and invisible characters included', () => {
    expect(found(' ＡＳＡＰ　交付')).toStrictEqual([['ＡＳＡＰ', 'deadline', 'warning']]);
    expect(findVagueWording('𠮷尽\u200b快').map(({ start, end }) => [start, end])).toStrictEqual([[2, 5]]);
  });
});

describe('a figure beside the word lowers it', () => {
  test.each([
    '大概 50 人',
    '大概50人',
    '大概五十人',
    '大概５０人',
    '大概需要采购 50 台',
    '大约两台',
    '50 人左右',
    '五万左右',
    '5万元左右',
    '5万左右',
    '３ 千左右',
    '３ 个工作日左右',
    '50 台设备左右',
    '差不多 300 平方米',
    '若干（20 个）',
    '一些（50个）',
    '50 多人',
    '多人（50人）',
    '几十台（预计 40 台）',
    '一点五万左右',
    '尽快，最晚 8 月 30 日',
    '尽快在 2024-08-30 前完成',
    '请在3天内尽快处理',
    '尽快于周五前交付',
    '尽快，不晚于明天',
    '尽快在 9:30 前到',
    '尽快（Q3）',
    '三个工作日内及时处理',
    '便宜一点，不超过 5 万',
    '预算有限，控制在¥800',
    '便宜些，五万以内',
    '尽快，8月30日前',
    '尽快，8月30日前交货',
    '尽快，2024-08-30前到货',
    '尽快，8月底前上线',
    '便宜 10%',
    '便宜一点，预算 3500',
    '8折以下才划算',
    '性能好，至少 200 并发',
    '响应速度要快（2 秒内）',
    '系统支持 50 人同时在线',
    '系统支持 OAuth 登录',
    '常用功能：Excel 导出',
    '各种规格 12 种',
    '适当延长 3 天',
    '尽量控制在三个月',
    '每季度定期维护',
    '定期巡检，每月一次',
    '定期（三个月）巡检',
    '便宜一点，每台 3000 元',
    '多款型号：A100、B20',
  ])('%s', (text) => {
    const severities = findVagueWording(text).map(({ severity }) => severity);
    expect(severities.length).toBeGreaterThan(0);
    expect(severities).not.toContain('warning');
  });

  test.each([
    '尽快采购 50 台',
    '便宜一点，50 台',
    '50 台电脑和一些配件',
    '大概一样',
    '一些 A4 纸',
    '一些一次性杯子',
    '50 台。大概',
    '大概，50 平方米的房间另有安排',
    '尽快！8 月 30 日再说',
    '便宜一点…500',
    '多人，50 台',
    '系统支持移动办公',
    '待定 50',
    '定期巡检 50 台设备',
    '经常断网',
    '尽快，每台都要',
    '尽快，3个月前买过一台',
    '全面一点的方案',
    '尽快，10日前下的单还没到',
    '十几台',
    '大概个把月',
    '预算有限 A4',
    '2024 年的一些问题',
    '左右',
    '就行',
  ])('not in %s', (text) => {
    expect(warns(text)).toBe(true);
  });

  test('a comma or full stop inside a number ends no clause', () => {
    expect(hasFigureBeside('便宜一点 19,999.50元', 0, 4, 'price')).toBe(true);
    expect(hasFigureBeside('便宜一点, 50 台, 5万', 0, 4, 'price')).toBe(false);
  });
});

describe('longer words that only contain one', () => {
  test.each([
    '大概念',
    '左右手',
    '左右两侧',
    '上下左右',
    '适当性',
    '差不多先生',
    '多人会议室',
    '多人间',
    '同一批',
    '茶几个数',
    '方便宜居',
    '不少于 5 张',
    '大概率',
    '机器人较多',
    '合理用药',
    '早点铺',
    '偏好用户',
    '及时雨',
    '性价比分析',
    '系统支持部',
    '一等等级',
  ])('%s is not vague', (text) => {
    expect(findVagueWording(text)).toStrictEqual([]);
  });

  test('a vague word after one is still found', () => {
    expect(found('大概念公司大概要一些')).toStrictEqual([
      ['大概', 'quantity', 'warning'],
      ['一些', 'quantity', 'warning'],
    ]);
  });
});

describe('the lexicon of the adopter', () => {
  test('a word can be added, with its own question or the one of its reason', () => {
    const question = { zh: '哪一天？', en: 'Which day?' };
    const findings = findVagueWording('下回分解，改天', {
      add: [
        { word: '下回分解', reason: 'deadline', question },
        { word: '改天', reason: 'undecided' },
      ],
    });
    expect(findings.map((finding) => [finding.reason, finding.question])).toStrictEqual([
      ['deadline', question],
      ['undecided', VAGUE_QUESTIONS.undecided],
    ]);
  });

  test('a word can be switched off; longer words that contain it stay', () => {
    expect(found('近期，便宜，便宜一点', { without: ['近期', '便宜'] })).toStrictEqual([['便宜一点', 'price', 'warning']]);
  });

  test('a word of one character is found wherever it stands', () => {
    expect(found('甲乙甲，甲', { add: [{ word: '甲', reason: 'degree' }] })).toHaveLength(3);
    expect(found('𠮷', { add: [{ word: '\udfb7', reason: 'degree' }] })).toHaveLength(1);
  });

  test('a longer wording can be passed over', () => {
    expect(found('优质生活馆要优质的货', { without: ['优质生活馆'] })).toStrictEqual([['优质', 'performance', 'warning']]);
  });

  test('switching off wins over adding', () => {
    expect(findVagueWording('改天', { add: [{ word: '改天', reason: 'deadline' }], without: ['改天'] })).toStrictEqual([]);
  });

  test('options without entries change nothing', () => {
    expect(found('尽快', { add: [], without: [] })).toStrictEqual(found('尽快'));
  });

  test.each([
    ['add', { add: '尽快' }],
    ['add', { add: [{ word: '', reason: 'deadline' }] }],
    ['add', { add: [{ word: 5, reason: 'deadline' }] }],
    ['add', { add: [{ word: '改天', reason: 'toString' }] }],
    ['add', { add: [{ word: '改天', reason: 1 }] }],
    ['add', { add: [{ word: '改天' }] }],
    ['add', { add: [{ reason: 'deadline' }] }],
    ['add', { add: [null] }],
    ['add', { add: ['改天'] }],
    ['without', { without: [''] }],
    ['without', { without: new Set(['改天']) }],
    ['add', { add: new Array(50) }],
    ['without', { without: new Array(50) }],
  ])('a wrong %s is a RangeError that names it and nothing else', (name, options) => {
    expect(() => findVagueWording('改天', options as unknown as VagueOptions)).toThrow(new RegExp(`^${name} must`, 'u'));
    expect(() => findVagueWording('改天', options as unknown as VagueOptions)).not.toThrow(/改天/u);
    expect(() => findVagueWording(undefined, options as unknown as VagueOptions)).toThrow(RangeError);
  });
});

describe('the table', () => {
  const words = Object.values(VAGUE_WORDS).flatMap((row) => row.split(' '));

  test('has words of letters only, which no folding of signs can make or break', () => {
    for (const word of [...FALSE_FRIENDS.split(' '), ...words]) expect(word).toMatch(/^[\p{sc=Han}A-Za-z]+\+?$/u);
  });

  test('no word stands in it twice, and none is also passed over', () => {
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toStrictEqual([]);
    expect(FALSE_FRIENDS.split(' ').filter((friend) => words.includes(friend))).toStrictEqual([]);
  });

  test('every word is found where it stands alone', () => {
    const forms = words.map((word) => word.replace('+', '一点'));
    expect(forms.filter((word) => findVagueWording(word)[0]?.end !== word.length)).toStrictEqual([]);
  });

  test('every longer word contains a vague one and hides it', () => {
    const friends = FALSE_FRIENDS.split(' ');
    expect(friends.filter((friend) => findVagueWording(friend).length > 0)).toStrictEqual([]);
    const plain = words.map((word) => word.replace('+', ''));
    expect(friends.filter((friend) => !plain.some((word) => friend.includes(word)))).toStrictEqual([]);
  });
});
