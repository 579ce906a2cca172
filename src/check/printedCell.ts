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
  const cellOf = (path: string): string | undefined => {
    if (known.has(path)) return path;
    const [block = '', row = '', column = ''] = path.split('/');
    const above = aboveIn(known, block, Number(row), column);
    if (above !== undefined) return above;
    if (column === 'target') return cellOf(`${block}/${row}/value`);
    const name = `${block}/${row}/indicator`;
    return known.has(name) ? name : paths.find((one) => one.startsWith(`${block}/${row}/`));
  };
  return cellOf;
}

function aboveIn(
  known: ReadonlySet<string>,
  block: string,
  row: number,
  column: string,
): string | undefined {
  if (column === '') return undefined;
  for (let above = row - 1; above >= 0; above -= 1) {
    const path = `${block}/${above}/${column}`;
    if (known.has(path)) return path;
  }
  return undefined;
}
