/** What a person typed into a cell: text, or a number with the style that shows it. */
export type Typed = string | readonly [value: number, style: number];

/** A row of a sheet: cells from column A on; `undefined` where there is none, as below a merged one. */
export type TypedRow = readonly (Typed | undefined)[];

/** The part of a worksheet between its tags, with texts inline and the merged ranges given. */
export function sheetXml(rows: readonly TypedRow[], merged = ''): string {
  const own = rows.map((cells, row) => {
    const texts = cells.map((cell, column) => cellXml(cell, `${letter(column)}${row + 1}`));
    return `<row r="${row + 1}">${texts.join('')}</row>`;
  });
  const ranges = merged.split(' ').filter((range) => range !== '');
  const merges = ranges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return `<sheetData>${own.join('')}</sheetData>${merges === '' ? '' : `<mergeCells>${merges}</mergeCells>`}`;
}

function cellXml(cell: Typed | undefined, at: string): string {
  if (cell === undefined) return '';
  if (typeof cell !== 'string') return `<c r="${at}" s="${cell[1]}"><v>${cell[0]}</v></c>`;
  return cell === ''
    ? `<c r="${at}" s="0"/>`
    : `<c r="${at}" s="0" t="inlineStr"><is><t xml:space="preserve">${cell}</t></is></c>`;
}

function letter(column: number): string {
  return String.fromCharCode(65 + column);
}
