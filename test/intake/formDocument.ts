import { cellEdges } from '../../src/analysis/form/cellEdges.ts';
import { officialForm } from '../../src/analysis/form/officialForm.ts';
import type {
  Grid,
  GridCell,
  SourceDocument,
  SourcePart,
} from '../../src/intake/sourceDocument.ts';
import { readText } from '../../src/intake/text/readText.ts';
import type { Form } from '../../src/model/form.ts';
import { formGrid } from '../../src/publish/form/formGrid.ts';

/** The official form as a reader of its workbook or Word file gives it: one grid with merged cells. */
export function mergedDocument(form: Form): SourceDocument {
  return { parts: [...heading(form), merged(form)], notices: [] };
}

/** The official form as a reader of its page gives it: a table for each of its parts. */
export function pageDocument(form: Form): SourceDocument {
  const grids = officialForm(form).parts.map(({ head, lines }, at): Grid => {
    const all = [...head, ...lines];
    const edges = cellEdges(all);
    const cells = all.flatMap(({ cells: own }, row) =>
      own.map((cell) => {
        const column = edges.indexOf(cell.at);
        return placed(
          row,
          column,
          cell.lines,
          edges.indexOf(cell.at + cell.width) - column,
          cell.text,
        );
      }),
    );
    return {
      kind: 'grid',
      name: `表${at + 1}`,
      rows: all.length,
      columns: edges.length - 1,
      cells,
    };
  });
  return { parts: [...heading(form), ...grids], notices: [] };
}

/** The official form as CSV or copied text gives it: no cell is merged, what was merged is blank. */
export function looseDocument(form: Form): SourceDocument {
  const { cells, rows, columns, ...grid } = merged(form);
  const texts = new Map(cells.map(({ row, column, text }) => [`${row} ${column}`, text]));
  const loose = Array.from({ length: rows * columns }, (_, at) => {
    const [row, column] = [Math.floor(at / columns), at % columns];
    return placed(row, column, 1, 1, texts.get(`${row} ${column}`) ?? '');
  });
  return { parts: [...heading(form), { ...grid, rows, columns, cells: loose }], notices: [] };
}

/** The official form as text copied out of a page: a cell that is merged with another is left out. */
export function copiedDocument(form: Form): SourceDocument {
  const cells = Map.groupBy(merged(form).cells, ({ row }) => row);
  const rows = [...cells.values()].map((own) =>
    own.map(({ text }) => text.replace(/\s*\n\s*/g, ' ')).join('\t'),
  );
  const above = heading(form).map((part) => ('text' in part ? part.text : ''));
  return readText([...above, ...rows].join('\n'));
}

function merged(form: Form): Grid {
  const { rows, widths } = formGrid(form);
  const cells = rows.flatMap((own, row) =>
    own.map((cell) => placed(row, cell.column, cell.rows, cell.columns, cell.text)),
  );
  return { kind: 'grid', name: 'Sheet1', rows: rows.length, columns: widths.length, cells };
}

function heading(form: Form): SourcePart[] {
  const { above, title, subtitle, unit } = officialForm(form);
  const below = [subtitle, unit].filter((text) => text !== '').join('　');
  return [...above, title, below].map((text, at) => ({
    kind: 'paragraph',
    text,
    address: `第${at + 1}段`,
  }));
}

function placed(
  row: number,
  column: number,
  rowSpan: number,
  columnSpan: number,
  text: string,
): GridCell {
  return { row, column, rowSpan, columnSpan, text, address: `R${row + 1}C${column + 1}` };
}
