/** What a reader makes of the bytes of one file: what stands there, from top to bottom, and what it left out. */
export interface SourceDocument {
  readonly parts: readonly SourcePart[];
  readonly notices: readonly SourceNotice[];
}

export type SourcePart = Paragraph | Grid;

/** Text that stands outside of tables, as shown; `heading` is its level where the file says so. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  /** Where it stands, for people: `第3段`. */
  readonly address: string;
  readonly heading?: number;
  /** At the foot of a page, again on others: no part of the text. */
  readonly isOfPage?: true;
  /** Of a line as a page sets it, of which a paragraph may have several. */
  readonly edges?: LineEdges;
}

/** How a line of a page stands between the edges of the text. */
export interface LineEdges {
  readonly isIndented: boolean;
  /** It ends where there is no room for more, or nearly so. */
  readonly isFull: boolean;
  /** Its page draws a blank at its end. */
  readonly blankAfter: boolean;
}

/** One table or sheet. Cells are in reading order; a merged cell is one cell with spans, never copied. */
export interface Grid {
  readonly kind: 'grid';
  /** The name of the sheet, or `表1` for the first table of a text. */
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** Made of text: a row may have lost its blank cells. */
  readonly isOfText?: true;
  /** Made of places alone, and some of its cells stand in several rows: nobody can tell which. */
  readonly isBroken?: true;
  readonly cells: readonly GridCell[];
}

export interface GridCell {
  /** From 0, of the upper left corner. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** As a person saw it: number formats applied, lines parted by `\n`, nothing else changed. */
  readonly text: string;
  /** Where it stands, for people: `B7` in a workbook, `第3行第2格` in a table of a text. */
  readonly address: string;
  /** In a row, column or sheet that is hidden: listed, not read. */
  readonly hidden?: true;
}

/** What a reader did not read, or read with less than certainty, as one sentence for people. */
export interface SourceNotice {
  readonly kind: 'leftOut' | 'uncertain';
  readonly message: string;
  readonly address?: string;
  /** Whether it says why no form was found in the file. */
  readonly isWhyNoForm?: true;
}
