import type { Decimal } from '../../model/decimal.ts';
import { formatRate, formatWan } from '../../model/format.ts';
import { absentFoot } from './absentFoot.ts';
import type { Figure } from './figure.ts';
import { moneyChange } from './moneyChange.ts';
import type { YearTotalRow } from './yearRows.ts';

/**
 * Chart 7 of a department or of all, a row a year; fewer than two years, or years of which nothing is
 * known, make none.
 */
export function yearTotalsFigure(given: readonly YearTotalRow[]): Figure<'yearTotals'> | undefined {
  const rows = given.toSorted((a, b) => a.year - b.year);
  const isUnknown = rows.every(
    ({ executed, rateAdjusted, metShare }) => (executed ?? rateAdjusted ?? metShare) === undefined,
  );
  if (rows.length < 2 || isUnknown) return undefined;
  return {
    id: 'chart-year-totals',
    chart: 'yearTotals',
    kind: '年度变化',
    caption: captionOf(rows),
    description:
      '自上而下三幅小图，横轴都是年度：预算与执行，单位万元；预算执行率，分别占全年预算和年初预算；达到目标的指标占有可比数值的指标的比例。',
    rows,
    foot: absentFoot([
      {
        name: '可合计的金额',
        values: rows.map(({ initial, adjusted, executed }) => initial ?? adjusted ?? executed),
      },
      {
        name: '可算的执行率',
        values: rows.map(({ rateAdjusted, rateInitial }) => rateAdjusted ?? rateInitial),
      },
      { name: '能判定的指标', values: rows.map(({ metShare }) => metShare) },
    ]),
    table: {
      caption: '金额单位：万元',
      columns: [
        { name: '年度', numeric: false },
        { name: '年初预算数', numeric: true },
        { name: '全年预算数', numeric: true },
        { name: '全年执行数', numeric: true },
        { name: '占全年预算', numeric: true },
        { name: '占年初预算', numeric: true },
        { name: '达到目标的指标', numeric: true },
      ],
      rows: rows.map(({ year, initial, adjusted, executed, ...rates }) => [
        `${year} 年`,
        ...[initial, adjusted, executed].map((wan) =>
          wan === undefined ? '未列' : formatWan(wan),
        ),
        ...[rates.rateAdjusted, rates.rateInitial].map((rate) => rateText(rate, '无法计算')),
        rateText(rates.metShare, '无法判定'),
      ]),
    },
    file: 'projects.csv',
  };
}

function rateText(rate: Decimal | undefined, absent: string): string {
  return rate === undefined ? absent : formatRate(rate);
}

/** What chart 7 shows: money in the first and last year, and the execution rate of both, or the targets met. */
function captionOf(rows: readonly YearTotalRow[]): string {
  if (rows.every(({ executed }) => executed === undefined)) {
    return `资金无法合计；${rateChange('达标率', rows, ({ metShare }) => metShare)}`;
  }
  const rates = rateChange('执行率', rows, ({ rateAdjusted }) => rateAdjusted);
  return rates === '' ? moneyChange(rows) : `${moneyChange(rows)}；${rates}`;
}

/** A rate in the first and the last year that have it; nothing where none has. */
function rateChange(
  name: string,
  rows: readonly YearTotalRow[],
  rateOf: (row: YearTotalRow) => Decimal | undefined,
): string {
  const stated = rows.flatMap((row) => rateOf(row) ?? []);
  const [first, last] = [stated.at(0), stated.at(-1)];
  if (first === undefined || last === undefined) return '';
  return stated.length === 1
    ? `${name} ${formatRate(last)}`
    : `${name}由 ${formatRate(first)} 到 ${formatRate(last)}`;
}
