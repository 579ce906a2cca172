import { cellValue, parsePointsCell } from './cell.ts';
import { type Decimal, decimal, subtract, sumOf, ZERO } from './decimal.ts';
import type { Form } from './form.ts';
import type { Indicator, Level1 } from './project.ts';

/** Points of a whole form that prints no total (W3). */
const FULL = decimal(100);
const NOT_COUNTED = { kind: 'notApplicable' } as const;

/**
 * The rows with the points of 其中 rows taken out where these only divide the points of their row. Forms
 * do both; which one a form does shows where its rows add up to what it prints, labels or total, only
 * without them (W3). Where nothing shows it, every row counts.
 */
export function withPartPoints(
  indicators: readonly Indicator[],
  level1: readonly Level1[],
  form: Form,
): readonly Indicator[] {
  const parts = dividing(indicators);
  if (parts.size === 0) return indicators;
  const all = pointsOf(indicators);
  const counted = pointsOf(indicators.filter((row) => !parts.has(row)));
  const printed = printedSums(level1, form);
  if (printed.includes(all) || !printed.includes(counted)) return indicators;
  return indicators.map((row) =>
    parts.has(row) ? { ...row, points: NOT_COUNTED, score: NOT_COUNTED } : row,
  );
}

/** 其中 rows that all print points and together those of their row. */
function dividing(indicators: readonly Indicator[]): ReadonlySet<Indicator> {
  const below = Map.groupBy(
    indicators.filter(({ parent }) => parent !== undefined),
    ({ parent }) => parent,
  );
  const found = indicators.flatMap((row) => {
    const own = below.get(row.seq) ?? [];
    const isDivided =
      own.length > 0 &&
      own.every(({ points }) => points.kind === 'value') &&
      pointsOf(own) === cellValue(row.points);
    return isDivided ? own : [];
  });
  return new Set(found);
}

/** What the rows may add up to: the labels of the first level, or the total less 预算执行率. */
function printedSums(level1: readonly Level1[], { total, funds }: Form): Decimal[] {
  const labels = level1.flatMap(({ printedPoints }) => printedPoints ?? []);
  const execution = cellValue(parsePointsCell(funds?.total?.points)) ?? ZERO;
  const whole = cellValue(parsePointsCell(total?.points)) ?? FULL;
  return [
    ...(labels.length === level1.length && labels.length > 0 ? [sumOf(labels)] : []),
    subtract(whole, execution),
  ];
}

function pointsOf(rows: readonly Indicator[]): Decimal {
  return sumOf(rows.flatMap(({ points }) => cellValue(points) ?? []));
}
