import type { OfficialForm } from '../analysis/form/officialForm.ts';

/**
 * The cells of an official form that a person fills in, each by its path in the form's JSON, and which of
 * them shows a path: the cell itself; of one that is merged the cell above; of a whole row its name.
 */
export function printedCells(sheet: OfficialForm): (path: string) => string | undefined {
  const lines = sheet.parts.flatMap((part) => part.lines);
  const paths = lines.flatMap(({ cells }) => cells.flatMap(({ path }) => path?.join('/') ?? []));
  const known = new Set(paths);
  return (path) => {
    if (known.has(path)) return path;
    const [block = '', row = '', column = ''] = path.split('/');
    const above = aboveIn(known, block, Number(row), column);
    if (above !== undefined) return above;
    const name = `${block}/${row}/indicator`;
    return known.has(name) ? name : paths.find((one) => one.startsWith(`${block}/${row}/`));
  };
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
