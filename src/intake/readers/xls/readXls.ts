import { readOle } from '../../ole/readOle.ts';
import type { Reading } from '../../reading.ts';
import type { ReadLimits } from '../../readLimits.ts';
import { workbookDocument } from '../workbook/workbookDocument.ts';
import { sheetjsSheets } from './sheetjsSheets.ts';

/** Reads a workbook of Excel 97 to 2003 and before, and of old WPS: `.xls`, `.et`. */
export async function readXls(bytes: Uint8Array, limits: ReadLimits): Promise<Reading> {
  try {
    return workbookDocument(sheetjsSheets({ bytes: workbookStream(bytes) }, limits), [], limits);
  } catch {
    return { refused: '工作簿不完整或已损坏，读不出；请用 Excel 或 WPS 打开后另存为 xlsx，再导入' };
  }
}

/**
 * The workbook alone: of what stands beside it in its container SheetJS reads the properties, and those that say
 * that they are four thousand million fill all memory. Before Excel 5 there was no container.
 */
function workbookStream(bytes: Uint8Array): Uint8Array {
  const container = readOle(bytes);
  return container?.stream('Workbook') ?? container?.stream('Book') ?? bytes;
}
