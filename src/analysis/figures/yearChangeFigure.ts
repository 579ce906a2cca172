import { type Decimal, formatDecimal, round } from '../../model/decimal.ts';
import { formatRate, formatWan } from '../../model/format.ts';
import { absentFoot } from './absentFoot.ts';
import type { Figure } from './figure.ts';
import { moneyChange } from './moneyChange.ts';
import type { YearRow } from './yearRows.ts';

/** Chart 7 of one lineage, a row a year; fewer than two years, or years of which nothing is known, make none. */
export function yearChangeFigure(given: readonly YearRow[]): Figure<'yearChange'> | undefined {
  const rows = given.toSorted((a, b) => a.year - b.year);
  if (rows.length < 2 || rows.every(isUnknown)) return undefined;
  return {
    id: 'chart-year-change',
    chart: 'yearChange',
    kind: '年度变化',
    caption: captionOf(rows),
    description:
      '自上而下三幅小图，横轴都是年度：预算与执行，单位万元；自评得分与复核区间，单位分；达到目标的指标占有可比数值的指标的比例。评分规则改变处有竖线，两侧得分不相连。',
    rows,
    foot: absentFoot([
      {
        name: '所列的金额',
        values: rows.map(({ initial, adjusted, executed }) => initial ?? adjusted ?? executed),
      },
      { name: '自评总分和复核区间', values: rows.map(({ reported, low }) => reported ?? low) },
      { name: '能判定的指标', values: rows.map(({ metShare }) => metShare) },
    ]),
    table: {
      caption: '金额单位：万元；得分单位：分',
      columns: [
        { name: '年度', numeric: false },
        { name: '年初预算数', numeric: true },
        { name: '全年预算数', numeric: true },
        { name: '全年执行数', numeric: true },
        { name: '自评得分', numeric: true },
        { name: '复核下限', numeric: true },
        { name: '复核上限', numeric: true },
        { name: '达到目标的指标', numeric: true },
        { name: '评分规则', numeric: false },
      ],
      rows: rows.map((row) => [
        `${row.year} 年`,
        ...[row.initial, row.adjusted, row.executed].map((wan) => shown(wan, formatWan)),
        shown(row.reported, points),
        ...[row.low, row.high].map((end) => shown(end, points, '无法判定')),
        shown(row.metShare, formatRate, '无法判定'),
        row.rulebook,
      ]),
    },
    file: 'projects.csv',
  };
}

/** Whether a form states neither money nor a score, and no target of it can be judged. */
function isUnknown(row: YearRow): boolean {
  const { initial, adjusted, executed, reported, low, metShare } = row;
  return [initial, adjusted, executed, reported, low, metShare].every((one) => one === undefined);
}

function points(score: Decimal): string {
  return formatDecimal(round(score, 2));
}

function shown(
  value: Decimal | undefined,
  format: (value: Decimal) => string,
  absent = '未列',
): string {
  return value === undefined ? absent : format(value);
}

/** What chart 7 shows: money and score in the first and last year, and whether the rules changed. */
function captionOf(rows: readonly YearRow[]): string {
  const scores = rows.flatMap(({ year, reported }) =>
    reported === undefined ? [] : [{ year, score: points(reported) }],
  );
  const [first, last] = [scores.at(0), scores.at(-1)];
  const isChanged = rows.slice(1).some(({ sameRules }) => !sameRules);
  const score =
    first === undefined || last === undefined || first === last
      ? ''
      : `；自评得分 ${first.year} 年 ${first.score} 分，${last.year} 年 ${last.score} 分`;
  return `${moneyChange(rows)}${score}${score !== '' && isChanged ? '，其间评分规则有变' : ''}`;
}
