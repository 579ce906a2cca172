import { attribute, type HtmlElement } from './htmlNode.ts';

/** Over how many columns a cell reaches, at most as many as are left. */
export function columnSpanOf(cell: HtmlElement, columnsLeft: number): number {
  return Math.max(1, span(cell, 'colspan', columnsLeft));
}

/** Over how many rows a cell reaches, of those that are left of its section; `rowspan="0"` is to its end. */
export function rowSpanOf(cell: HtmlElement, rowsLeft: number): number {
  return Math.min(rowsLeft, span(cell, 'rowspan', 65534) || rowsLeft);
}

/** 1 where the attribute is absent or no number. */
function span(element: HtmlElement, name: string, most: number): number {
  const digits = /^\s*\+?(\d+)/.exec(attribute(element, name) ?? '1')?.[1] ?? '1';
  return Math.min(most, Number(digits));
}
