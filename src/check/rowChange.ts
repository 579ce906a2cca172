import type { DraftForm } from '../intake/imported.ts';
import type { Cells } from '../model/form.ts';

/** A row that is put in, or taken out, of a table of a form. */
export interface RowChange {
  readonly kind: 'add' | 'remove';
  /** The table, as a path of the form's JSON: `indicators`, `goals`, `tables/spending`. */
  readonly table: string;
  /** Where the new row is to stand, or the old one stands, from 0. */
  readonly at: number;
}

/** What names a group of rows, and so is that of the row above. */
const OF_GROUP = new Set(['level1', 'level1Points', 'level2', 'level2Points']);

/** The form with a blank row more, in the group of the row above it, or with a row less. */
export function withRow(form: DraftForm, { kind, table, at }: RowChange): DraftForm {
  const change = (rows: readonly Cells[]) =>
    kind === 'add' ? rowAdded(rows, at) : rowRemoved(rows, at);
  const [block = '', key] = table.split('/');
  if (key === undefined) {
    return { ...form, [block]: change(form[block as 'goals'] ?? []) };
  }
  return { ...form, tables: { ...form.tables, [key]: change(form.tables?.[key] ?? []) } };
}

/** Where a cell stands after a change; undefined where it was taken out. */
export function movedPath(path: string, { kind, table, at }: RowChange): string | undefined {
  if (!path.startsWith(`${table}/`)) return path;
  const [row = '', ...rest] = path.slice(table.length + 1).split('/');
  const index = movedIndex(Number(row), kind, at);
  return index === undefined ? undefined : [table, index, ...rest].join('/');
}

/** Where a row stands after a change, from 0; undefined where it was taken out. */
export function movedIndex(row: number, kind: RowChange['kind'], at: number): number | undefined {
  if (kind === 'add') return row < at ? row : row + 1;
  if (row === at) return undefined;
  return row < at ? row : row - 1;
}

/** The change that takes a change back, where nothing was written in a row that was taken out. */
export function takenBack({ kind, ...place }: RowChange): RowChange {
  return { ...place, kind: kind === 'add' ? 'remove' : 'add' };
}

function rowAdded(rows: readonly Cells[], at: number): Cells[] {
  const [above = {}, below = {}] = [rows[at - 1], rows[at]];
  const isMerged = (key: string) => below[key] === null || OF_GROUP.has(key);
  const keys = Object.keys(above).filter((key) => key !== 'sub');
  const row = Object.fromEntries(keys.map((key) => [key, isMerged(key) ? null : '']));
  return rows.toSpliced(at, 0, row);
}

/** A cell that reached into the row below goes on there; a 其中 row stays below one that it is part of. */
function rowRemoved(rows: readonly Cells[], at: number): Cells[] {
  const [own = {}, below] = [rows[at], rows[at + 1]];
  const left = rows.toSpliced(at, 1);
  if (below === undefined) return left;
  const { sub, ...cells } = below as Cells & { readonly sub?: unknown };
  const kept = Object.entries(cells).map(([key, cell]) => [key, cell === null ? own[key] : cell]);
  const isPart = sub !== undefined && 'sub' in own;
  return left.with(at, { ...(isPart ? { sub } : {}), ...Object.fromEntries(kept) } as Cells);
}
