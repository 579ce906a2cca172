import { type Decimal, formatDecimal, ONE } from '../../model/decimal.ts';
import { largest, smallest } from '../../model/extremes.ts';
import type { ProjectResult } from '../projectResult.ts';
import type { ScoreCountRow } from './distributionRows.ts';
import { explorerPage } from './explorerPage.ts';
import type { Figure } from './figure.ts';
import { footWords } from './footWords.ts';

interface Total {
  readonly reported: Decimal;
  readonly low: Decimal;
}

/** Chart 4 of many projects: all reported totals over the lowest that the rule book admits. */
export function scoreDistributionFigure(
  results: readonly ProjectResult[],
): Figure<'scoreDistribution'> | undefined {
  const totals = results.flatMap(({ score: { reported, interval } }) =>
    reported === undefined || interval === undefined ? [] : [{ reported, low: interval.low }],
  );
  const top = results[0]?.score.rulebook.grades.scale[0];
  if (totals.length === 0 || top === undefined) return undefined;
  const rows = countRows(totals).map((row) => ({
    ...row,
    pages: {
      reported: pageOf('project_score', row.points, row.reported, results),
      low: pageOf('project_low', row.points, row.low, results),
    },
  }));
  return {
    id: 'chart-score-distribution',
    chart: 'scoreDistribution',
    kind: '自评得分分布',
    caption: captionOf(totals, top.from),
    description:
      '横轴为分数，不足一分的舍去；向上的柱为自评总分在该分的项目数，向下的柱为复核下限在该分的项目数。',
    rows,
    foot: footWords(undefined, {
      all: results.length,
      shown: totals.length,
      why: '没有自评总分或复核区间',
    }),
    table: {
      caption: '项目数',
      columns: [
        { name: '分数', numeric: false },
        { name: '自评总分', numeric: true },
        { name: '复核下限', numeric: true },
      ],
      rows: rows
        .filter(({ reported, low }) => reported + low > 0)
        .map(({ points, reported, low }) => [`${points} 分`, String(reported), String(low)]),
    },
    file: 'projects.csv',
  };
}

/** 查询 tells single points apart from 60 on, and none above 100. */
function pageOf(
  facet: 'project_score' | 'project_low',
  points: number,
  count: number,
  results: readonly ProjectResult[],
): string | undefined {
  if (count === 0 || points < 60 || points > 100) return undefined;
  return explorerPage(results, { [facet]: String(points) });
}

/** Every whole point from the lowest to the highest, those that nobody has too. */
function countRows(totals: readonly Total[]): readonly ScoreCountRow[] {
  const wholes = totals.map(({ reported, low }) => ({
    reported: Math.floor(reported / ONE),
    low: Math.floor(low / ONE),
  }));
  const [reported, low] = [
    Map.groupBy(wholes, (one) => one.reported),
    Map.groupBy(wholes, (one) => one.low),
  ];
  const all = [...reported.keys(), ...low.keys()];
  const first = smallest(all);
  return Array.from({ length: largest(all) - first + 1 }, (_, index) => ({
    points: first + index,
    reported: reported.get(first + index)?.length ?? 0,
    low: low.get(first + index)?.length ?? 0,
  }));
}

/** What the distribution shows: how many report the best grade, and how many surely have it. */
function captionOf(totals: readonly Total[], from: Decimal): string {
  const line = formatDecimal(from);
  const reported = totals.filter((total) => total.reported >= from).length;
  const surely = totals.filter((total) => total.low >= from).length;
  const tail = surely === 0 ? '没有' : `有 ${surely} 个`;
  return `${totals.length} 个项目中 ${reported} 个自评 ${line} 分以上，复核下限在 ${line} 分以上的${tail}`;
}
