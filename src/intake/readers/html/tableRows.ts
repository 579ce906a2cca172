import { allText } from './controlText.ts';
import { type HtmlElement, isElement, outermost } from './htmlNode.ts';
import { ownRows, type TableRow } from './ownRows.ts';
import { rowSpanOf } from './spans.ts';

/** A table that stands in a row, with what stands before it there: its name, in cells of their own. */
interface InnerTable {
  readonly names: readonly HtmlElement[];
  readonly table: HtmlElement;
}

/** Longer than what a table is called in its row. */
const LONGEST_NAME = 20;

/**
 * Whether a table says something itself, of which the tables within it are parts: it has rows of its own, and each
 * of those tables stands alone in a row, or beside its name.
 */
export function isMadeOfTables(table: HtmlElement): boolean {
  const rows = ownRows(table);
  const around = rows.filter(({ cells }) => cells.some(holdsTable));
  const isOwn = ({ cells }: TableRow) =>
    !cells.some(holdsTable) && cells.filter((cell) => textOf(cell) !== '').length > 1;
  return (
    around.length > 0 && around.every((row) => innerTable(row) !== undefined) && rows.some(isOwn)
  );
}

/**
 * The rows of a table as they are shown, those of tables that stand in a row of it in their places; what spans
 * such a row spans all of them.
 */
export function tableRows(table: HtmlElement): readonly TableRow[] {
  const rows = ownRows(table);
  const inner = rows.map(innerTable);
  if (inner.every((one) => one === undefined)) return rows;
  const added = inner.map((one) => (one === undefined ? [] : tableRows(one.table)));
  const ends: number[] = [];
  for (const { length } of added) ends.push((ends.at(-1) ?? 0) + Math.max(1, length));
  const height = (at: number, count: number) =>
    (ends[Math.min(at + count, ends.length) - 1] ?? 0) - (ends[at - 1] ?? 0);
  return rows.flatMap((row, at) => {
    const rowsLeft = height(at, row.rowsLeft);
    const cells = (inner[at]?.names ?? row.cells).map((cell) =>
      spanning(cell, height(at, rowSpanOf(cell, row.rowsLeft))),
    );
    const [first, ...others] = (added[at] ?? []).map((one) => ({
      cells: bounded(one),
      hidden: row.hidden || one.hidden,
    }));
    if (first === undefined) return [{ ...row, cells, rowsLeft }];
    return [
      { ...first, cells: [...cells, ...first.cells], rowsLeft },
      ...others.map((one, index) => ({ ...one, rowsLeft: rowsLeft - index - 1 })),
    ];
  });
}

/** The table that stands in a row, alone or beside its name, in the same cell or in one before it. */
function innerTable({ cells }: TableRow): InnerTable | undefined {
  const at = cells.findIndex(holdsTable);
  const own = cells[at];
  if (own === undefined) return undefined;
  const [table, ...more] = [own, ...cells.slice(at + 1)].flatMap(tablesIn);
  if (table === undefined || more.length > 0) return undefined;
  const after = cells.slice(at).map(textOf).join('');
  if (!after.endsWith(textOf(table))) return undefined;
  const rest = without(own, table);
  const names = [...cells.slice(0, at), ...(textOf(rest) === '' ? [] : [rest])];
  return names.map(textOf).join('').length > LONGEST_NAME ? undefined : { names, table };
}

/** An element as it would be without one that stands in it. */
function without(element: HtmlElement, inner: HtmlElement): HtmlElement {
  const childNodes = element.childNodes
    .filter((node) => node !== inner)
    .map((node) => (isElement(node) ? without(node, inner) : node));
  return { ...element, childNodes };
}

function tablesIn(cell: HtmlElement): HtmlElement[] {
  return outermost(cell.childNodes, ({ tagName }) => tagName === 'table');
}

function holdsTable(cell: HtmlElement): boolean {
  return tablesIn(cell).length > 0;
}

function textOf(element: HtmlElement): string {
  return allText(element).replace(/\s+/g, '');
}

/** No cell of a table within another reaches below that table. */
function bounded({ cells, rowsLeft }: TableRow): HtmlElement[] {
  return cells.map((cell) => spanning(cell, rowSpanOf(cell, rowsLeft)));
}

function spanning(cell: HtmlElement, rows: number): HtmlElement {
  const others = cell.attrs.filter(({ name }) => name !== 'rowspan');
  return rows === 1 && others.length === cell.attrs.length
    ? cell
    : { ...cell, attrs: [...others, { name: 'rowspan', value: String(rows) }] };
}
