import { normaliseText } from '../../expression/normalise.ts';
import { parseExpression } from '../../expression/parseExpression.ts';
import type { Indicator } from '../../model/project.ts';
import { matchRows, type NamedRow, namedRow } from '../match/matchRows.ts';

/** A row of the target form beside the row of the self-evaluation that stands for it, or alone. */
export interface TargetPair {
  readonly before: Indicator | undefined;
  readonly after: Indicator | undefined;
  /** By what the two were paired; `swapped`: nothing but that each is alone in its place. */
  readonly link: 'same' | 'similar' | 'sameTarget' | 'swapped' | undefined;
}
type Named = NamedRow<Indicator>;
type KeyOf = (row: Named) => string;

/**
 * Pairs the rows of a target form with those of the self-evaluation: by equal names, wherever they
 * stand, then by alike names under the levels that both forms have, and what is then alone in its place
 * on either side. In the order of the target form, rows that only the self-evaluation has last.
 */
export function pairTargets(
  before: readonly Indicator[],
  after: readonly Indicator[],
): TargetPair[] {
  const [earlier, later] = [before, after].map((rows) =>
    rows.filter(isNamed).map((row) => namedRow(row, row)),
  ) as [Named[], Named[]];
  const placeOf = placeKey(before, after);
  const found = matchRows(earlier, later, {
    same: [placeOf, ({ part }) => part, () => ''],
    similar: placeOf,
  });
  const pairs: TargetPair[] = [...found.values()].map((match) => ({ ...match, link: match.kind }));
  const left = { before: unpaired(earlier, pairs), after: unpaired(later, pairs) };
  const alone = aloneInPlace(left.before.filter(isOwnRow), left.after.filter(isOwnRow), placeOf);
  return [
    ...pairs,
    ...alone,
    ...unpaired(left.before, alone).map(({ row }) => only({ before: row })),
    ...unpaired(left.after, alone).map(({ row }) => only({ after: row })),
  ].sort((a, b) => position(a) - position(b));
}

function unpaired(rows: readonly Named[], pairs: readonly TargetPair[]): Named[] {
  const paired = new Set(pairs.flatMap(({ before, after }) => [before, after]));
  return rows.filter(({ row }) => !paired.has(row));
}

/** A 其中 row belongs to the one above it, and the execution of the budget is no target of the year. */
export function isAside({ parent, isExecution }: Indicator): boolean {
  return isExecution || parent !== undefined;
}

function isOwnRow({ row }: Named): boolean {
  return !isAside(row);
}

/** The levels that both forms have; a flat list has one place. */
function placeKey(before: readonly Indicator[], after: readonly Indicator[]): KeyOf {
  const both = (has: (row: Indicator) => boolean) => before.some(has) && after.some(has);
  const [hasParts, hasLevel2] = [
    both(({ part }) => part !== 'unknown'),
    both(({ level2 }) => level2 !== ''),
  ];
  return ({ part, level2 }) => `${hasParts ? part : ''}\n${hasLevel2 ? level2 : ''}`;
}

/** Where one row is left on either side of a place, the later stands where the earlier stood. */
function aloneInPlace(before: readonly Named[], after: readonly Named[], placeOf: KeyOf) {
  const beside = Map.groupBy(after, placeOf);
  return [...Map.groupBy(before, placeOf)].flatMap(([place, own]): TargetPair[] => {
    const [was, ...others] = own;
    const [is, ...more] = beside.get(place) ?? [];
    if (was === undefined || is === undefined || others.length + more.length > 0) return [];
    const link = isSameText(was.row.target, is.row.target) ? 'sameTarget' : 'swapped';
    return [{ before: was.row, after: is.row, link }];
  });
}

function isSameText(before: string | undefined, after: string | undefined): boolean {
  if (before === undefined || after === undefined || before.trim() === '') return false;
  return normaliseText(before) === normaliseText(after);
}

/** 无, a dash, a blank or what a template left is no indicator. */
function isNamed({ name }: Indicator): boolean {
  const { kind } = parseExpression(name, 2000);
  return kind !== 'none' && kind !== 'missing' && kind !== 'placeholder';
}

function only(pair: Pick<Partial<TargetPair>, 'before' | 'after'>): TargetPair {
  return { before: undefined, after: undefined, ...pair, link: undefined };
}

const LAST = 1_000_000;

function position({ before, after }: TargetPair): number {
  return before?.seq ?? LAST + (after?.seq ?? 0);
}
