import { type Decimal, formatDecimal, subtract, ZERO } from '../../model/decimal.ts';
import type { ProjectResult } from '../projectResult.ts';
import type { Figure, ReportedIntervalRow } from './figure.ts';
import { firstRows } from './firstRows.ts';
import { footWords } from './footWords.ts';
import { MOST_PROJECTS } from './manyProjects.ts';

/**
 * Chart 4, a row a project whose form states a total that can be judged; of many projects those furthest
 * outside their interval first, then those with the widest. Absent where no total can be judged.
 */
export function reportedIntervalFigure(
  results: readonly ProjectResult[],
): Figure<'reportedInterval'> | undefined {
  const all = results.flatMap(intervalRow);
  if (all.length === 0) return undefined;
  const rows = all.length > MOST_PROJECTS ? firstRows(ranked(all), MOST_PROJECTS) : all;
  return {
    id: 'chart-reported-interval',
    chart: 'reportedInterval',
    kind: '自评得分与复核区间',
    caption: captionOf(all),
    description: '每个项目一行：点为自评总分，横条为按评分规则可得的总分区间，单位分。',
    rows,
    foot: footWords(footOf(ranked(all).slice(rows.length)), {
      all: results.length,
      shown: all.length,
      why: '没有自评总分，或总分无法判定',
    }),
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
        formatDecimal(low),
        formatDecimal(high),
      ]),
    },
    file: 'projects.csv',
  };
}

function intervalRow({ project, score }: ProjectResult): ReportedIntervalRow[] {
  const { reported, interval, verdict } = score;
  if (reported === undefined || interval === undefined) return [];
  if (verdict === 'notAssessable' || verdict === 'notApplicable') return [];
  return [{ label: project.name, page: project.id, reported, ...interval, verdict }];
}

function ranked(rows: readonly ReportedIntervalRow[]): readonly ReportedIntervalRow[] {
  return rows.toSorted((a, b) => distanceOf(b) - distanceOf(a) || widthOf(b) - widthOf(a));
}

/** How far a reported total lies outside its interval; nothing within. */
function distanceOf({ reported, low, high, verdict }: ReportedIntervalRow): Decimal {
  if (verdict === 'within') return ZERO;
  return subtract(verdict === 'above' ? reported : low, verdict === 'above' ? high : reported);
}

function widthOf({ low, high }: ReportedIntervalRow): Decimal {
  return subtract(high, low);
}

/** What chart 4 shows: whether the reported totals lie in what the rule book admits. */
function captionOf(rows: readonly ReportedIntervalRow[]): string {
  const outside = rows.filter(({ verdict }) => verdict !== 'within');
  const widest = [...rows].sort((a, b) => widthOf(b) - widthOf(a))[0];
  if (widest === undefined) return '没有自评总分';
  const width = formatDecimal(widthOf(widest));
  if (outside.length > 0) {
    return rows.length > MOST_PROJECTS
      ? `${rows.length} 个项目中 ${outside.length} 个的自评总分在复核区间之外`
      : `${outside.length} 个项目的自评总分在复核区间之外`;
  }
  if (widthOf(widest) === ZERO) return '自评总分与复核得分一致';
  return rows.length === 1
    ? `自评总分在复核区间之内，区间宽 ${width} 分`
    : `自评总分都在复核区间之内，但区间最宽达 ${width} 分`;
}

function footOf(rest: readonly ReportedIntervalRow[]): string | undefined {
  const [widest] = rest.toSorted((a, b) => widthOf(b) - widthOf(a));
  if (widest === undefined) return undefined;
  const outside = rest.filter(({ verdict }) => verdict !== 'within').length;
  const where = outside === 0 ? '都在区间之内' : `中 ${outside} 个在区间之外`;
  return `其余 ${rest.length} 个项目${where}，区间最宽 ${formatDecimal(widthOf(widest), 2)} 分。`;
}
