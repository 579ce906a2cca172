import { add, decimal, formatDecimal, multiply, subtract } from '../../model/decimal.ts';
import type { ContentRow } from '../content.ts';
import type { NumberedRow } from '../contentRows.ts';
import { decimalOf } from '../decimalOf.ts';
import type { Measure } from '../indicatorTable.ts';
import { numberIn } from '../numberIn.ts';
import { whole } from '../random.ts';
import type { FaultSite, FormFault } from './fault.ts';
import { rowFault } from './rowFault.ts';

const ANY: readonly Measure[] = [
  ...(['count', 'rate', 'lowRate', 'term', 'deadline', 'change'] as const),
  ...(['amount', 'part', 'price', 'standard', 'words', 'yesNo'] as const),
];
const FOUR = decimal(4);
const NEAR = decimal('0.45');

/** Faults in one row's score, or in what a score would need. */
export const SCORED_ROW_FAULTS: readonly FormFault[] = [
  rowFault('lostPointsWithoutReason', 'scored', ANY, ({ row }) =>
    decimalOf(row.score) < decimalOf(row.points) ? { reason: '' } : undefined,
  ),
  rowFault('lostPointsWithoutReason', 'scored', ['words'], ({ row }, _random, site) => {
    const points = decimalOf(row.points);
    if (!isFull(row) || points < decimal(5)) return undefined;
    const score = site.whole ? subtract(points, decimal(1)) : multiply(points, decimal('0.9'), 2);
    return { score: formatDecimal(score), reason: '' };
  }),
  rowFault('rowScoreOutside', 'scored', ['count', 'rate', 'lowRate'], ({ row }, _random, site) => {
    const points = decimalOf(row.points);
    if (!isFull(row) || points < FOUR) return undefined;
    const score = multiply(points, decimal('0.7'), site.whole ? 0 : 2);
    return { score: formatDecimal(score), reason: '综合考虑工作质量，酌情扣分' };
  }),
  rowFault(
    'missedTargetWithoutReason',
    'scored',
    ['rate'],
    (place, _random, site) => slightlyBelow(place, site, ''),
    { fullMarksBelowTarget: '差距在取整范围之内，满分本身也是提示' },
  ),
  rowFault('fullMarksBelowTarget', 'scored', ['rate'], (place, _random, site) =>
    slightlyBelow(place, site, '差距较小，已整改到位'),
  ),
  rowFault('scoreAbovePoints', 'scored', ANY, ({ row }, random) => ({
    score: formatDecimal(add(decimalOf(row.points), decimal(whole(random, 1, 3)))),
  })),
  rowFault('scoreMissing', 'scored', ANY, () => ({ score: '' })),
];

/** One point below the target with full marks, which rounding to whole points admits. */
function slightlyBelow({ row, level1 }: NumberedRow, site: FaultSite, reason: string) {
  if (!site.whole || level1 === 2 || !isFull(row)) return undefined;
  const { value } = numberIn(row.target);
  const lost = Number(decimalOf(row.points)) / value;
  return lost > NEAR ? undefined : { actual: `${value - 1}%`, reason };
}

function isFull(row: ContentRow): boolean {
  return decimalOf(row.score) === decimalOf(row.points);
}
