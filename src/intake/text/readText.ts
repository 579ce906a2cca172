import { unguardedText } from '../../model/formulaText.ts';
import { trimGrid } from '../readers/trimGrid.ts';
import { READ_LIMITS, type ReadLimits } from '../readLimits.ts';
import type { SourceDocument, SourceNotice, SourcePart } from '../sourceDocument.ts';
import { csvRows, type Separator } from './csvRows.ts';
import { MOST_LINES, quotedLines, unquoted } from './quotedLines.ts';
import { textGrid } from './textGrid.ts';

/**
 * Plain text as copied from a page, from Word or from a table, or saved as CSV: lines whose cells are
 * parted by tabs, bars or commas are rows of tables, other lines are paragraphs. Where a cell says that it is
 * merged with the one above it is; else an empty one stands as it is.
 */
export function readText(text: string, limits: ReadLimits = READ_LIMITS): SourceDocument {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const separator = separatorOf(plain);
  const rows =
    separator === undefined
      ? rowsOfLines(wholeRows(quotedLines(plain)))
      : csvRows(plain, separator).map((row) => row.map(unguardedText));
  return documentOf(rows, limits);
}

/**
 * Lines of a CSV have separators and none has tabs. Outside of quotes all have the same number, or, where blank
 * cells at their ends are left out, none has more than the names of the columns.
 */
function separatorOf(text: string): Separator | undefined {
  if (text.includes('\t')) return undefined;
  return ([',', ';'] as const).find((separator) => {
    if (!text.includes(separator)) return false;
    const rows = csvRows(text, separator).filter((row) => row.length > 1 || row[0] !== '');
    const widths = new Set(rows.map(({ length }) => length));
    if (widths.size === 1) return rows.length > 1 && !widths.has(1);
    const widest = rows.reduce((most, { length }) => Math.max(most, length), 0);
    return rows.some((row) => row.length === widest && areNames(row));
  });
}

const FEWEST_NAMES = 4;
/** No number, and no sentence. */
const NAME = /^[^\d。；！？]{1,20}$/;

function areNames(row: readonly string[]): boolean {
  return row.length >= FEWEST_NAMES && row.every((text) => NAME.test(text));
}

const begins = (line: string) => /^\s*[|｜]/.test(line);

/** Whether most rows of tables begin with a bar, which then stands before their first cell. */
function areFramed(lines: readonly string[]): boolean {
  const tabled = lines.filter((line) => /[|｜]/.test(line));
  return tabled.filter(begins).length * 2 >= tabled.length;
}

const ends = (line: string) => /[|｜]\s*$/.test(line);
const hasBar = (line: string) => /[|｜]/.test(line);

/** Whether rows of tables that begin with a bar also end with one. */
function areClosed(lines: readonly string[]): boolean {
  const framed = lines.filter(begins);
  return framed.filter(ends).length * 2 > framed.length;
}

/**
 * In tables whose rows begin with a bar, a line that begins with none goes on with a cell of the row above: one
 * with bars, and where rows also end with a bar, all lines to the one that ends the row.
 */
function wholeRows(lines: readonly string[]): readonly string[] {
  if (!areFramed(lines)) return lines;
  const isClosed = areClosed(lines);
  const rows: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const last = rows.at(-1);
    const end = isClosed ? endOfRow(lines, at) : at;
    if (end > at) {
      rows.push(lines.slice(at, end + 1).join('<br>'));
      at = end;
    } else if (last !== undefined && begins(last) && !begins(line) && hasBar(line)) {
      rows[rows.length - 1] = `${last} ${line}`;
    } else rows.push(line);
  }
  return rows;
}

/** The line that ends the row which begins on line `at`; that line itself where it is whole, or none ends it. */
function endOfRow(lines: readonly string[], at: number): number {
  const first = lines[at] ?? '';
  if (!begins(first) || ends(first.replace(/^\s*[|｜]/, ''))) return at;
  const last = Math.min(lines.length, at + MOST_LINES);
  for (let next = at + 1; next < last; next += 1) {
    const line = lines[next] ?? '';
    if (begins(line)) return at;
    if (ends(line)) return next;
  }
  return at;
}

function rowsOfLines(lines: readonly string[]): string[][] {
  const isFramed = areFramed(lines);
  return lines.map((line) => cellsOfLine(line, isFramed));
}

/** The cells of a line; one where it is a paragraph. */
function cellsOfLine(line: string, isFramed: boolean): string[] {
  if (line.includes('\t')) return line.split('\t').map((cell) => unquoted(cell.trim()));
  const bars = line
    .split(/[|｜]/)
    .map((cell) => cell.trim().replace(/(?:(?<!\s)\s+)?<br\s*\/?>\s*/gi, '\n'));
  if (bars.length < 2 || /^[\s|｜:-]+$/.test(line)) return bars.length < 2 ? [line.trim()] : [];
  // a bar at the end closes the last cell; one at the beginning stands before the first
  const closed = bars.at(-1) === '' ? bars.slice(0, -1) : bars;
  return isFramed && /^\s*[|｜].*[|｜]\s*$/.test(line) ? closed.slice(1) : closed;
}

function documentOf(rows: readonly (readonly string[])[], limits: ReadLimits): SourceDocument {
  const parts: SourcePart[] = [];
  const notices: SourceNotice[] = [];
  let table: (readonly string[])[] = [];
  let [tables, paragraphs] = [0, 0];
  const close = () => {
    if (table.length === 0) return;
    tables += 1;
    const { grid, notice } = trimGrid(textGrid(table, `表${tables}`, limits), limits);
    parts.push(grid);
    if (notice !== undefined) notices.push(notice);
    table = [];
  };
  for (const row of rows) {
    if (row.length > 1) {
      table.push(row);
      continue;
    }
    close();
    const [text = ''] = row;
    if (text === '') continue;
    paragraphs += 1;
    const heading = /^(#{1,6})\s+/.exec(text)?.[1]?.length;
    const address = `第${paragraphs}段`;
    parts.push(
      heading === undefined
        ? { kind: 'paragraph', text, address }
        : { kind: 'paragraph', text: text.slice(heading).trim(), address, heading },
    );
  }
  close();
  return { parts, notices };
}
