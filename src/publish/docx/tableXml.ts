import { NUMBER_SCALES, type NumberSize, numberSize } from '../../analysis/form/numberSize.ts';
import type { GridCell } from '../form/gridCell.ts';
import type { TableBlock } from './block.ts';
import { paragraphXml } from './paragraphXml.ts';
import { BODY_HALF_POINTS } from './stylesXml.ts';

/** A digit of one half-point, in twentieths of a point: in fonts that stand in for 仿宋, more than half as wide as high. */
const DIGIT = 5.6;
/** The blanks at both sides of a cell, in twentieths of a point. */
export const CELL_SIDES = 80;
const STYLES: Readonly<Record<NumberSize, string>> = {
  body: 'Cell',
  small: 'CellSmall',
  tiny: 'CellTiny',
};

/** A table with merged cells, as wide as the text in twentieths of a point; no row is split over two pages. */
export function tableXml(
  { caption, widths, rows, repeated, halfPoints, line }: TableBlock,
  textWidth: number,
): string {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const twips = widths.map((width) => Math.round((width / whole) * textWidth));
  const grid = twips.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const look = { widths: twips, halfPoints, line };
  const body = rows.map((_, row) => rowXml(rows, row, look, row < repeated)).join('');
  const title = caption === undefined ? '' : paragraphXml('Caption', caption);
  return `${title}<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="${textWidth}" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body}</w:tbl>`;
}

/** How wide the columns are, in twentieths of a point, and how large the text and high its lines; undefined as its style has it. */
interface Look {
  readonly widths: readonly number[];
  readonly halfPoints: number | undefined;
  readonly line: number | undefined;
}

function rowXml(rows: TableBlock['rows'], row: number, look: Look, isRepeated: boolean): string {
  const own = (rows[row] ?? []).map((cell) => ({ cell, begins: true }));
  const from = rows
    .slice(0, row)
    .flatMap((cells, above) => cells.filter((cell) => above + cell.rows > row))
    .map((cell) => ({ cell, begins: false }));
  const cells = [...own, ...from].sort((a, b) => a.cell.column - b.cell.column);
  const head = isRepeated ? '<w:tblHeader/>' : '';
  return `<w:tr><w:trPr><w:cantSplit/>${head}</w:trPr>${cells
    .map(({ cell, begins }) => cellXml(cell, begins, look))
    .join('')}</w:tr>`;
}

function cellXml(cell: GridCell, begins: boolean, { widths, halfPoints, line }: Look): string {
  const { column, columns, rows, text, isText } = cell;
  const width = widths.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
  const span = columns === 1 ? '' : `<w:gridSpan w:val="${columns}"/>`;
  const merge = rows === 1 ? '' : begins ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
  const body = halfPoints ?? BODY_HALF_POINTS;
  const scale = isText ? 'body' : numberSize(text, (width - CELL_SIDES) / (body * DIGIT));
  const style = isText ? 'CellText' : STYLES[scale];
  const own = halfPoints === undefined ? undefined : Math.floor(body * NUMBER_SCALES[scale]);
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${merge}<w:vAlign w:val="center"/></w:tcPr>${paragraphXml(style, begins ? text : '', own, line)}</w:tc>`;
}
