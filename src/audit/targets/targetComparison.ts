// A target form and the later self-evaluation of one project are laid side by side: rows are paired by
// name and place, and each pair says how its target, name and points differ. Whatever the form itself
// says was adjusted is reported as that and as nothing else.

import { cellValue } from '../../model/cell.ts';
import { formatDecimal } from '../../model/decimal.ts';
import type { Indicator, Project, TargetForm } from '../../model/project.ts';
import type { Rulebook } from '../../model/rulebook.ts';
import type { AuditSubject } from '../finding.ts';
import { plainName } from '../match/plainName.ts';
import { quoteCell } from '../wording/quoteCell.ts';
import { declaredAdjustment } from './declaredAdjustment.ts';
import { isAside, pairTargets, type TargetPair } from './pairTargets.ts';
import { type ShiftKind, shift } from './shift.ts';
import { targetShift } from './targetShift.ts';
import { targetWay } from './targetWay.ts';

/** What a row of the target form and one of the self-evaluation differ in. */
export type DifferenceKind =
  | Exclude<ShiftKind, 'same'>
  | 'adjusted'
  | 'points'
  | 'dropped'
  | 'added'
  | 'swapped';

/** One difference, in a few words without a full stop. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly words: string;
}

/** Two rows side by side; no difference where only the notation is another. */
export interface ComparedRow extends TargetPair {
  readonly differences: readonly Difference[];
}

type Subject = Pick<AuditSubject, 'project' | 'score'>;

const known = new WeakMap<Project, readonly ComparedRow[] | undefined>();

/**
 * Q0: every row of the target form beside that of the self-evaluation, in the order of the target form;
 * undefined where there is no target form or either has no rows to compare.
 */
export function targetComparison({ project, score }: Subject): readonly ComparedRow[] | undefined {
  // each of the checks asks, and so does the page
  if (!known.has(project)) known.set(project, compareForms(project, score.rulebook));
  return known.get(project);
}

function compareForms(
  { targets, indicators }: Project,
  rulebook: Rulebook,
): ComparedRow[] | undefined {
  if (targets === undefined) return undefined;
  const pairs = pairTargets(targets.indicators, indicators);
  if (!pairs.some(({ before }) => before) || !pairs.some(({ after }) => after)) return undefined;
  return pairs
    .map((pair) => ({ ...pair, differences: differencesOf(pair, targets, rulebook) }))
    .filter((row) => row.differences.length > 0 || !isOnlyAside(row));
}

function differencesOf(
  pair: TargetPair,
  { form: { year } }: TargetForm,
  rulebook: Rulebook,
): Difference[] {
  const { before, after, link } = pair;
  if (before === undefined || after === undefined) return aloneDifference(pair);
  if (link === 'swapped')
    return [{ kind: 'swapped', words: `没有了${quoteCell(before.name, 40)}，同一处换成另一项` }];
  return [
    ...nameDifference(before, after),
    ...targetDifference(before, after, year, rulebook),
    ...pointsDifference(before, after),
  ];
}

function nameDifference(before: Indicator, after: Indicator): Difference[] {
  if (before.name === after.name || plainName(before.name) === plainName(after.name)) return [];
  return [{ kind: 'reworded', words: `指标名称原为${quoteCell(before.name, 40)}` }];
}

function aloneDifference(pair: TargetPair): Difference[] {
  if (isOnlyAside(pair)) return [];
  const { before } = pair;
  return before === undefined
    ? [{ kind: 'added', words: '目标表没有这一项' }]
    : [{ kind: 'dropped', words: '自评表没有这一项' }];
}

function isOnlyAside({ before, after }: TargetPair): boolean {
  const row = before ?? after;
  return row === undefined || isAside(row);
}

/** Each form has its column of targets, or nothing is said of them. */
function targetDifference(
  before: Indicator,
  after: Indicator,
  year: number,
  rulebook: Rulebook,
): Difference[] {
  const [was, is] = [before.target, after.target];
  if (was === undefined || is === undefined) return [];
  const adjustment = declaredAdjustment(after);
  // most targets are those of the year's beginning, whichever way is better
  const { kind, words } =
    was === is ? shift('same') : targetShift(was, is, year, targetWay(after, year, rulebook));
  const isOther = kind === 'lowered' || kind === 'raised' || kind === 'changed';
  if (adjustment !== undefined && (isOther || adjustment.isTarget)) {
    return [{ kind: 'adjusted', words: adjustment.words }];
  }
  return kind === 'same' ? [] : [{ kind, words }];
}

function pointsDifference(before: Indicator, after: Indicator): Difference[] {
  const [was, is] = [cellValue(before.points), cellValue(after.points)];
  if (was === undefined || is === undefined || was === is) return [];
  const words = `${after.words.points}由 ${formatDecimal(was)} 分变为 ${formatDecimal(is)} 分`;
  return [{ kind: 'points', words }];
}
