import { columnLetters } from './columnLetters.ts';
import type { CellRange, MarginSide, PlainPage, PlainSheet } from './plainSheet.ts';
import { rowsXml, type SharedTables } from './rowsXml.ts';
import { sheetMarkup } from './sheetMarkup.ts';

const A4 = 9;
const SIDES: readonly MarginSide[] = ['left', 'right', 'top', 'bottom', 'header', 'footer'];
/** In inches, where a sheet states none. */
const MARGINS: Readonly<Record<MarginSide, number>> = {
  ...{ left: 0.7, right: 0.7, top: 0.75, bottom: 0.75 },
  ...{ header: 0.3, footer: 0.3 },
};

/** The part of one sheet, in the order of elements that the format prescribes. */
export function sheetXml(head: string, sheet: PlainSheet, shared: SharedTables): string {
  const { columns, merges = [], autoFilter, pageSetup } = sheet;
  const { xml: rows, rowCount, columnCount } = rowsXml(sheet, shared);
  const last = { endRow: Math.max(0, rowCount - 1), endCol: Math.max(0, columnCount - 1) };
  return [
    head,
    pageSetup.fitToPage === true ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '',
    `<dimension ref="${rangeOf({ startRow: 0, startCol: 0, ...last })}"/>`,
    viewXml(sheet),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columns.length === 0 ? '' : `<cols>${columns.map(columnXml).join('')}</cols>`,
    rows === '' ? '<sheetData/>' : `<sheetData>${rows}</sheetData>`,
    autoFilter === undefined ? '' : `<autoFilter ref="${autoFilter.range}"/>`,
    mergesXml(merges),
    pageXml(pageSetup),
    headerXml(sheet.headerFooter),
    '</worksheet>',
  ].join('');
}

function viewXml({ view, freezePane }: PlainSheet): string {
  const lines = view?.showGridLines === false ? ' showGridLines="0"' : '';
  const own = `<sheetView workbookViewId="0"${lines}`;
  if (freezePane === undefined) return `<sheetViews>${own}/></sheetViews>`;
  const { rows } = freezePane;
  const pane = `<pane ySplit="${rows}" topLeftCell="A${rows + 1}" state="frozen" activePane="bottomLeft"/>`;
  return `<sheetViews>${own}>${pane}</sheetView></sheetViews>`;
}

function columnXml({ width }: PlainSheet['columns'][number], index: number): string {
  const place = index + 1;
  return `<col min="${place}" max="${place}" width="${width}" customWidth="true"/>`;
}

function mergesXml(merges: readonly CellRange[]): string {
  if (merges.length === 0) return '';
  const each = merges.map((merge) => `<mergeCell ref="${rangeOf(merge)}"/>`);
  return `<mergeCells count="${merges.length}">${each.join('')}</mergeCells>`;
}

function rangeOf({ startRow, startCol, endRow, endCol }: CellRange): string {
  return `${columnLetters(startCol)}${startRow + 1}:${columnLetters(endCol)}${endRow + 1}`;
}

function pageXml(page: PlainPage): string {
  const { orientation, fitToPage, fitToWidth, fitToHeight, horizontalCentered } = page;
  const margins = { ...MARGINS, ...page.margins };
  const centred = horizontalCentered === true ? '<printOptions horizontalCentered="1"/>' : '';
  const sides = SIDES.map((side) => ` ${side}="${margins[side]}"`);
  const fit = [
    fitToWidth === undefined ? '' : ` fitToWidth="${fitToWidth}"`,
    fitToHeight === undefined ? '' : ` fitToHeight="${fitToHeight}"`,
  ].join('');
  const setup = `paperSize="${A4}" orientation="${orientation}"${fitToPage === true ? fit : ''}`;
  return `${centred}<pageMargins${sides.join('')}/><pageSetup ${setup}/>`;
}

function headerXml(texts: PlainSheet['headerFooter']): string {
  if (texts === undefined) return '';
  const each = (['oddHeader', 'oddFooter'] as const)
    .filter((name) => texts[name] !== '')
    .map((name) => `<${name}>${sheetMarkup(texts[name])}</${name}>`);
  return each.length === 0 ? '' : `<headerFooter>${each.join('')}</headerFooter>`;
}
