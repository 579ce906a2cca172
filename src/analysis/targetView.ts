import {
  type ComparedRow,
  type DifferenceKind,
  targetComparison,
} from '../audit/targets/targetComparison.ts';
import type { ProjectResult } from './projectResult.ts';

/** A row of 绩效目标与自评对照; a side that has no such row, or no column of targets, is undefined. */
export interface TargetLine {
  /** The row of the self-evaluation. */
  readonly seq: number | undefined;
  readonly name: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** The difference in words. */
  readonly words: string;
  /** What kinds of difference there are; none where only the notation is another. */
  readonly kinds: readonly DifferenceKind[];
}

/** A target form beside its self-evaluation, as the page of the project shows it. */
export interface TargetView {
  readonly sentence: string;
  readonly title: string;
  readonly lines: readonly TargetLine[];
}

const KIND_WORDS: readonly (readonly [DifferenceKind, string])[] = [
  ['lowered', '要求降低'],
  ['changed', '目标不同'],
  ['dropped', '没有自评'],
  ['swapped', '换成另一项'],
  ['adjusted', '写明有调整'],
  ['added', '年初没有'],
  ['raised', '要求提高'],
  ['reworded', '改了表述'],
  ['points', '分值不同'],
];

/** Lays the two forms of a project side by side (Q0); undefined where there is no target form. */
export function targetView(result: ProjectResult): TargetView | undefined {
  const { targets } = result.project;
  if (targets === undefined) return undefined;
  const rows = targetComparison(result) ?? [];
  return { sentence: sentenceOf(rows), title: targets.form.title, lines: rows.map(toLine) };
}

function toLine({ before, after, differences }: ComparedRow): TargetLine {
  return {
    seq: after?.seq,
    name: (after ?? before)?.name ?? '',
    before: before?.target,
    after: after?.target,
    words: differences.map(({ words }) => words).join('；') || sameWords(before, after),
    kinds: differences.map(({ kind }) => kind),
  };
}

function sameWords(before: ComparedRow['before'], after: ComparedRow['after']): string {
  if (before?.target === undefined || after?.target === undefined) return NOTHING_TO_COMPARE;
  return before.target.trim() === after.target.trim() ? '相同' : '只是写法不同';
}

const NOTHING_TO_COMPARE = '没有可对照的指标值';

function sentenceOf(rows: readonly ComparedRow[]): string {
  if (rows.length === 0) return '绩效目标表和自评表没有可以逐行对照的指标。';
  const counts = KIND_WORDS.flatMap(([kind, word]) => {
    const own = rows.filter(({ differences }) => differences.some((one) => one.kind === kind));
    return own.length === 0 ? [] : [`${own.length} 项${word}`];
  });
  const others = rows.filter(({ differences }) => differences.length === 0);
  const same = others.filter(
    ({ before, after }) => sameWords(before, after) !== NOTHING_TO_COMPARE,
  );
  const mute = others.length - same.length;
  const words = [
    ...(same.length === 0 && mute > 0 ? [] : [`${same.length} 项与年初一致`]),
    ...counts,
    ...(mute === 0 ? [] : [`${mute} 项${NOTHING_TO_COMPARE}`]),
  ];
  return `逐行对照 ${rows.length} 项指标：${words.join('，')}。`;
}
