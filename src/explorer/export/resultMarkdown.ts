import type { Cell } from '../engine/engine.ts';
import type { ExportContent } from './exportContent.ts';
import { notesLine } from './exportNotes.ts';
import { isNumeric } from './isNumeric.ts';

/** What Markdown would read as something else than text; underscores within a word are text. */
const SIGNS = /[\\|*`[\]<>~&]|(?<!\w)_|_(?!\w)/g;

/** Rows as a table of GitHub's Markdown, numbers to the right, with a line below that says what they are. */
export function resultMarkdown(content: ExportContent): string {
  const { columns, rows } = content;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const texts = [
    line(columns.map(({ name }) => markdownText(name))),
    line(columns.map(({ type }) => (isNumeric(type) ? '---:' : '---'))),
    ...rows.map((row) => line(columns.map((_, index) => cellText(row[index] ?? null)))),
    '',
    markdownText(notesLine(content)),
  ];
  return `${texts.join('\n')}\n`;
}

function cellText(cell: Cell): string {
  return cell === null ? '' : markdownText(String(cell));
}

function markdownText(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(SIGNS, '\\$&');
}
