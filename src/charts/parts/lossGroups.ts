import type { PointsLostRow } from '../../analysis/figures/figure.ts';
import { type Decimal, formatDecimal, sumOf, toNumber } from '../../model/decimal.ts';

/** One part in which points were lost, as numbers for drawing and as words. */
export interface LossLane {
  readonly part: string;
  readonly points: number;
  readonly lost: number;
  readonly words: string;
}

/** One project: its parts with a loss, and the sum where more than one part has. */
export interface LossGroup {
  readonly label: string;
  readonly page: string | undefined;
  /** The whole group in words. */
  readonly detail: string;
  readonly total: string | undefined;
  readonly lanes: readonly LossLane[];
}

/**
 * The rows of the loss chart by project, in their order; parts without a loss are left out, so that
 * a project without any has no lane.
 */
export function lossGroups(rows: readonly PointsLostRow[]): readonly LossGroup[] {
  const groups: PointsLostRow[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    const repeated = last?.some(({ part }) => part === row.part) ?? false;
    if (last === undefined || last[0]?.label !== row.label || repeated) groups.push([row]);
    else last.push(row);
  }
  return groups.map((group) => {
    const losses = group.filter(({ lost }) => lost !== 0);
    const label = group[0]?.label ?? '';
    const words = lossWords(sum(group, 'lost'), sum(group, 'points'));
    return {
      label,
      page: group[0]?.page,
      detail: `${label}：${words}`,
      total: losses.length > 1 ? `共${words}` : undefined,
      lanes: losses.map(({ part, points, lost }) => ({
        part,
        points: toNumber(points),
        lost: toNumber(lost),
        words: lossWords(lost, points),
      })),
    };
  });
}

function sum(rows: readonly PointsLostRow[], name: 'lost' | 'points'): Decimal {
  return sumOf(rows.map((row) => row[name]));
}

function lossWords(lost: Decimal, points: Decimal): string {
  const amount = formatDecimal(Math.abs(lost) as Decimal);
  return `${lost < 0 ? '多得' : '失'} ${amount} / ${formatDecimal(points)} 分`;
}
