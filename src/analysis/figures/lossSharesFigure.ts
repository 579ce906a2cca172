import { type Decimal, divide, formatDecimal, sumOf, ZERO } from '../../model/decimal.ts';
import { formatRate } from '../../model/format.ts';
import type { ProjectResult } from '../projectResult.ts';
import type { LossShareRow } from './distributionRows.ts';
import type { Figure, PointsLostRow } from './figure.ts';
import { pointsLostRows } from './pointsLostRows.ts';

/** Parts beyond these are added up: names of first-level indicators are free. */
const MOST_PARTS = 8;
/** The projects that the foot names. */
const NAMED = 3;

/** Chart 2 of many projects: in which first-level part the points were lost; the most first. */
export function lossSharesFigure(results: readonly ProjectResult[]): Figure<'lossShares'> {
  const projects = results.map(pointsLostRows);
  const rows = shareRows(projects);
  return {
    id: 'chart-points-lost',
    chart: 'lossShares',
    kind: '失分构成',
    caption: captionOf(rows, projects),
    description: '各部分一行，条长为所有项目在该部分的失分合计，单位分。',
    rows,
    foot: footOf(projects),
    table: {
      caption: '所有项目合计，单位：分',
      columns: [
        { name: '部分', numeric: false },
        { name: '分值', numeric: true },
        { name: '失分', numeric: true },
        { name: '占全部失分', numeric: true },
        { name: '失分的项目数', numeric: true },
      ],
      rows: rows.map(({ part, points, lost, share, projects }) => [
        part,
        formatDecimal(points),
        formatDecimal(lost),
        formatRate(share),
        String(projects),
      ]),
    },
    file: 'indicators.csv',
  };
}

function shareRows(projects: readonly (readonly PointsLostRow[])[]): readonly LossShareRow[] {
  const byPart = Map.groupBy(projects.flat(), ({ part }) => part);
  const parts = [...byPart]
    .map(([part, rows]) => ({ part, rows, lost: lostIn(rows) }))
    .filter(({ lost }) => lost > 0)
    .sort((a, b) => b.lost - a.lost);
  const all = sumOf(parts.map(({ lost }) => lost));
  const row = (part: string, rows: readonly PointsLostRow[]): LossShareRow => {
    const lost = lostIn(rows);
    const points = sumOf(rows.map((one) => one.points));
    const projects = new Set(rows.filter((one) => one.lost > 0).map(({ page }) => page)).size;
    return { part, points, lost, share: divide(lost, all), projects };
  };
  const rest = parts.slice(MOST_PARTS);
  return [
    ...parts.slice(0, MOST_PARTS).map(({ part, rows }) => row(part, rows)),
    ...(rest.length === 0
      ? []
      : [
          row(
            `其余 ${rest.length} 个部分`,
            rest.flatMap(({ rows }) => rows),
          ),
        ]),
  ];
}

/** Points lost; a part that got more than it carries loses nothing. */
function lostIn(rows: readonly PointsLostRow[]): Decimal {
  return sumOf(rows.map(({ lost }) => (lost > 0 ? lost : ZERO)));
}

/** What chart 2 shows: the points lost in all, where most of them, and who lost none. */
function captionOf(
  rows: readonly LossShareRow[],
  projects: readonly (readonly PointsLostRow[])[],
): string {
  const [most] = rows;
  if (most === undefined)
    return `${projects.filter((own) => own.length > 0).length} 个项目都没有失分`;
  const sum = sumOf(rows.map(({ lost }) => lost));
  const full = projects.filter((own) => own.length > 0 && lostIn(own) === ZERO).length;
  const scored = projects.filter((own) => own.length > 0).length;
  const all = scored === projects.length ? '每个项目都有失分' : `印有得分的 ${scored} 个都有失分`;
  const none = full === 0 ? all : `${full} 个没有失分`;
  const where = `最多的是${most.part}，占 ${formatRate(most.share)}`;
  return `${projects.length} 个项目共失 ${formatDecimal(sum)} 分，${where}；${none}`;
}

function footOf(projects: readonly (readonly PointsLostRow[])[]): string | undefined {
  const ranked = projects
    .map((own) => ({ name: own[0]?.label ?? '', lost: lostIn(own) }))
    .filter(({ lost }) => lost > 0)
    .sort((a, b) => b.lost - a.lost)
    .slice(0, NAMED);
  if (ranked.length === 0) return undefined;
  const names = ranked.map(({ name, lost }) => `${name} ${formatDecimal(lost)} 分`);
  return `失分最多的项目：${names.join('、')}。`;
}
