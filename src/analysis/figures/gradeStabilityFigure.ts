import type { GradeCountRow } from './distributionRows.ts';
import type { Figure, GradeStabilityRow, StabilityWord } from './figure.ts';
import { MOST_PROJECTS } from './manyProjects.ts';

const KIND = '等级稳定性';
/** What a grade is called that some rule book may deny. */
const DOUBTED: ReadonlySet<StabilityWord> = new Set(['不能确定', '不稳定']);
const WORDS: readonly StabilityWord[] = ['稳定', '不能确定', '不稳定', '无法判定'];

/**
 * Chart 5: the grade of each project under each rule book; of many projects only of those whose grade
 * does not hold, or, where those are many or none, how many keep their reported grade under each. Nothing
 * to compare makes no figure: no project, one rule book alone, or none that gives another grade than the
 * others.
 */
export function gradeStabilityFigure(
  rows: readonly GradeStabilityRow[],
): Figure<'gradeStability'> | Figure<'gradeCounts'> | undefined {
  const rulebooks = [...new Set(rows.flatMap(({ cells }) => cells.map((cell) => cell.rulebook)))];
  if (rulebooks.length < 2 || rows.every(isAlike)) return undefined;
  if (rows.length <= MOST_PROJECTS) return cellFigure(rows, rows, rulebooks);
  const doubted = rows.filter(({ verdict }) => DOUBTED.has(verdict));
  return doubted.length === 0 || doubted.length > MOST_PROJECTS
    ? countFigure(rows, rulebooks)
    : cellFigure(doubted, rows, rulebooks);
}

/** Whether every rule book gives the same grades. */
function isAlike({ cells }: GradeStabilityRow): boolean {
  return new Set(cells.map(spanOf)).size <= 1;
}

function cellFigure(
  rows: readonly GradeStabilityRow[],
  all: readonly GradeStabilityRow[],
  rulebooks: readonly string[],
): Figure<'gradeStability'> {
  return {
    id: 'chart-grade-stability',
    chart: 'gradeStability',
    kind: KIND,
    caption: captionOf(all, rulebooks.length),
    description:
      '每个项目一行：先列自评等级，再列按各种评分规则复核可得的等级，两个等级之间用横线相连的都有可能。',
    rows,
    table: {
      caption: '按各种评分规则复核可得的等级',
      columns: ['项目', '自评', ...rulebooks, '结论'].map((name) => ({ name, numeric: false })),
      rows: rows.map(({ label, reported, cells, verdict }) => [
        label,
        reported ?? '未列',
        ...rulebooks.map((rulebook) => spanOf(cells.find((cell) => cell.rulebook === rulebook))),
        verdict,
      ]),
    },
    ...(rows === all ? {} : { foot: restWords(all) }),
    file: 'fits.csv',
  };
}

/** The projects that have no row of their own. */
function restWords(all: readonly GradeStabilityRow[]): string {
  const count = (word: StabilityWord) => all.filter(({ verdict }) => verdict === word).length;
  const [stable, unknown] = [count('稳定'), count('无法判定')];
  const parts = [
    ...(stable === 0 ? [] : [`${stable} 个在各种规则下等级不变`]),
    ...(unknown === 0 ? [] : [`${unknown} 个没有自评等级或可比的规则`]),
  ];
  return `其余项目中 ${parts.join('，')}。`;
}

function spanOf(cell: { readonly low: string; readonly high: string } | undefined): string {
  if (cell === undefined) return '没有试算';
  return cell.low === cell.high ? cell.low : `${cell.low}–${cell.high}`;
}

function countFigure(
  all: readonly GradeStabilityRow[],
  rulebooks: readonly string[],
): Figure<'gradeCounts'> {
  const page = pageOfAll(all);
  const counted = rulebooks.map((rulebook) => ({ ...countsUnder(rulebook, all), page }));
  const rows = alikeTogether(counted);
  return {
    id: 'chart-grade-stability',
    chart: 'gradeCounts',
    kind: KIND,
    caption: captionOf(all, rulebooks.length),
    description:
      '每种评分规则一行，结果相同的合为一行：按该规则复核只能得出自评等级、可能得出自评等级和得不出自评等级的项目数。',
    rows,
    table: {
      caption: '项目数',
      columns: [
        { name: '评分规则', numeric: false },
        { name: '保持自评等级', numeric: true },
        { name: '可能保持', numeric: true },
        { name: '不能保持', numeric: true },
        { name: '无法判定', numeric: true },
      ],
      rows: counted.map(({ rulebook, surely, possibly, not, unknown }) => [
        rulebook,
        ...[surely, possibly, not, unknown].map(String),
      ]),
    },
    file: 'fits.csv',
  };
}

/** Rule books with the same counts share a row, under the name of the first. */
function alikeTogether(rows: readonly GradeCountRow[]): GradeCountRow[] {
  const keyOf = ({ surely, possibly, not, unknown }: GradeCountRow) =>
    [surely, possibly, not, unknown].join();
  return [...Map.groupBy(rows, keyOf).values()].flatMap((alike) => {
    const [first] = alike;
    if (first === undefined) return [];
    const { rulebook } = first;
    return {
      ...first,
      rulebook: alike.length === 1 ? rulebook : `${rulebook}等 ${alike.length} 种`,
    };
  });
}

/** The list of all projects of their year. */
function pageOfAll(rows: readonly GradeStabilityRow[]): string | undefined {
  const year = rows[0]?.page?.split('/')[0];
  return year === undefined ? undefined : `${year}/stability#projects`;
}

function countsUnder(rulebook: string, rows: readonly GradeStabilityRow[]): GradeCountRow {
  const counts = { surely: 0, possibly: 0, not: 0, unknown: 0 };
  for (const { reported, cells } of rows) {
    const cell = cells.find((one) => one.rulebook === rulebook);
    if (reported === undefined || cell?.admits === undefined) counts.unknown += 1;
    else if (!cell.admits) counts.not += 1;
    else if (cell.low === reported && cell.high === reported) counts.surely += 1;
    else counts.possibly += 1;
  }
  return { rulebook, ...counts };
}

/** What chart 5 shows: how many grades stand under every rule book. */
function captionOf(rows: readonly GradeStabilityRow[], rulebooks: number): string {
  const [only] = rows;
  if (rows.length === 1 && only !== undefined) return captionOfOne(only);
  const counts = WORDS.map((word) => ({
    word,
    count: rows.filter(({ verdict }) => verdict === word).length,
  }));
  const found = counts.filter(({ count }) => count > 0);
  const [whole] = found;
  const head = `按 ${rulebooks} 种评分规则复核，${rows.length} 个项目的等级`;
  if (found.length === 1 && whole !== undefined) return `${head}都${whole.word}`;
  return `${head} ${found.map(({ word, count }) => `${count} 个${word}`).join('、')}`;
}

function captionOfOne({ reported, cells, verdict }: GradeStabilityRow): string {
  if (reported === undefined) return '没有自评等级，等级是否稳定无法判定';
  const without = cells.filter(({ admits }) => admits === false).length;
  const head = `自评“${reported}”${verdict}`;
  if (without > 0) return `${head}：${cells.length} 种评分规则中 ${without} 种得不出这一等级`;
  return verdict === '稳定' ? `${head}：按各种评分规则都是这一等级` : head;
}
