import type { ContentChange } from '../model/publications.ts';
import { pathInWords } from '../model/terms.ts';
import { canonicalText, isFields } from './canonicalText.ts';
import { itemName } from './itemName.ts';
import { itemPairs } from './itemPairs.ts';

/** Fields that say how a record is written, not what it says. */
const NOTATION = ['$schema', 'schemaVersion'];

/** A field, or an item of a list with its name in the version in which its index counts. */
interface Step {
  readonly part: string | number;
  readonly name?: string | undefined;
  readonly isGone?: boolean;
}
type Steps = readonly Step[];

/**
 * What changed between two versions, cell by cell in the order of the later one; nothing only where both
 * say the same, in whatever notation. Rows that came or went are found as such, so that the rows behind them do not
 * count as changed.
 */
export function contentChanges(before: unknown, after: unknown): ContentChange[] {
  return changesIn(before, after, []);
}

function changesIn(before: unknown, after: unknown, steps: Steps): ContentChange[] {
  if (isFields(before) && isFields(after)) return fieldChanges(before, after, steps);
  if (Array.isArray(before) && Array.isArray(after)) return itemChanges(before, after, steps);
  if (canonicalText(before) === canonicalText(after)) return [];
  if (isNested(before) || isNested(after)) {
    const changes = [...cells(before, steps, 'from'), ...cells(after, steps, 'to')];
    // An empty list has no cell; it came or went all the same.
    if (changes.length > 0) return changes;
  }
  return [change(steps, before, after)];
}

function fieldChanges(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  steps: Steps,
): ContentChange[] {
  const names = new Set([...Object.keys(after), ...Object.keys(before)]);
  for (const name of NOTATION) names.delete(name);
  return [...names].flatMap((part) => changesIn(before[part], after[part], [...steps, { part }]));
}

function itemChanges(
  before: readonly unknown[],
  after: readonly unknown[],
  steps: Steps,
): ContentChange[] {
  return itemPairs(before, after).flatMap((pair) => {
    const isGone = !('after' in pair);
    const step = { ...itemStep(pair.index, isGone ? pair.before : pair.after), isGone };
    return changesIn(pair.before, pair.after, [...steps, step]);
  });
}

/** Every cell of a part that exists in one version only. */
function cells(value: unknown, steps: Steps, side: 'from' | 'to'): ContentChange[] {
  if (value === undefined) return [];
  if (!isNested(value)) {
    return [side === 'from' ? change(steps, value, undefined) : change(steps, undefined, value)];
  }
  return Object.entries(value).flatMap(([name, inner]) => {
    const step = Array.isArray(value) ? itemStep(Number(name), inner) : { part: name };
    return cells(inner, [...steps, step], side);
  });
}

function itemStep(index: number, item: unknown): Step {
  return { part: index, name: itemName(item) };
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function change(steps: Steps, from: unknown, to: unknown): ContentChange {
  const path = steps.map(({ part }) => part);
  const gone = steps.findIndex(({ isGone }) => isGone);
  const text = (value: unknown) => (value === undefined ? undefined : String(value));
  return {
    path,
    standing: gone === -1 ? path : path.slice(0, gone),
    place: pathInWords(path, ({ length }) => steps[length - 1]?.name),
    from: text(from),
    to: text(to),
  };
}
