import { readOle } from '../../ole/readOle.ts';
import type { Reading } from '../../reading.ts';
import type { ReadLimits } from '../../readLimits.ts';
import { workbookDocument } from '../workbook/workbookDocument.ts';
import { sheetjsSheets } from './sheetjsSheets.ts';

/** What a file of Office says of itself, in whatever encoding: a mark in plain letters is found without its zeros. */
const SUMMARY = '\u0005SummaryInformation';

/**
 * Reads a workbook of Excel 97 to 2003 and before, and of old WPS: `.xls`, `.et`. Of its container SheetJS would read
 * the properties too, and those that say that they are four thousand million fill all memory. Before Excel 5 there
 * was no container.
 */
export async function readXls(bytes: Uint8Array, limits: ReadLimits): Promise<Reading> {
  try {
    const container = readOle(bytes);
    const workbook = container?.stream('Workbook') ?? container?.stream('Book') ?? bytes;
    const { sheets } = sheetjsSheets({ bytes: workbook }, limits);
    const summary = new TextDecoder('latin1').decode(container?.stream(SUMMARY));
    return workbookDocument({ sheets, keywords: summary.replaceAll('\0', '') }, [], limits);
  } catch {
    return { refused: '工作簿不完整或已损坏，读不出；请用 Excel 或 WPS 打开后另存为 xlsx，再导入' };
  }
}
