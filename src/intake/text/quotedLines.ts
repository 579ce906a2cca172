/** No row of a table is broken over more lines. */
export const MOST_LINES = 60;

/**
 * The lines of a text, those of a row of tabs joined again where one of its cells has several lines: Excel and
 * LibreOffice copy such a cell in quotes, with each quote in it doubled. A quote that none closes is text.
 */
export function quotedLines(text: string): string[] {
  const lines = text.split('\n');
  if (!text.includes('\t')) return lines;
  const rows: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    let row = lines[at] ?? '';
    for (let end = endOfCell(lines, at, row); end > at; end = endOfCell(lines, at, row)) {
      row = [row, ...lines.slice(at + 1, end + 1)].join('\n');
      at = end;
    }
    rows.push(row);
  }
  return rows;
}

/** The line that closes the cell which the last one of a row opens; `at` itself where it opens none, or none closes it. */
function endOfCell(lines: readonly string[], at: number, row: string): number {
  const last = row.slice(row.lastIndexOf('\t') + 1);
  if (!last.startsWith('"') || quotesIn(last) % 2 === 0) return at;
  const until = Math.min(lines.length, at + MOST_LINES);
  for (let next = at + 1; next < until; next += 1) {
    const [cell = '', ...more] = (lines[next] ?? '').split('\t');
    const closes = quotesIn(cell) % 2 === 1;
    if (closes) return cell.trimEnd().endsWith('"') && isRow(row, more) ? next : at;
    if (more.length > 0) return at;
  }
  return at;
}

/** A paragraph in quotes is no cell: a row has tabs before the quote or behind it. */
function isRow(row: string, more: readonly string[]): boolean {
  return row.includes('\t') || more.length > 0;
}

function quotesIn(text: string): number {
  return text.split('"').length - 1;
}

/** A cell without the quotes that were put around it because of what is in it: a line break, a comma or quotes. */
export function unquoted(cell: string): string {
  const [, inner] = /^"((?:[^"]|"")*)"$/.exec(cell) ?? [];
  return inner === undefined || !/[\n,]|""/.test(inner) ? cell : inner.replaceAll('""', '"').trim();
}
