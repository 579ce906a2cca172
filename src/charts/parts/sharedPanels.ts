import { type Decimal, toNumber } from '../../model/decimal.ts';
import { formatRate, formatWan } from '../../model/format.ts';
import { AMOUNT_KEY, amountColumns, shareColumns } from './yearColumns.ts';
import type { YearPoint } from './yearLine.ts';
import type { YearPanel } from './yearPanels.ts';

/** What both charts of years know of a year. */
interface YearFacts {
  readonly year: number;
  readonly initial: Decimal | undefined;
  readonly adjusted: Decimal | undefined;
  readonly executed: Decimal | undefined;
  readonly metShare: Decimal | undefined;
}

/** The panel of the three amounts; the amount executed stands above each year. */
export function amountPanel(slots: readonly (YearFacts | undefined)[]): YearPanel {
  const amounts = slots.map((row) =>
    row === undefined
      ? undefined
      : {
          initial: numberOf(row.initial),
          adjusted: numberOf(row.adjusted),
          executed: numberOf(row.executed),
        },
  );
  return {
    title: '全年执行数（万元）',
    isKnown: amounts.some((one) => Object.values(one ?? {}).some((amount) => amount !== undefined)),
    key: AMOUNT_KEY,
    above: slots.map((row) => words(row, row?.executed, formatWan)),
    marks: (plot) => amountColumns(amounts, plot),
  };
}

/** The panel of the share of targets met, of those with values to compare. */
export function metPanel(slots: readonly (YearFacts | undefined)[]): YearPanel {
  const shares = slots.map((row) => numberOf(row?.metShare));
  return {
    title: '达到目标的指标',
    isKnown: shares.some((share) => share !== undefined),
    key: [],
    above: slots.map((row) => words(row, row?.metShare, formatRate, '无法判定')),
    marks: (plot) => shareColumns(shares, plot),
  };
}

/** Rates as points, each joined to the year before. */
export function ratePoints<Row extends YearFacts>(
  slots: readonly (Row | undefined)[],
  rateOf: (row: Row) => Decimal | undefined,
): readonly YearPoint[] {
  return slots.map((row) => {
    const rate = row === undefined ? undefined : rateOf(row);
    const title = rate === undefined ? '' : `${row?.year} 年 ${formatRate(rate)}`;
    return { value: numberOf(rate), joined: true, title };
  });
}

/** A value of a year in words: 无 where the year has no row. */
function words(
  row: YearFacts | undefined,
  value: Decimal | undefined,
  format: (value: Decimal) => string,
  absent = '未列',
): string {
  if (row === undefined) return '无';
  return value === undefined ? absent : format(value);
}

function numberOf(value: Decimal | undefined): number | undefined {
  return value === undefined ? undefined : toNumber(value);
}
