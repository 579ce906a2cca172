import { describe, expect, test } from 'vitest';
import { chartTheme } from '../../src/charts/draw/chartTheme.ts';
import { roundTicks } from '../../src/charts/draw/roundTicks.ts';
import { textWidth } from '../../src/charts/draw/textWidth.ts';
import { wrapText } from '../../src/charts/draw/wrapText.ts';
import { budgetNotes, rateNotes } from '../../src/charts/parts/budgetNotes.ts';
import { intervalWords } from '../../src/charts/parts/intervalWords.ts';
import { matrixColumns } from '../../src/charts/parts/matrixColumns.ts';
import { matrixHeaders } from '../../src/charts/parts/matrixHeaders.ts';
import { decimal } from '../../src/model/decimal.ts';
import { groupThousands } from '../../src/model/format.ts';
import { OFFICIAL_NAMES } from '../../src/model/moneyNames.ts';

describe('textWidth', () => {
  test.each([
    ['', 0],
    ['送温暖帮扶专项', 7],
    ['“两节”', 4],
    ['2022', 2.32],
    ['e\u0301', 0.57],
  ])('%o is %d em', (text, width) => {
    expect(textWidth(text)).toBeCloseTo(width);
  });
});

describe('wrapText', () => {
  test.each([
    ['', 5, 2, []],
    ['送温暖帮扶专项', 7, 2, ['送温暖帮扶专项']],
    ['送温暖帮扶及安康杯活动劳动竞赛等专项', 15, 2, ['送温暖帮扶及安康杯', '活动劳动竞赛等专项']],
    ['困难劳模帮扶专项：特困劳模帮扶', 12, 2, ['困难劳模帮扶专项：', '特困劳模帮扶']],
    ['帮扶（困难职工）', 5, 2, ['帮扶（困难', '职工）']],
    ['购买资料 150 本', 6, 2, ['购买', '资料 150 本']],
    ['一二三四，五六', 4, 2, ['一二三', '四，五六']],
    [' a\n\tb\u202E ', 9, 1, ['a b']],
    ['37.12万元 / 不超过29.92万元', 9, 3, ['37.12万元 /', '不超过29.92万元']],
  ])('%o in %d em and %d lines', (text, width, maxLines, lines) => {
    expect(wrapText(text, width, maxLines)).toEqual({ lines, title: undefined });
  });

  test('clips what does not fit, never within a number, and keeps the whole as title', () => {
    const text = '“两节”期间帮扶困难职工，共1500人';
    expect(wrapText(text, 6, 3)).toEqual({
      lines: ['“两节”期间', '帮扶困难职', '工，共…'],
      title: text,
    });
  });

  test('breaks a word that is longer than a line', () => {
    const { lines } = wrapText('a'.repeat(30), 10, 2);
    expect(lines.join('')).toBe('a'.repeat(30));
  });

  test('never sets a line wider than asked for', () => {
    const text = '2022 年12月底前（含）完成100%的“帮扶”工作，资金≥55万元；and so on…';
    for (let width = 4; width < 30; width++) {
      for (const line of wrapText(text, width, 3).lines) {
        expect(textWidth(line)).toBeLessThanOrEqual(width);
      }
    }
  });
});

test.each([
  ['0', '0'],
  ['999.99', '999.99'],
  ['-1234.5678', '-1,234.5678'],
  ['12345678', '12,345,678'],
])('groupThousands: %s → %s', (text, grouped) => {
  expect(groupThousands(text)).toBe(grouped);
});

test.each([
  [0, 140.4, 4, [0, 50, 100]],
  [0, 0.3, 3, [0, 0.1, 0.2, 0.3]],
  [75, 100, 5, [75, 80, 85, 90, 95, 100]],
  [5, 5, 4, [5]],
  [0, 1, 0, [0, 1]],
  [-0.3, 0.3, 3, [-0.2, 0, 0.2]],
  [1e16, 1e16 + 4, 4, [1e16, 1e16 + 2, 1e16 + 4]],
  [0, 5e-324, 4, [0]],
  [-1e308, 1e308, 4, [-1e308]],
])('roundTicks: %d to %d by %d', (low, high, count, ticks) => {
  expect(roundTicks(low, high, count)).toEqual(ticks);
});

describe('budgetNotes', () => {
  const row = (initial?: string, adjusted?: string, executed?: string) => ({
    label: '',
    initial: initial === undefined ? undefined : decimal(initial),
    adjusted: adjusted === undefined ? undefined : decimal(adjusted),
    executed: executed === undefined ? undefined : decimal(executed),
    names: OFFICIAL_NAMES,
    absent: {},
    rateAdjusted: undefined,
    rateInitial: undefined,
    lastRate: undefined,
  });

  test('says the change and what was left', () => {
    expect(budgetNotes(row('100', '62.38', '62.38'))).toEqual(['执行 62.38', '年中调减 37.62']);
    expect(budgetNotes(row('1000', '2000', '1500'))).toEqual([
      '执行 1,500.00',
      '年中调增 1,000.00',
      '未执行 500.00',
    ]);
    expect(budgetNotes(row('1', '1', '1.5'))).toEqual(['执行 1.50', '超出全年预算 0.50']);
  });

  test('says what is not stated, and nothing of a column that the form lacks', () => {
    expect(budgetNotes({ ...row('1', '1'), absent: { executed: '全年执行数与来源不符' } })).toEqual(
      ['全年执行数与来源不符'],
    );
    expect(budgetNotes(row(undefined, '1', '1'))).toEqual(['执行 1.00']);
  });

  test('rateNotes: gives each rate with its sign, and one where both are the same', () => {
    const rates = (rateAdjusted?: string, rateInitial?: string) => ({
      ...row(),
      rateAdjusted: rateAdjusted === undefined ? undefined : decimal(rateAdjusted),
      rateInitial: rateInitial === undefined ? undefined : decimal(rateInitial),
    });
    expect(rateNotes(rates('1', '0.6238'))).toEqual(['● 100.0%', '◇ 62.4%']);
    expect(rateNotes(rates('0.5', '0.5'))).toEqual(['●◇ 50.0%']);
    expect(rateNotes(rates(undefined, '0.5'))).toEqual(['◇ 50.0%']);
    expect(rateNotes({ ...rates(), lastRate: decimal('0.9') })).toEqual([
      '执行率无法计算',
      '○ 90.0%',
    ]);
  });
});

describe('matrixHeaders', () => {
  const NAMES = [
    ['自评', '国家 2020 通行规则', '分档计分（2021 年起试行）', '北京 2016 做法'],
    ['广西做法', '湖北做法', '江西做法', '四川 2023 做法'],
  ].flat();
  const headersAt = (width: number, left: number) => {
    const theme = chartTheme(width);
    const { columns } = matrixColumns(
      { headers: NAMES, rows: [], keep: 'first' },
      [left, width],
      theme,
    );
    return matrixHeaders(columns, theme);
  };

  test.each([
    [720, 200, ''],
    [360, 0, '① 国家 2020 通行规则，② 分档计分（2021 年起试行）。'],
  ])('at %d: a sign stands for a name that does not fit, and none is cut', (width, left, names) => {
    const { headers, names: found } = headersAt(width, left);
    const shown = headers.map(({ lines, title }) => (title === undefined ? lines.join('') : title));
    expect(shown.map((name) => name.replaceAll(' ', ''))).toEqual(
      NAMES.map((name) => name.replaceAll(' ', '')),
    );
    expect(headers.flatMap(({ lines }) => lines).join('')).not.toContain('…');
    expect(found).toBe(names);
  });
});

test('intervalWords: says the verdict that the row brings, with the tolerance of its form', () => {
  const row = (reported: string, verdict: 'within' | 'above' | 'below') => ({
    label: '',
    reported: decimal(reported),
    low: decimal(84),
    high: decimal('97.99'),
    verdict,
  });
  const words = intervalWords([row('83', 'below'), row('98', 'within'), row('99', 'above')]);
  expect(words.map(({ verdictWord }) => verdictWord)).toEqual(['低于区间', '一致', '高于区间']);
});
