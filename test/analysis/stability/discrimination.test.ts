import { describe, expect, test } from 'vitest';
import {
  type Discrimination,
  discrimination,
} from '../../../src/analysis/stability/discrimination.ts';
import { indicatorKind } from '../../../src/analysis/stability/indicatorKind.ts';
import { markCounts } from '../../../src/analysis/stability/markCounts.ts';
import { decimal, formatDecimal } from '../../../src/model/decimal.ts';
import { formatRate } from '../../../src/model/format.ts';
import { DISCRIMINATION_WORDS } from '../../../src/model/stabilityWords.ts';
import { type RowText, realRecord, scoredForm } from './scoredForms.ts';

const lines = ({ rows }: Discrimination) =>
  rows.map((row) =>
    [
      row.part,
      row.level2,
      `${row.fullMarks}/${row.rows}`,
      `最低 ${formatRate(row.lowestShare)}`,
      `失 ${formatDecimal(row.lost)}/${formatDecimal(row.points)}`,
      DISCRIMINATION_WORDS[row.verdict],
    ].join('｜'),
  );

describe('discrimination', () => {
  test('discrimination(62 rows of 2022): only 数量 and 满意度 tell projects apart', () => {
    const found = discrimination(realRecord().results);
    // 1350 of 1500 gives 18 of 20, 困难劳模 9 of 10, 社保 satisfaction 9 of 10: 4 points in all
    expect(lines(found).join('\n')).toMatchInlineSnapshot(`
      "output｜数量指标｜6/8｜最低 90.0%｜失 3/85｜有区分
      output｜质量指标｜7/7｜最低 100.0%｜失 0/55｜分不出好坏
      output｜时效指标｜7/7｜最低 100.0%｜失 0/45｜分不出好坏
      output｜成本指标｜7/7｜最低 100.0%｜失 0/55｜分不出好坏
      benefit｜经济效益指标｜7/7｜最低 100.0%｜失 0/46｜分不出好坏
      benefit｜社会效益指标｜7/7｜最低 100.0%｜失 0/52｜分不出好坏
      benefit｜生态效益指标｜5/5｜最低 100.0%｜失 0/21｜分不出好坏
      benefit｜可持续影响指标｜7/7｜最低 100.0%｜失 0/41｜分不出好坏
      satisfaction｜满意度指标｜6/7｜最低 90.0%｜失 1/50｜有区分"
    `);
    expect(found.sentence).toMatchInlineSnapshot(
      `"62 项指标中 59 项得满分（95.2%），450 分中共失 4 分（0.9%）：几乎都是满分。"`,
    );
  });

  test('discrimination(rows without points or score): not applicable, and said', () => {
    const rows: RowText[] = [
      ['output', 50, 40, '', '数量指标'],
      ['output', undefined, 10, '', '数量指标'],
      ['output', 10, undefined, '', '数量指标'],
      ['output', 0, 0, '', '数量指标'],
    ];
    const found = discrimination([scoredForm({ rows })]);
    expect(found).toMatchObject({ notApplicable: 3, overall: { rows: 1, fullMarks: 0 } });
    expect(found.sentence).toMatchInlineSnapshot(
      `"1 项指标中 0 项得满分（0.0%），50 分中共失 10 分（20.0%）：有区分；另有 3 项没有分值或没有得分，不计在内。"`,
    );
  });

  test('discrimination(odd names): under 其他, the last of their part', () => {
    const rows: RowText[] = [
      ['output', 10, 10, '', '帮扶指标'],
      ['output', 10, 10, '', ''],
      ['output', 10, 10, '', '质量指标'],
      ['unknown', 10, 10, '', '数量指标'],
    ];
    expect(lines(discrimination([scoredForm({ rows })]))).toEqual([
      'output｜质量指标｜1/1｜最低 100.0%｜失 0/10｜分不出好坏',
      'output｜其他｜2/2｜最低 100.0%｜失 0/20｜分不出好坏',
      'unknown｜其他｜1/1｜最低 100.0%｜失 0/10｜分不出好坏',
    ]);
  });

  test('discrimination(nothing): says so', () => {
    const found = discrimination([]);
    expect(found.overall).toBeUndefined();
    expect(found.sentence).toBe('没有可以统计的指标。');
  });
});

describe('markCounts', () => {
  const rows = (full: number, less: number) =>
    [...Array(full).fill(10), ...Array(less).fill(9)].map((score: number) => ({
      points: decimal(10),
      reported: decimal(score),
    }));

  test.each([
    [20, 0, 'none'],
    [19, 1, 'almostNone'],
    [18, 1, 'some'],
    [0, 1, 'some'],
  ] as const)('markCounts(%d full, %d less): %s', (full, less, verdict) => {
    expect(markCounts(rows(full, less))?.verdict).toBe(verdict);
  });

  test('markCounts(11 of 10 and 9 of 10): the one above gives no point back', () => {
    const counts = markCounts([
      { points: decimal(10), reported: decimal(11) },
      { points: decimal(10), reported: decimal(9) },
    ]);
    expect(counts).toMatchObject({ fullMarks: 1, lost: decimal(1), lostShare: decimal('0.05') });
  });

  test('markCounts(nothing): absent', () => {
    expect(markCounts([])).toBeUndefined();
  });
});

test.each([
  ['output', '数量指标', '数量指标'],
  ['output', '01-数量 指标（20分）', '数量指标'],
  ['output', '质量', '质量指标'],
  ['output', '社会效益指标', '其他'],
  ['benefit', '社会效益指标', '社会效益指标'],
  ['benefit', '可持续发展指标', '可持续影响指标'],
  ['benefit', '生态环境效益指标', '生态效益指标'],
  ['satisfaction', '服务对象满意度指标', '满意度指标'],
  ['satisfaction', '社会公众满意度', '满意度指标'],
  ['satisfaction', '指标', '其他'],
  ['cost', '经济成本指标', '经济成本指标'],
  ['cost', '生态成本', '生态环境成本指标'],
  ['unknown', '数量指标', '其他'],
  ['output', '', '其他'],
] as const)('indicatorKind(%s, %s): %s', (part, level2, kind) => {
  expect(indicatorKind(part, level2)).toBe(kind);
});
