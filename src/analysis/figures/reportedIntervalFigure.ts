import { formatDecimal, subtract, ZERO } from '../../model/decimal.ts';
import { position } from '../../scoring/interval.ts';
import type { ProjectResult } from '../projectResult.ts';
import type { Figure, ReportedIntervalRow } from './figure.ts';

/** Chart 4, a row a project whose form states a total. */
export function reportedIntervalFigure(
  results: readonly ProjectResult[],
): Figure<ReportedIntervalRow> {
  const rows = results.flatMap(({ project, score: { reported, interval, tolerance } }) =>
    reported === undefined
      ? []
      : [
          {
            label: project.name,
            reported,
            ...interval,
            verdict: position(reported, interval, tolerance),
          },
        ],
  );
  return {
    id: 'chart-reported-interval',
    kind: '自评得分与复核区间',
    caption: captionOf(rows),
    description: '每个项目一行：点为自评总分，横条为按评分规则可得的总分区间，单位分。',
    rows,
    table: {
      caption: '单位：分',
      columns: [
        { name: '项目', numeric: false },
        { name: '自评得分', numeric: true },
        { name: '复核下限', numeric: true },
        { name: '复核上限', numeric: true },
      ],
      rows: rows.map(({ label, reported, low, high }) => [
        label,
        formatDecimal(reported),
        formatDecimal(low, 2),
        formatDecimal(high, 2),
      ]),
    },
    file: 'projects.csv',
  };
}

/** What chart 4 shows: whether the reported totals lie in what the rule book admits. */
function captionOf(rows: readonly ReportedIntervalRow[]): string {
  const outside = rows.filter(({ verdict }) => verdict !== 'within');
  const widest = [...rows].sort((a, b) => b.high - b.low - (a.high - a.low))[0];
  if (widest === undefined) return '没有自评总分';
  const width = formatDecimal(subtract(widest.high, widest.low), 2);
  if (outside.length > 0) return `${outside.length} 个项目的自评总分在复核区间之外`;
  if (widest.high - widest.low === ZERO) return '自评总分与复核得分一致';
  return rows.length === 1
    ? `自评总分在复核区间之内，区间宽 ${width} 分`
    : `自评总分都在复核区间之内，但区间最宽达 ${width} 分`;
}
