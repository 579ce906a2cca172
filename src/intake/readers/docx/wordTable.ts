import { elementsWithin } from './wordContent.ts';
import { childNamed, type WordElement, wordValue } from './wordXml.ts';

/** A cell of a table, over how many columns and rows it reaches. */
export interface WordCell {
  readonly cell: WordElement;
  readonly columns: number;
  readonly rows: number;
}

/** The rows of a table with the cells that begin in them; one that goes on from above makes that one taller. */
export function wordTable(table: WordElement): WordCell[][] {
  let above = new Map<number, Growing>();
  return elementsWithin(table, 'w:tr')
    .filter(isKept)
    .map((row) => {
      const [cells, own]: [Growing[], typeof above] = [[], new Map()];
      let column = 0;
      for (const cell of elementsWithin(row, 'w:tc')) {
        const properties = childNamed(cell, 'w:tcPr');
        const columns = Number(wordValue(properties, 'w:gridSpan')) || 1;
        const upper = goesOn(properties) ? above.get(column) : undefined;
        const shown = upper ?? { cell, columns, rows: 0 };
        if (upper === undefined) cells.push(shown);
        shown.rows += 1;
        own.set(column, shown);
        column += columns;
      }
      above = own;
      return cells;
    });
}

interface Growing extends WordCell {
  rows: number;
}

function isKept(row: WordElement): boolean {
  return childNamed(childNamed(row, 'w:trPr'), 'w:del') === undefined;
}

function goesOn(properties: WordElement | undefined): boolean {
  const merge = childNamed(properties, 'w:vMerge');
  return merge !== undefined && (merge.attributes['w:val'] ?? 'continue') === 'continue';
}
