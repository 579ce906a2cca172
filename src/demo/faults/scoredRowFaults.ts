import { add, decimal, formatDecimal, multiply, subtract } from '../../model/decimal.ts';
import type { ContentRow } from '../content.ts';
import { decimalOf } from '../decimalOf.ts';
import type { Measure } from '../indicatorTable.ts';
import { numberIn } from '../numberIn.ts';
import { whole } from '../random.ts';
import type { FormFault } from './fault.ts';
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
    ({ row, level1 }, random) => {
      if (level1 === 2 || !isFull(row)) return undefined;
      const target = numberIn(row.target).value;
      return { actual: `${target - whole(random, 2, 9)}%`, reason: '' };
    },
    { rowScoreOutside: '未达目标而给了满分，差距超出取整范围的得分也在区间之外' },
  ),
  rowFault('fullMarksBelowTarget', 'scored', ['rate'], ({ row, level1 }, _random, site) => {
    if (!site.whole || level1 === 2 || !isFull(row)) return undefined;
    const { value } = numberIn(row.target);
    const lost = (Number(decimalOf(row.points)) * 1) / value;
    if (lost > NEAR) return undefined;
    return { actual: `${value - 1}%`, reason: '差距较小，已整改到位' };
  }),
  rowFault('scoreAbovePoints', 'scored', ANY, ({ row }, random) => ({
    score: formatDecimal(add(decimalOf(row.points), decimal(whole(random, 1, 3)))),
  })),
  rowFault('scoreMissing', 'scored', ANY, () => ({ score: '' })),
];

function isFull(row: ContentRow): boolean {
  return decimalOf(row.score) === decimalOf(row.points);
}
