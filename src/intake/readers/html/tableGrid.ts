import type { ReadLimits } from '../../readLimits.ts';
import type { Grid, GridCell, SourceNotice } from '../../sourceDocument.ts';
import { trimGrid } from '../trimGrid.ts';
import { allText } from './controlText.ts';
import { flowText } from './flowText.ts';
import { type FlowItem, htmlFlow } from './htmlFlow.ts';
import type { HtmlElement } from './htmlNode.ts';
import { isHidden } from './isHidden.ts';
import { type PlacedCell, placeCells } from './placeCells.ts';
import { tableRows } from './tableRows.ts';

type DataTable = Extract<FlowItem, { kind: 'table' }>;

/** A data table as a grid named `表1`, and what of it was not read. */
export function tableGrid(
  { table, preformatted }: DataTable,
  name: string,
  limits: ReadLimits,
): { grid: Grid; notices: SourceNotice[] } {
  const rows = tableRows(table);
  const read = placeCells(rows.slice(0, limits.rows + 1), limits.columns).map((cell) =>
    readCell(cell, preformatted),
  );
  const { grid, notice } = trimGrid(
    { kind: 'grid', name, rows: rows.length, columns: 0, cells: read.map(({ cell }) => cell) },
    limits,
  );
  const unseen = rows.flatMap(({ cells }) => cells.filter(isHidden)).map(allText);
  return {
    grid,
    notices: [
      ...(notice ? [notice] : []),
      ...hiddenNotice(unseen.join(''), name),
      ...read.flatMap(({ notices }) =>
        notices.map((each) => ({ ...each, address: `${name} ${each.address}` })),
      ),
    ],
  };
}

/** All that the items hold and do not show. */
export function hiddenText(items: readonly FlowItem[]): string {
  return items.map((item) => (item.kind === 'hidden' ? allText(item.element) : '')).join('');
}

/** At most one notice for text that the page holds and does not show. */
export function hiddenNotice(text: string, address?: string): SourceNotice[] {
  const shown = text.replace(/\s+/g, ' ').trim();
  if (shown === '') return [];
  const message = `有 ${shown.length} 个字在页面上隐藏，没有读`;
  return [{ kind: 'leftOut', message, ...(address === undefined ? {} : { address }) }];
}

function readCell(
  { element, ordinal, hidden, ...place }: PlacedCell,
  preformatted: boolean,
): { cell: GridCell; notices: SourceNotice[] } {
  const address = `第${place.row + 1}行第${ordinal + 1}格`;
  const items = cellFlow(element, preformatted);
  const nested = items.filter(({ kind }) => kind === 'table').length;
  const text = flowText(items);
  return {
    cell: { ...place, text, address, ...(hidden ? { hidden } : {}) },
    notices: [
      ...hiddenNotice(hiddenText(items), address),
      ...(nested === 0
        ? []
        : [{ kind: 'uncertain' as const, message: '格里还有一张表，逐行读成了文字', address }]),
    ],
  };
}

/** The flow of a cell in which a table within is text too, a line for each of its rows. */
function cellFlow(cell: HtmlElement, preformatted: boolean): FlowItem[] {
  return htmlFlow(cell, preformatted).flatMap((item) =>
    item.kind === 'table' ? [item, ...rowsAsText(item.table, preformatted), BORDER] : [item],
  );
}

const BORDER: FlowItem = { kind: 'block' };

function rowsAsText(table: HtmlElement, preformatted: boolean): FlowItem[] {
  return tableRows(table).flatMap(({ cells }) => {
    const texts = cells.map((inner) => flowText(cellFlow(inner, preformatted)));
    const text = texts.join(' ').replaceAll('\n', ' ');
    return [BORDER, { kind: 'text', text, preformatted: true } as const];
  });
}
