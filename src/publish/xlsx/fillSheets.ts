// The library writes a workbook all at once: of a city's rows that takes several times the memory of all else. So it
// writes the tables with a single row, from which the rows are written as they come.

import { strFromU8, unzipSync, Zip, ZipPassThrough } from 'fflate';
import { columnLetters } from '../../model/cellAddress.ts';
import { escapeXml, LOST } from '../../model/escapeXml.ts';
import { joinedBytes } from '../../model/joinedBytes.ts';
import { encodedText } from '../encodedText.ts';
import type { TableSheet } from './tableSheets.ts';
import type { CellValue } from './writeWorkbook.ts';

/** The first moment that a ZIP file can state: the same for every file, whenever it is made. */
const MOMENT = '1980-01-01T00:00:00';
const STYLED_CELL = /<c r="(?<letters>[A-Z]+)2" s="(?<style>\d+)"\/>/g;
const SECOND_ROW = /^(?<head>.*?)(?:<row r="2">(?<model>.*)<\/row>)?(?<foot><\/sheetData>.*)$/s;

/** Packs a piece of a raw DEFLATE stream, so that the pieces of one after each other are the stream. */
export type Deflate = (piece: Uint8Array, isLast: boolean) => Uint8Array<ArrayBuffer>;

/**
 * A workbook whose sheets, in order, are filled with the rows of tables, undefined for one that is left
 * alone. Each table stands there with its head and one row without values, whose cells show their styles.
 */
export function fillSheets(
  workbook: Uint8Array,
  sheets: readonly (TableSheet | undefined)[],
  deflate: Deflate,
): Uint8Array<ArrayBuffer> {
  const written: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error !== null) throw error;
    written.push(bytes);
  });
  for (const [path, bytes] of Object.entries(unzipSync(workbook))) {
    const part = Object.assign(new ZipPassThrough(path), { compression: 8, mtime: MOMENT });
    zip.add(part);
    const { ondata } = part;
    part.ondata = (error, piece, isLast) => ondata(error, deflate(piece, isLast), isLast);
    const number = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(path)?.[1];
    const table = number === undefined ? undefined : sheets[Number(number) - 1];
    const pieces = table === undefined ? [bytes] : encodedText(filled(strFromU8(bytes), table));
    for (const piece of pieces) part.push(piece);
    part.push(new Uint8Array(), true);
  }
  zip.end();
  return joinedBytes(written);
}

function* filled(sheet: string, { rows, range, head }: TableSheet): Generator<string> {
  const parts = SECOND_ROW.exec(sheet)?.groups;
  const styles = new Map(
    [...(parts?.model ?? '').matchAll(STYLED_CELL)].map(({ groups }) => [
      groups?.letters,
      ` s="${groups?.style}"`,
    ]),
  );
  const columns = (head.columns ?? []).map((_, index) => {
    const letters = columnLetters(index);
    return { letters, style: styles.get(letters) ?? '' };
  });
  yield (parts?.head ?? sheet).replace(/(?<=<dimension ref=")[^"]*/, range);
  let number = 1;
  for (const row of rows()) {
    number += 1;
    yield `<row r="${number}">`;
    for (const [index, value] of row.entries()) {
      const { letters, style } = columns[index] ?? { letters: '', style: '' };
      yield cellXml(`r="${letters}${number}"${style}`, value);
    }
    yield '</row>';
  }
  yield parts?.foot ?? '';
}

function cellXml(place: string, value: CellValue): string {
  if (typeof value === 'number') return `<c ${place}><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c ${place} t="b"><v>${Number(value)}</v></c>`;
  if (typeof value !== 'string') return '';
  const space = value.trim() === value ? '' : ' xml:space="preserve"';
  return `<c ${place} t="inlineStr"><is><t${space}>${escapeXml(value, LOST)}</t></is></c>`;
}
