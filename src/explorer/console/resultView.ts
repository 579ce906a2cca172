import { element } from '../dom/element.ts';
import type { QueryResult } from '../engine/engine.ts';
import type { ExportContent } from '../export/exportContent.ts';
import { exportMenu } from '../export/exportMenu.ts';
import { notesLine } from '../export/exportNotes.ts';
import { chartFigure } from './chartFigure.ts';
import type { ConsoleTables } from './consoleContext.ts';
import { resultTable } from './resultTable.ts';

const STEM = 'jijing-query';
const MOST_LETTERS = 160;

/** What is said of a result besides its rows. */
export interface ResultWords {
  readonly title: string;
  readonly filters: string;
  readonly source: string;
}

/** A result on the screen: table, quick chart where there is one, and what can be copied and saved. */
export function resultView(
  result: QueryResult,
  words: ResultWords,
  tables: ConsoleTables,
  fileWorker: string,
): HTMLElement {
  const { columns, rows, capped } = result;
  const content: ExportContent = { ...words, stem: STEM, columns, rows, capped };
  // a picture has room for the beginning of a long statement
  const short = { ...content, filters: clipped(content.filters) };
  const menu = exportMenu({ content: async () => content, fileWorker });
  const figure = chartFigure(result, tables, () => notesLine(short), `${STEM}-chart`);
  const parts = [resultTable(result, tables), menu, ...(figure === undefined ? [] : [figure])];
  return element('div', { class: 'result' }, ...(rows.length === 0 ? [] : parts));
}

function clipped(text: string): string {
  return text.length <= MOST_LETTERS ? text : `${text.slice(0, MOST_LETTERS)}……`;
}
