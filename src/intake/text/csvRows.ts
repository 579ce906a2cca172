/** What parts the cells of a CSV: a semicolon where decimals have a comma. */
export type Separator = ',' | ';';

const CELL: Readonly<Record<Separator, RegExp>> = {
  ',': /(?:"((?:[^"]|"")*)"(?=[,\n]|$)|([^,\n]*))(,|\n|$)/gy,
  ';': /(?:"((?:[^"]|"")*)"(?=[;\n]|$)|([^;\n]*))(;|\n|$)/gy,
};

/**
 * The rows of a CSV; a quoted cell may hold separators, line breaks and doubled quotes. Quotes that do not
 * go around a whole cell are what they look like.
 */
export function csvRows(text: string, separator: Separator): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = CELL[separator];
  cell.lastIndex = 0;
  for (let found = cell.exec(text); found !== null; found = cell.exec(text)) {
    const [, quoted, bare = '', end] = found;
    row.push((quoted?.replaceAll('""', '"') ?? bare).trim());
    if (end === separator) continue;
    rows.push(row);
    row = [];
    if (end === '' || cell.lastIndex >= text.length) break;
  }
  return rows;
}
