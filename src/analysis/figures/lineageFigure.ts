import { formatWan } from '../../model/format.ts';
import type { ProjectChange } from '../history/changesById.ts';
import type { YearPair } from '../history/yearPair.ts';
import type { ProjectResult } from '../projectResult.ts';
import { statedMoney } from '../statedMoney.ts';
import type { Figure } from './figure.ts';
import { firstRows } from './firstRows.ts';
import { MOST_PROJECTS } from './manyProjects.ts';
import type { LineageEnd, LineageRow } from './yearRows.ts';

/** A project of the earlier year and what it is part of in the later one. */
interface Step {
  readonly from: ProjectResult;
  readonly to: ProjectResult;
}

interface Group {
  readonly kind: LineageRow['kind'];
  readonly before: readonly ProjectResult[];
  readonly after: readonly ProjectResult[];
  readonly steps: readonly Step[];
}

/**
 * 项目沿革: the projects that were renamed, merged or split between two years, those with most projects first;
 * absent where none was, or one alone got another name. What came new or ended is in no group.
 */
export function lineageFigure(pair: YearPair): Figure<'lineageFlow'> | undefined {
  const groups = groupsOf(stepsOf(pair));
  const [first] = groups;
  if (first === undefined || (groups.length === 1 && first.kind === '改名')) return undefined;
  const size = ({ before, after }: Group) => before.length + after.length;
  const sorted = groups.toSorted((a, b) => size(b) - size(a));
  return figureOf(sorted, [pair.before, pair.after], captionOf(groups));
}

/** 项目沿革 of one project that was merged from several; one line between two names is a sentence, and no picture. */
export function projectLineageFigure(
  change: ProjectChange | undefined,
): Figure<'lineageFlow'> | undefined {
  if (change?.kind !== 'merged') return undefined;
  const { predecessors, after } = change.origin;
  const [first] = predecessors;
  if (first === undefined || predecessors.length < 2) return undefined;
  return figureOf(
    [group(predecessors.map((from) => ({ from, to: after })))],
    [first.project.year, after.project.year],
    `由 ${predecessors.length} 个项目合并而来`,
  );
}

function figureOf(
  groups: readonly Group[],
  years: LineageRow['years'],
  caption: string,
): Figure<'lineageFlow'> {
  const shown = firstRows(groups, MOST_PROJECTS);
  const rest = groups.length - shown.length;
  return {
    id: 'chart-lineage',
    chart: 'lineageFlow',
    kind: '项目沿革',
    caption,
    description: `左边是 ${years[0]} 年的项目，右边是 ${years[1]} 年的项目，线从原项目到它成为的项目。`,
    rows: shown.map((group) => rowOf(group, years)),
    foot: rest === 0 ? undefined : `另有 ${rest} 组不在图中，见下面各项。`,
    table: {
      caption: '年初预算，单位：万元',
      columns: [
        { name: `${years[0]} 年的项目`, numeric: false },
        { name: '成为', numeric: false },
        { name: `${years[1]} 年的项目`, numeric: false },
      ],
      rows: shown.map((group) => [
        group.before.map(nameAndBudget).join('；'),
        group.kind,
        group.after.map(nameAndBudget).join('；'),
      ]),
    },
    file: 'projects.csv',
  };
}

/** From each project of the earlier year to each that it is in, renamed, merged, split or divided. */
function stepsOf({ renamed, divided, merged, split }: YearPair): readonly Step[] {
  const kept = [...new Set([...renamed, ...divided])].map(({ before, after }) => ({
    from: before,
    to: after,
  }));
  const parts = [...merged, ...split].flatMap(({ after, predecessors }) =>
    predecessors.map((from) => ({ from, to: after })),
  );
  return [...kept, ...parts];
}

/** Steps that share a project of either year are one group, in the order of their first steps. */
function groupsOf(steps: readonly Step[]): readonly Group[] {
  const byEnd = new Map<ProjectResult, Step[]>();
  for (const step of steps) {
    for (const end of [step.from, step.to]) byEnd.set(end, [...(byEnd.get(end) ?? []), step]);
  }
  const seen = new Set<ProjectResult>();
  return steps.flatMap(({ from }) => {
    if (seen.has(from)) return [];
    const own = new Set<Step>();
    const waiting = [from];
    for (const end of waiting) {
      if (seen.has(end)) continue;
      seen.add(end);
      for (const step of byEnd.get(end) ?? []) {
        own.add(step);
        waiting.push(step.from, step.to);
      }
    }
    return group([...own]);
  });
}

function group(steps: readonly Step[]): Group {
  const before = [...new Set(steps.map(({ from }) => from))];
  const after = [...new Set(steps.map(({ to }) => to))];
  if (before.length > 1)
    return { kind: after.length === 1 ? '合并' : '重组', before, after, steps };
  return { kind: after.length === 1 ? '改名' : '拆分', before, after, steps };
}

function rowOf({ kind, before, after, steps }: Group, years: LineageRow['years']): LineageRow {
  const end = (result: ProjectResult): LineageEnd => ({
    label: result.project.name,
    words: `${result.project.year} 年，${budgetWords(result)}`,
    page: result.project.id,
  });
  const [froms, tos] = [placesOf(before), placesOf(after)];
  const links = steps.map(({ from, to }) => [froms.get(from) ?? 0, tos.get(to) ?? 0] as const);
  return { kind, years, before: before.map(end), after: after.map(end), links };
}

function placesOf(results: readonly ProjectResult[]): ReadonlyMap<ProjectResult, number> {
  return new Map(results.map((result, at) => [result, at]));
}

/** How many projects became how many others, by kind. */
function captionOf(groups: readonly Group[]): string {
  const words = (kind: LineageRow['kind'], of: (before: number, after: number) => string) => {
    const own = groups.filter((group) => group.kind === kind);
    const count = (side: 'before' | 'after') =>
      own.reduce((sum, group) => sum + group[side].length, 0);
    return own.length === 0 ? [] : [of(count('before'), count('after'))];
  };
  return [
    ...words('合并', (before, after) => `${before} 个项目合并为 ${after} 个`),
    ...words('拆分', (before, after) => `${before} 个项目分为 ${after} 个`),
    ...words('重组', (before, after) => `${before} 个项目重组为 ${after} 个`),
    ...words('改名', (before) => `${before} 个项目改名`),
  ].join('，');
}

function nameAndBudget(result: ProjectResult): string {
  return `${result.project.name}（${budgetWords(result)}）`;
}

function budgetWords({ project }: ProjectResult): string {
  const { initial } = statedMoney(project.funds);
  return initial === undefined ? '年初预算未列' : `年初预算 ${formatWan(initial)} 万元`;
}
