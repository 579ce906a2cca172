import { cutWords } from '../../model/cutWords.ts';
import type { Form } from '../../model/form.ts';
import { MERGED_ABOVE, MERGED_LEFT } from '../../model/mergedMarks.ts';
import { CSV_BOM, csvText } from '../csv.ts';
import { formGrid } from './formGrid.ts';

/**
 * The official form as CSV, cell by cell as its workbook has it: title, year, then the rows; a cell that is
 * merged with another says so. Import reads it back whole.
 */
export function formCsv(form: Form, notes: readonly string[] = []): string {
  const { above, title, subtitle, rows, widths } = formGrid(form);
  const cells = rows.map(() => widths.map(() => ''));
  rows.forEach((own, row) => {
    for (const { column, columns, rows: down, text } of own) {
      for (let at = row; at < row + down; at++) {
        cells[at]?.fill(at === row ? MERGED_LEFT : MERGED_ABOVE, column, column + columns);
      }
      cells[row]?.fill(text, column, column + 1);
    }
  });
  const alone = (text: string) => widths.map((_, column) => (column === 0 ? text : MERGED_LEFT));
  const cut = form.cut === undefined ? [] : [cutWords(form.cut)];
  const lines = [
    ...above.map(alone),
    alone(title),
    alone(subtitle),
    ...cells,
    ...[...cut, ...notes].map(alone),
  ];
  return `${CSV_BOM}${lines.map((line) => line.map(csvText).join(',')).join('\r\n')}\r\n`;
}
