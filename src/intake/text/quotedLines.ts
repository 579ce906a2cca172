/** No row of a table is broken over more lines. */
export const MOST_LINES = 60;

/**
 * The lines of a text, those of a row of tabs joined again where one of its cells has several lines: Excel and
 * LibreOffice copy such a cell in quotes, with each quote in it doubled. A quote that none closes is text.
 */
export function quotedLines(text: string): string[] {
  const lines = text.split('\n');
  if (!text.includes('\t')) return lines;
  const stops = stopsOf(lines);
  const rows: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    let row = lines[at] ?? '';
    for (let end = endOfCell(lines, stops, at); end > at; ) {
      row += `\n${lines.slice(at + 1, end + 1).join('\n')}`;
      at = end;
      // where the cell is the last one of its row, no other is opened behind it
      if (lines[at]?.includes('\t')) end = endOfCell(lines, stops, at);
    }
    rows.push(row);
  }
  return rows;
}

/** For each line the first one from there on that may close a cell or has a tab; the number of lines where none does. */
function stopsOf(lines: readonly string[]): Uint32Array {
  const stops = new Uint32Array(lines.length + 1).fill(lines.length);
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at] ?? '';
    const isStop = line.includes('\t') || quotesIn(line) % 2 === 1;
    stops[at] = isStop ? at : (stops[at + 1] ?? at);
  }
  return stops;
}

/** The line that closes the cell which the last one of a line opens; `at` itself where it opens none, or none closes it. */
function endOfCell(lines: readonly string[], stops: Uint32Array, at: number): number {
  const line = lines[at] ?? '';
  const last = line.slice(line.lastIndexOf('\t') + 1);
  if (!last.startsWith('"') || quotesIn(last) % 2 === 0) return at;
  const next = stops[at + 1] ?? lines.length;
  if (next >= Math.min(lines.length, at + MOST_LINES)) return at;
  const [cell = '', ...more] = (lines[next] ?? '').split('\t');
  const closes = quotesIn(cell) % 2 === 1 && cell.trimEnd().endsWith('"');
  return closes && isRow(line, more) ? next : at;
}

/** A paragraph in quotes is no cell: a row has tabs before the quote or behind it. */
function isRow(line: string, more: readonly string[]): boolean {
  return line.includes('\t') || more.length > 0;
}

function quotesIn(text: string): number {
  return text.split('"').length - 1;
}

/** A cell without the quotes that were put around it because of what is in it: a line break, a comma or quotes. */
export function unquoted(cell: string): string {
  const [, inner] = /^"((?:[^"]|"")*)"$/.exec(cell) ?? [];
  return inner === undefined || !/[\n,]|""/.test(inner) ? cell : inner.replaceAll('""', '"').trim();
}
