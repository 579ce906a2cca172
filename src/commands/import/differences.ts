import type { Form } from '../../model/form.ts';
import { layoutOf } from '../../model/layouts/layoutOf.ts';

/** A cell that stands differently in the data and in a file; undefined where one of them has none. */
export interface Difference {
  readonly path: readonly (string | number)[];
  readonly existing: string | undefined;
  readonly imported: string | undefined;
}

/** What a person adds to a document, which no file says. */
const ADDED: ReadonlySet<string> = new Set([
  ...['$schema', 'schemaVersion', 'source', 'review', 'figures', 'layout'],
]);

/** Every cell in which two documents of one kind differ, in the order of the paper. */
export function differencesOf(existing: object, imported: object): Difference[] {
  const [own, others] = [cellsOf(existing), cellsOf(imported)];
  const paths = new Set([...others.keys(), ...own.keys()]);
  return [...paths].flatMap((path) => {
    const [before, after] = [own.get(path), others.get(path)];
    return before === after ? [] : [{ path: partsOf(path), existing: before, imported: after }];
  });
}

/** The same of two forms, whose layouts are named where they are not one. */
export function formDifferences(existing: Form, imported: Form): Difference[] {
  const cells = differencesOf(existing, imported);
  if (JSON.stringify(existing.layout) === JSON.stringify(imported.layout)) return cells;
  const [before, after] = [layoutOf(existing).name, layoutOf(imported).name];
  return [{ path: ['layout'], existing: before, imported: after }, ...cells];
}

/** The existing document with some differences taken over; whether it is still sound is for its schema to say. */
export function withDifferences(
  existing: object,
  imported: object,
  chosen: readonly Difference[],
): object {
  const result = structuredClone(existing);
  for (const { path } of chosen) setAt(result, path, valueAt(imported, path));
  return result;
}

/** The imported document with what a person added to the existing one. */
export function withAdditions(existing: object, imported: object): object {
  const added = Object.entries(existing).filter(([key]) => ADDED.has(key) && key !== 'layout');
  const { $schema: _, ...others } = Object.fromEntries(added);
  return { ...imported, ...others };
}

/** Every cell by its path; one that is merged with the cell above says so. */
function cellsOf(document: object): Map<string, string> {
  const cells = new Map<string, string>();
  const walk = (value: unknown, path: string): void => {
    if (value === undefined) return;
    if (typeof value !== 'object' || value === null) {
      cells.set(path, value === null ? '（与上格合并）' : String(value));
      return;
    }
    for (const [key, part] of Object.entries(value)) walk(part, `${path}/${key}`);
  };
  for (const [key, part] of Object.entries(document)) if (!ADDED.has(key)) walk(part, key);
  return cells;
}

function partsOf(path: string): (string | number)[] {
  return path.split('/').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

type Keyed = Record<string | number, unknown>;

function valueAt(document: object, path: Difference['path']): unknown {
  return path.reduce<unknown>((value, key) => (value as Keyed | undefined)?.[key], document);
}

function setAt(document: object, path: Difference['path'], value: unknown): void {
  let at = document as Keyed;
  for (const [index, key] of path.slice(0, -1).entries()) {
    at[key] ??= typeof path[index + 1] === 'number' ? [] : {};
    at = at[key] as Keyed;
  }
  const last = path.at(-1) ?? '';
  if (value === undefined) delete at[last];
  else at[last] = value;
}
