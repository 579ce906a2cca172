/** What a cell of a plain sheet holds: text is text, never a formula. */
export type PlainValue = string | number | boolean | null;

/** How a cell looks, as far as published workbooks need it. */
export interface PlainStyle {
  readonly font?: { readonly name: string; readonly size: number; readonly bold?: true };
  readonly fill?: {
    readonly type: 'pattern';
    readonly pattern: 'solid';
    readonly fgColor: { readonly rgb: string };
  };
  readonly border?: { readonly [side in BorderSide]?: { readonly style: 'thin' } };
  readonly alignment?: {
    readonly horizontal?: 'left' | 'center';
    readonly vertical?: 'top' | 'center';
    readonly wrapText?: true;
  };
  readonly numFmt?: string;
}

export type BorderSide = 'left' | 'right' | 'top' | 'bottom';

/** How a sheet is printed. */
export interface PlainPage {
  readonly paperSize: 'a4';
  readonly orientation: 'portrait' | 'landscape';
  readonly fitToPage?: true;
  readonly fitToWidth?: number;
  readonly fitToHeight?: number;
  readonly horizontalCentered?: true;
  readonly margins?: Readonly<Record<MarginSide, number>>;
  /** `$13:$13`: stands again on every page. */
  readonly printTitlesRow?: string;
}

export type MarginSide = 'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer';

/**
 * A sheet of values and looks, as published workbooks have them: no formula, rule or link. The library that
 * writes all other sheets takes it too.
 */
export interface PlainSheet {
  readonly name: string;
  readonly rows: PlainValue[][];
  readonly columns: { readonly width: number; readonly style?: PlainStyle }[];
  /** By `row,column`, both from 0. */
  readonly cells: Map<string, { readonly style: PlainStyle }>;
  readonly merges?: CellRange[];
  /** In points. */
  readonly rowDefs?: Map<number, { readonly height: number }>;
  readonly view?: { readonly showGridLines: false };
  /** How many rows stay in sight. */
  readonly freezePane?: { readonly rows: number };
  readonly autoFilter?: { readonly range: string };
  readonly pageSetup: PlainPage;
  readonly headerFooter?: { readonly oddHeader: string; readonly oddFooter: string };
}

/** A rectangle of cells, from 0, the last included. */
export interface CellRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startCol: number;
  readonly endCol: number;
}
