import { type CellObject, read, SSF, set_cptable, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { ReadLimits } from '../../readLimits.ts';
import { BUILTIN_FORMATS } from '../workbook/builtinFormats.ts';
import type { CellValue } from '../workbook/shownText.ts';
import type { ReadWorkbook, WorkbookCell, WorkbookSheet } from '../workbook/workbookSheet.ts';

/** Workbooks of Excel 5 and 95 are in the encoding of the machine; its tables are those of the platform. */
set_cptable({
  utils: {
    decode: (codepage: number, bytes: ArrayLike<number>) =>
      new TextDecoder(ENCODINGS[codepage] ?? 'gb18030').decode(Uint8Array.from(bytes)),
  },
});

const ENCODINGS: Readonly<Record<number, string>> = {
  1200: 'utf-16le',
  1252: 'windows-1252',
  950: 'big5',
  65001: 'utf-8',
};

/** The sheets and keywords of a workbook that is not packed, as SheetJS reads them: the stream of BIFF as bytes, XML as text. */
export function sheetjsSheets(
  source: { readonly bytes: Uint8Array } | { readonly text: string },
  limits: ReadLimits,
): ReadWorkbook {
  const options = {
    dense: true,
    cellNF: true,
    // Of BIFF it says which rows are hidden; of XML nothing, and makes every cell below a merged one.
    cellStyles: 'bytes' in source,
    cellHTML: false,
    cellFormula: true,
    sheetRows: limits.rows + 1,
  };
  const workbook = withOwnFormats(() =>
    'bytes' in source
      ? read(source.bytes, { ...options, type: 'buffer' })
      : read(source.text, { ...options, type: 'string' }),
  );
  const sheets = workbook.SheetNames.flatMap((name, index) => {
    const sheet = workbook.Sheets[name];
    return sheet === undefined ? [] : [sheetOf(workbook, sheet, name, index)];
  });
  return { sheets, keywords: workbook.Props?.Keywords ?? '' };
}

/** SheetJS has one table of formats for all files: it is put back, so that none hands its own to the next. */
function withOwnFormats(readWorkbook: () => WorkBook): WorkBook {
  const before = { ...SSF.get_table() };
  for (const [id, format] of BUILTIN_FORMATS) SSF.load(format, id);
  try {
    return readWorkbook();
  } finally {
    const table = SSF.get_table();
    for (const id of Object.keys(table)) delete table[Number(id)];
    Object.assign(table, before);
  }
}

function sheetOf(
  { Workbook }: WorkBook,
  sheet: WorkSheet,
  name: string,
  index: number,
): WorkbookSheet {
  return {
    name,
    hidden: (Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0,
    cells: cellsOf(sheet),
    merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({
      firstRow: s.r,
      firstColumn: s.c,
      lastRow: e.r,
      lastColumn: e.c,
    })),
    hiddenRows: hiddenOnes(sheet['!rows']),
    hiddenColumns: hiddenOnes(sheet['!cols']),
  };
}

function hiddenOnes(entries: readonly ({ hidden?: boolean } | undefined)[] = []): Set<number> {
  return new Set(present(entries).flatMap(([index, entry]) => (entry?.hidden ? [index] : [])));
}

/**
 * What a list of rows or cells has, with its places. It has holes wherever the file says nothing, and as many as the
 * last place that it names, so that none goes through them.
 */
function present<Entry>(list: readonly Entry[]): [place: number, entry: Entry][] {
  return Object.entries(list).map(([place, entry]) => [Number(place), entry]);
}

function cellsOf(sheet: WorkSheet): WorkbookCell[] {
  const rows: (CellObject | undefined)[][] = sheet['!data'] ?? [];
  return present(rows).flatMap(([row, cells]) =>
    present(cells).flatMap(([column, cell]) => {
      const value = cell && storedValue(cell);
      if (cell === undefined || value === undefined || value === null) return [];
      const isLacking = isUncomputed(cell);
      const shown = { value: isLacking ? '' : value, format: cell.z?.toString() };
      return [{ row, column, ...shown, isUncomputed: isLacking }];
    }),
  );
}

/**
 * A formula that makes a text has a number stored: LibreOffice writes 0 there where neighbours share the formula.
 */
function isUncomputed({ t, v, f }: CellObject): boolean {
  return t === 'n' && v === 0 && f !== undefined && /(?:^|[,(])TEXT\(/.test(f);
}

function storedValue(cell: CellObject): CellValue {
  if (cell.t === 'e') return cell.w ?? '#VALUE!';
  return cell.v ?? null;
}
