import { elementsNamed, type HtmlElement } from './htmlNode.ts';
import { isHidden } from './isHidden.ts';

/** A row, and how many rows of its section follow, which no cell spans beyond. */
export interface TableRow {
  readonly cells: readonly HtmlElement[];
  readonly hidden: boolean;
  readonly rowsLeft: number;
}

/** The rows of a table: head first, foot last. */
export function ownRows(table: HtmlElement): TableRow[] {
  const sections = elementsNamed(table.childNodes, 'thead', 'tbody', 'tfoot');
  const shown = ['thead', 'tbody', 'tfoot'].flatMap((name) =>
    sections.filter(({ tagName }) => tagName === name),
  );
  return shown.flatMap((section) => {
    const rows = elementsNamed(section.childNodes, 'tr');
    return rows.map((row, index) => ({
      cells: elementsNamed(row.childNodes, 'td', 'th'),
      hidden: isHidden(row) || isHidden(section),
      rowsLeft: rows.length - index,
    }));
  });
}
