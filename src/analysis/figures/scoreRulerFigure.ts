import { formatDecimal, sumOf, ZERO } from '../../model/decimal.ts';
import { formatRate } from '../../model/format.ts';
import { rateOf } from '../../scoring/executionScore.ts';
import type { ProjectResult } from '../projectResult.ts';
import { explorerPage } from './explorerPage.ts';
import type { Figure, RulerRow } from './figure.ts';
import { firstRows } from './firstRows.ts';
import { footWords } from './footWords.ts';
import { MOST_PROJECTS } from './manyProjects.ts';
import { inParts, jointRuler, lostOn, partName, projectRuler } from './rulerRows.ts';

const AMOUNTS = ['byValue', 'byWords', 'lost', 'unscored'] as const;
const HEADERS = ['按可核的数值得', '没有可核数值而得', '失分', '没有得分'];

type RulerUnit = '项目' | '部门' | '合计';

interface ShownRulers {
  readonly rows: readonly RulerRow[];
  readonly unit: RulerUnit;
}

const HEADS: Readonly<Record<RulerUnit, string>> = {
  项目: '每个项目一把尺，长为分值',
  部门: '每个部门一把尺，长为分值，折合 100 分',
  合计: '全部项目一把尺，长为分值，折合 100 分',
};

/**
 * Chart 2: a ruler a project, as long as its points; of many projects a ruler a department per 100
 * points, or the projects that lost most. Absent where no form prints points with a score.
 */
export function scoreRulerFigure(
  results: readonly ProjectResult[],
): Figure<'scoreRuler'> | undefined {
  const rulers = scoredRulers(results);
  return rulers.length === 0
    ? undefined
    : figureOf(rulers, shownRulers(results, rulers), results.length);
}

/** Chart 2 where there is room for one ruler: all projects together per 100 points. */
export function jointRulerFigure(
  results: readonly ProjectResult[],
): Figure<'scoreRuler'> | undefined {
  const rulers = scoredRulers(results);
  if (rulers.length < 2) return scoreRulerFigure(results);
  const page = explorerPage(results, {});
  const joint = jointRuler('合计', page, rulers, (part) => partPage(part, results) ?? page);
  return joint && figureOf(rulers, { rows: [joint], unit: '合计' }, results.length);
}

function scoredRulers(results: readonly ProjectResult[]): readonly RulerRow[] {
  return results.flatMap((result) => projectRuler(result) ?? []).filter(isScored);
}

function figureOf(
  rulers: readonly RulerRow[],
  { rows: ranked, unit }: ShownRulers,
  all: number,
): Figure<'scoreRuler'> {
  const rows = firstRows(ranked, MOST_PROJECTS);
  const rest = ranked.length - rows.length;
  const foot = rest > 0 ? `其余 ${rest} 个${unit}失分较少。` : footOfAll(rulers, unit);
  return {
    id: unit === '合计' ? 'chart-joint-ruler' : 'chart-score-ruler',
    chart: 'scoreRuler',
    kind: '得分构成',
    caption: `${unit === '合计' ? jointLoss(rulers, rows) : lossOf(rulers)}${wordsShare(rulers)}`,
    description: `${HEADS[unit]}：实心为按可核的数值所得，斜线为没有可核的数值而得，红框为失分；尺下的横括号为按评分规则可得的总分区间，三角为自评总分。`,
    rows,
    foot: footWords(foot, { all, shown: rulers.length, why: '没有列出分值和得分' }),
    table: {
      caption: unit === '项目' ? '单位：分' : '折合 100 分，单位：分',
      columns: [
        ...[unit, '部分'].map((name) => ({ name, numeric: false })),
        ...['分值', ...HEADERS].map((name) => ({ name, numeric: true })),
      ],
      rows: rows.flatMap(tableRows),
    },
    file: 'indicators.csv',
  };
}

function isScored({ parts }: RulerRow): boolean {
  return parts.some(({ points, segments }) => points > sumOf(segments.map((one) => one.unscored)));
}

/** On the ruler of all a point is one of 100. */
function footOfAll({ length }: readonly RulerRow[], unit: RulerUnit): string | undefined {
  return unit === '合计' ? `${length} 个项目合计，折合 100 分。` : undefined;
}

function shownRulers(results: readonly ProjectResult[], rulers: readonly RulerRow[]): ShownRulers {
  if (rulers.length === 1) return { rows: rulers, unit: '项目' };
  const departments = [...Map.groupBy(results, ({ project }) => project.departmentId)];
  if (rulers.length <= MOST_PROJECTS || departments.length === 1) {
    const rows = rulers.map(inParts);
    return { rows: rulers.length > MOST_PROJECTS ? byLoss(rows) : rows, unit: '项目' };
  }
  const byPage = new Map(rulers.map((ruler) => [ruler.page, ruler]));
  const rows = departments.flatMap(([id, own]) => {
    const [first] = own;
    if (first === undefined) return [];
    const its = own.flatMap(({ project }) => byPage.get(project.id) ?? []);
    const { departmentName, year } = first.project;
    const page = `${year}/${id}`;
    return jointRuler(departmentName, page, its, (part) => partPage(part, own) ?? page) ?? [];
  });
  return { rows: byLoss(rows), unit: '部门' };
}

/** The indicators of a part; the part of money has none. */
function partPage(part: string, results: readonly ProjectResult[]): string | undefined {
  const names = results.flatMap(({ project }) => project.level1.map(({ name }) => name));
  const level1 = [...new Set(names)].filter((name) => partName(name) === part);
  return level1.length === 0 ? undefined : explorerPage(results, { level1 });
}

function byLoss(rows: readonly RulerRow[]): readonly RulerRow[] {
  return rows.toSorted((a, b) => lostOn(b) - lostOn(a));
}

function tableRows({ label, parts }: RulerRow): string[][] {
  return parts.map(({ name, points, segments }) => [
    label,
    name,
    formatDecimal(points),
    ...AMOUNTS.map((amount) => formatDecimal(sumOf(segments.map((one) => one[amount])))),
  ]);
}

/** What the rulers of forms show to be lost. */
function lossOf(rulers: readonly RulerRow[]): string {
  const [only] = rulers;
  if (rulers.length === 1 && only !== undefined) return only.losses;
  const lost = sumOf(rulers.map(lostOn));
  return lost === ZERO
    ? `${rulers.length} 个项目都没有失分`
    : `${rulers.length} 个项目共失 ${formatDecimal(lost)} 分`;
}

/** The same on one ruler of all, in the points that stand on it. */
function jointLoss(rulers: readonly RulerRow[], [joint]: readonly RulerRow[]): string {
  const lost = joint === undefined ? ZERO : lostOn(joint);
  return lost === ZERO
    ? lossOf(rulers)
    : `${rulers.length} 个项目平均每 100 分失 ${formatDecimal(lost)} 分`;
}

/** How much of what was earned rests on words; nothing where nothing was earned. */
function wordsShare(rulers: readonly RulerRow[]): string {
  const segments = rulers.flatMap(({ parts }) => parts.flatMap((part) => part.segments));
  const byWords = sumOf(segments.map((one) => one.byWords));
  const earned = sumOf([byWords, ...segments.map((one) => one.byValue)]);
  if (earned === ZERO) return '';
  if (byWords === ZERO) return '；所得各分都有可核的数值';
  if (byWords === earned) return '；所得各分都没有可核的数值';
  return `；所得各分中 ${formatRate(rateOf(byWords, earned) ?? ZERO)} 没有可核的数值`;
}
