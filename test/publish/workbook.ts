import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';

/** A cell as an independent reader sees it. */
export type SeenCell = string | number | boolean | null | Date;

/** The names of the sheets and their cells, read by a library that did not write them. */
export async function readWorkbook(bytes: Uint8Array): Promise<Map<string, SeenCell[][]>> {
  const sheets = await readXlsxFile(Buffer.from(bytes));
  return new Map(sheets.map(({ sheet, data }) => [sheet, data as SeenCell[][]]));
}

/** The parts of an office file by path. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  const parts = Object.entries(unzipSync(bytes));
  return new Map(parts.map(([path, content]) => [path, strFromU8(content)]));
}
