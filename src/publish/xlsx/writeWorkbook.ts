// The only file that knows the library that writes workbooks: a young one, to be replaced here alone.

import { type WorkbookProperties, type WriteOptions, writeXlsx } from 'hucre/xlsx';

export type {
  Cell,
  CellStyle,
  CellValue,
  ConditionalRule,
  DataValidation,
  MergeRange,
  WriteSheet as Sheet,
} from 'hucre/xlsx';

/** A moment, as a workbook states when it was made. */
export type Moment = NonNullable<WorkbookProperties['modified']>;

/** Sheets, with what the file says of itself, as the bytes of an XLSX file. */
export async function writeWorkbook(workbook: WriteOptions): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await writeXlsx(workbook));
}
