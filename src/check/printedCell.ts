import type { OfficialForm } from '../analysis/form/officialForm.ts';

/**
 * The cells of an official form that a person fills in, each by its path in the form's JSON, and which of
 * them shows a path: the cell itself; of one that is merged the cell above; of a target in several columns
 * its value; of a whole row its name.
 */
export function printedCells(sheet: OfficialForm): (path: string) => string | undefined {
  const lines = sheet.parts.flatMap((part) => part.lines);
  const paths = lines.flatMap(({ cells }) => cells.flatMap(({ path }) => path?.join('/') ?? []));
  const known = new Set(paths);
  const firstOfRow = new Map<string, string>();
  /** The rows in which a column of a block is printed, in their order. */
  const rowsOf = new Map<string, number[]>();
  for (const path of paths) {
    const [block = '', row = '', column = ''] = path.split('/');
    const rowKey = `${block}/${row}`;
    if (column !== '' && !firstOfRow.has(rowKey)) firstOfRow.set(rowKey, path);
    const columnKey = `${block}//${column}`;
    const rows = rowsOf.get(columnKey) ?? [];
    rowsOf.set(columnKey, rows);
    rows.push(Number(row));
  }
  for (const rows of rowsOf.values()) rows.sort((a, b) => a - b);
  const cellOf = (path: string): string | undefined => {
    if (known.has(path)) return path;
    const [block = '', row = '', column = ''] = path.split('/');
    const above = lastBefore(rowsOf.get(`${block}//${column}`) ?? [], Number(row));
    if (column !== '' && above !== undefined) return `${block}/${above}/${column}`;
    if (column === 'target') return cellOf(`${block}/${row}/value`);
    const name = `${block}/${row}/indicator`;
    return known.has(name) ? name : firstOfRow.get(`${block}/${row}`);
  };
  return cellOf;
}

/** The last of some ascending numbers that is less than one: a level may be merged over thousands of rows. */
function lastBefore(numbers: readonly number[], bound: number): number | undefined {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] ?? bound) < bound) from = middle + 1;
    else to = middle;
  }
  return numbers[from - 1];
}
