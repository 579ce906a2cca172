import { type Decimal, formatDecimal } from '../../model/decimal.ts';
import type { ProjectResult } from '../projectResult.ts';
import type { Figure, PointsLostRow } from './figure.ts';
import { pointsLostRows } from './pointsLostRows.ts';

/** Chart 2: execution and each first-level indicator of each project, as reported. */
export function pointsLostFigure(results: readonly ProjectResult[]): Figure<'pointsLost'> {
  const rows = results.flatMap(pointsLostRows);
  return {
    id: 'chart-points-lost',
    chart: 'pointsLost',
    kind: '失分构成',
    caption: captionOf(rows, results),
    description: '按预算执行和各一级指标列出自评所失的分数，对照各自的分值，单位分。',
    rows,
    table: {
      caption: '单位：分',
      columns: [
        { name: '项目', numeric: false },
        { name: '部分', numeric: false },
        { name: '分值', numeric: true },
        { name: '失分', numeric: true },
      ],
      rows: rows.map(({ label, part, points, lost }) => [
        label,
        part,
        formatDecimal(points),
        formatDecimal(lost),
      ]),
    },
    file: 'indicators.csv',
  };
}

/** Whether every row prints its points and its score. */
function isWhole({ score: { rows } }: ProjectResult): boolean {
  return rows.every(({ points, reported }) => points !== undefined && reported !== undefined);
}

/** What chart 2 shows: how many points were lost in all, and where most of them. */
function captionOf(rows: readonly PointsLostRow[], results: readonly ProjectResult[]): string {
  const lost = rows.filter((row) => row.lost > 0).sort((a, b) => b.lost - a.lost);
  const [most] = lost;
  if (most === undefined) {
    return results.every(isWhole) ? '没有失分' : '印有分值和得分的部分没有失分';
  }
  const sum = lost.reduce((total, row) => total + row.lost, 0) as Decimal;
  const several = new Set(rows.map(({ label }) => label)).size > 1;
  const place = several ? `${most.label}的${most.part}` : most.part;
  const all = most.lost === sum;
  return all
    ? `失 ${formatDecimal(sum)} 分，全部在${place}`
    : `共失 ${formatDecimal(sum)} 分，最多的是${place} ${formatDecimal(most.lost)} 分`;
}
