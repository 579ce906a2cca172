import { maskPersonalData } from '../../model/personalData.ts';
import { withoutRadicals } from '../labels/glyphs.ts';
import { yearLine } from '../labels/phrases.ts';
import type { Grid, GridCell, LineEdges, SourceDocument, SourcePart } from '../sourceDocument.ts';
import { besideGrids } from './besideGrids.ts';

/** A cell or a paragraph of the source, with the one number that it is known by in an import. */
export interface SourceCell {
  readonly id: number;
  readonly part: string;
  readonly address: string;
  /** As it was seen there, without blanks around it and with personal data made unreadable. */
  readonly text: string;
  readonly hasPersonalData: boolean;
  /** From 0 in its table; of a paragraph 0. */
  readonly row: number;
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly hidden: boolean;
}

/** A row of a table, or a paragraph as one cell; parts of a file follow each other as its lines do. */
export interface SourceLine {
  /** Cells that begin on this line, from left to right; hidden ones are not among them. */
  readonly cells: readonly SourceCell[];
  /** Cells that reach in from lines above. */
  readonly above: readonly SourceCell[];
  /** A row of a table in which no cell is merged: what merged cells were there shows only as gaps. */
  readonly isLoose: boolean;
  /** A row of a table of text that has no blank cell before a filled one: such cells may have been dropped. */
  readonly isCompact: boolean;
  readonly isParagraph: boolean;
  /** A row of a sheet of a workbook. */
  readonly isSheet: boolean;
  /** The first row of a sheet of a workbook, which no form goes across. */
  readonly beginsSheet: boolean;
  /** Of a paragraph that the file marks as a heading: its level. */
  readonly heading?: number;
  /** Of a paragraph that is one line of a page. */
  readonly edges?: LineEdges;
  /** How many columns the row has, empty ones included. */
  readonly width: number;
}

export interface SourceLines {
  readonly lines: readonly SourceLine[];
  /** Every cell and paragraph of the source, in reading order; `id` is the place here. */
  readonly cells: readonly SourceCell[];
  /** Those that only belong to a page, and stand on no line. */
  readonly ofPages: readonly SourceCell[];
}

/** The part to which paragraphs belong. */
export const OUTSIDE_TABLES = '正文';
/** Whatever is longer is no line of fields. */
const LONGEST_BESIDE = 200;
const SHEET_ADDRESS = /^[A-Z]+\d+$/;

type Placed = Omit<SourceCell, 'id' | 'hasPersonalData'>;

/** The source as lines, with every cell numbered. */
export function sourceLines({ parts }: SourceDocument): SourceLines {
  let next = 0;
  const numbered = (cell: Placed): SourceCell => {
    const shown = withoutRadicals(cell.text.trim());
    const text = maskPersonalData(shown);
    return { ...cell, id: next++, text, hasPersonalData: text !== shown };
  };
  const single = parts.flatMap((part): readonly SourcePart[] =>
    part.kind === 'grid' ? besideGrids(part) : [part],
  );
  const read = single.map((part) => {
    if (part.kind === 'grid') {
      const cells = part.cells.toSorted(byPlace).map((cell) => numbered(ofGrid(part, cell)));
      return { cells, lines: gridLines(part, cells), ofPages: [] };
    }
    const { text, address, heading, isOfPage, edges } = part;
    const place = { row: 0, column: 0, columnSpan: 1, rowSpan: 1, hidden: false };
    const cells = besideYear(text).map((own, column) =>
      numbered({ ...place, column, part: OUTSIDE_TABLES, address, text: own }),
    );
    if (isOfPage === true) return { cells, lines: [], ofPages: cells };
    const line = {
      cells,
      above: [],
      isLoose: true,
      isCompact: false,
      isParagraph: true,
      isSheet: false,
      beginsSheet: false,
      width: cells.length,
    };
    const marked = {
      ...line,
      ...(heading === undefined ? {} : { heading }),
      ...(edges === undefined ? {} : { edges }),
    };
    return { cells, lines: [marked], ofPages: [] };
  });
  return {
    cells: read.flatMap(({ cells }) => cells),
    lines: read.flatMap(({ lines }) => lines),
    ofPages: read.flatMap(({ ofPages }) => ofPages),
  };
}

const WIDE_GAP = /[\u3000\u00a0]{2,}|\s{4,}/;
/** （2023年度） 填报单位：某市民政局 金额单位：万元: a label behind a blank begins a field, and the year stands alone. */
const GAP_BEFORE_FIELD = /\s+(?=[\p{Script=Han}（）()]{2,14}[:：]|[（(]?20\d\d\s*年度?[）)]?\s)/u;

/** （2023年度）　　　购买主体：某市民政局 is the year, and a field beside it: a wide gap stands for two cells. */
function besideYear(text: string): readonly string[] {
  if (text.length > LONGEST_BESIDE) return [text];
  const plain = text.trim();
  if (yearLine(plain) !== undefined) return [text];
  return beside(plain.split(WIDE_GAP)) ?? beside(plain.split(GAP_BEFORE_FIELD)) ?? [text];
}

function beside(parts: readonly string[]): readonly string[] | undefined {
  return parts.length > 1 && parts.some((part) => yearLine(part) !== undefined) ? parts : undefined;
}

function byPlace(a: GridCell, b: GridCell): number {
  return a.row - b.row || a.column - b.column;
}

function ofGrid({ name }: Grid, cell: GridCell): Placed {
  const { row, column, columnSpan, rowSpan, text, address, hidden } = cell;
  const place = { row, column, columnSpan, rowSpan, hidden: hidden === true };
  return { ...place, part: name, address, text };
}

function gridLines(grid: Grid, cells: readonly SourceCell[]): SourceLine[] {
  const isLoose = cells.every(({ rowSpan, columnSpan }) => rowSpan === 1 && columnSpan === 1);
  const begun = Array.from({ length: grid.rows }, (): SourceCell[] => []);
  const above = Array.from({ length: grid.rows }, (): SourceCell[] => []);
  for (const cell of cells) {
    if (cell.hidden) continue;
    begun[cell.row]?.push(cell);
    for (let at = cell.row + 1; at < cell.row + cell.rowSpan; at += 1) above[at]?.push(cell);
  }
  const isCompact = grid.isOfText === true && isLoose && begun.every(isClosedUp);
  const isSheet = SHEET_ADDRESS.test(cells[0]?.address ?? '');
  return begun.map((own, row) => ({
    cells: own,
    above: above[row] ?? [],
    isLoose,
    isCompact,
    isParagraph: false,
    isSheet,
    beginsSheet: row === 0 && isSheet,
    width: grid.columns,
  }));
}

/** Whether every blank cell of a row stands behind all those that are filled. */
function isClosedUp(cells: readonly SourceCell[]): boolean {
  const first = cells.findIndex(({ text }) => text === '');
  return first === -1 || cells.slice(first).every(({ text }) => text === '');
}

/** The cells of a line that say something. */
export function filledCells({ cells }: Pick<SourceLine, 'cells'>): SourceCell[] {
  return cells.filter(({ text }) => text !== '');
}
