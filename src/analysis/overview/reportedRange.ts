import { formatDecimal } from '../../model/decimal.ts';
import type { Summary } from '../summary.ts';

/**
 * The lowest and the highest reported total, in points; absent where no form states one.
 * @example reportedRange(summary) // '94–100'
 */
export function reportedRange({ reportedLow, reportedHigh }: Summary): string | undefined {
  if (reportedLow === undefined || reportedHigh === undefined) return undefined;
  const low = formatDecimal(reportedLow);
  return reportedLow === reportedHigh ? low : `${low}–${formatDecimal(reportedHigh)}`;
}
