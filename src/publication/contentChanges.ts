import { diffArrays } from 'diff';
import { pathInWords } from '../model/terms.ts';
import { canonicalText, isFields } from './canonicalText.ts';

type Path = readonly (string | number)[];

/** One cell that differs between two versions of a record. */
export interface ContentChange {
  /** In the later version; in the earlier one where the cell is gone. */
  readonly path: Path;
  /** The path in official terms, rows by their names: 三级指标［慰问困难职工］ › 实际完成值. */
  readonly place: string;
  /** As printed before; undefined where there was no such cell, which a blank one is not. */
  readonly from: string | undefined;
  readonly to: string | undefined;
}

type Change = Omit<ContentChange, 'place'>;

/** The fields by which an item of a list is known. */
const NAMES = ['level1', 'level2', 'indicator', 'heading', 'name'];

/**
 * What changed between two versions, cell by cell in the order of the later one. Rows that came or went
 * are found as such, so that the rows behind them do not count as changed.
 */
export function contentChanges(before: unknown, after: unknown): ContentChange[] {
  return changesIn(before, after, []).map((one) => {
    const record = one.to === undefined ? before : after;
    return { ...one, place: pathInWords(one.path, (path) => nameAt(record, path)) };
  });
}

function changesIn(before: unknown, after: unknown, path: Path): Change[] {
  if (isFields(before) && isFields(after)) return fieldChanges(before, after, path);
  if (Array.isArray(before) && Array.isArray(after)) return itemChanges(before, after, path);
  if (canonicalText(before) === canonicalText(after)) return [];
  if (isNested(before) || isNested(after)) {
    return [...cells(before, path, 'from'), ...cells(after, path, 'to')];
  }
  return [change(path, before, after)];
}

function fieldChanges(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  path: Path,
): Change[] {
  const names = new Set([...Object.keys(after), ...Object.keys(before)]);
  names.delete('$schema');
  return [...names].flatMap((name) => changesIn(before[name], after[name], [...path, name]));
}

/** Between items that stayed, those that went and those that came are the same rows, changed. */
function itemChanges(before: readonly unknown[], after: readonly unknown[], path: Path): Change[] {
  const changes: Change[] = [];
  let [gone, come]: [unknown[], unknown[]] = [[], []];
  let [earlier, later] = [0, 0];
  const settle = () => {
    for (let at = 0; at < Math.max(gone.length, come.length); at += 1) {
      const index = at < come.length ? later - come.length + at : earlier - gone.length + at;
      changes.push(...changesIn(gone[at], come[at], [...path, index]));
    }
    [gone, come] = [[], []];
  };
  const comparator = (a: unknown, b: unknown) => canonicalText(a) === canonicalText(b);
  for (const { added, removed, value } of diffArrays([...before], [...after], { comparator })) {
    if (!added && !removed) settle();
    if (!added) earlier += value.length;
    if (!removed) later += value.length;
    if (removed) gone = value;
    if (added) come = value;
  }
  settle();
  return changes;
}

/** Every cell of a part that exists in one version only. */
function cells(value: unknown, path: Path, side: 'from' | 'to'): Change[] {
  if (value === undefined) return [];
  if (!isNested(value)) {
    return [side === 'from' ? change(path, value, undefined) : change(path, undefined, value)];
  }
  return Object.entries(value).flatMap(([name, inner]) =>
    cells(inner, [...path, Array.isArray(value) ? Number(name) : name], side),
  );
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function change(path: Path, from: unknown, to: unknown): Change {
  const text = (value: unknown) => (value === undefined ? undefined : String(value));
  return { path, from: text(from), to: text(to) };
}

/** What the item at a path is called, if anything. */
function nameAt(record: unknown, path: readonly PropertyKey[]): string | undefined {
  let item: unknown = record;
  for (const part of path) item = (item as Record<PropertyKey, unknown> | undefined)?.[part];
  if (!isFields(item)) return undefined;
  const name = NAMES.map((field) => item[field]).find((value) => typeof value === 'string');
  return name === '' ? undefined : (name as string | undefined);
}
