// The library writes a workbook all at once: of a city's rows that takes several times the memory of all else. So it
// writes the tables with a single row, from which the rows are written as they come.

import { strFromU8, unzipSync } from 'fflate';
import { columnLetters } from '../../model/cellAddress.ts';
import { escapeXml, LOST } from '../../model/escapeXml.ts';
import { encodedText } from '../encodedText.ts';
import type { EarlierPiece } from '../pieces.ts';
import type { TablePart } from '../publishedTable.ts';
import { type Deflate, type PackedFile, type PackedPart, packedFile } from './packedFile.ts';
import type { TableSheet } from './tableSheets.ts';
import type { CellValue } from './writeWorkbook.ts';

const STYLED_CELL = /<c r="(?<letters>[A-Z]+)2" s="(?<style>\d+)"\/>/g;
const SECOND_ROW = /^(?<head>.*?)(?:<row r="2">(?<model>.*)<\/row>)?(?<foot><\/sheetData>.*)$/s;

/** A table as a sheet that is written in parts. */
export interface FilledSheet extends TableSheet {
  readonly parts: readonly Pick<TablePart, 'key' | 'cells' | 'rowCount'>[];
}

/**
 * A workbook whose sheets, in order, are filled with the rows of tables, undefined for one that is left
 * alone. Each table stands there with its head and one row without values, whose cells show their styles.
 */
export function fillSheets(
  workbook: Uint8Array,
  sheets: readonly (FilledSheet | undefined)[],
  deflate: Deflate,
  earlier: ReadonlyMap<string, EarlierPiece>,
): PackedFile {
  const entries = Object.entries(unzipSync(workbook)).map(([path, bytes]) => {
    const number = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(path)?.[1];
    const table = number === undefined ? undefined : sheets[Number(number) - 1];
    const parts =
      table === undefined ? [{ bytes: () => [bytes] }] : filled(path, strFromU8(bytes), table);
    return { path, parts };
  });
  return packedFile(entries, deflate, earlier);
}

/** A column of a sheet: its letters, and the style of its cells as they name it. */
interface CellColumn {
  readonly letters: string;
  readonly style: string;
}

function* filled(path: string, sheet: string, table: FilledSheet): Generator<PackedPart> {
  const text = SECOND_ROW.exec(sheet)?.groups;
  const styles = new Map(
    [...(text?.model ?? '').matchAll(STYLED_CELL)].map(({ groups }) => [
      groups?.letters,
      ` s="${groups?.style}"`,
    ]),
  );
  const columns = (table.head.columns ?? []).map((_, index) => {
    const letters = columnLetters(index);
    return { letters, style: styles.get(letters) ?? '' };
  });
  const head = (text?.head ?? sheet).replace(/(?<=<dimension ref=")[^"]*/, table.range);
  yield { bytes: () => encodedText([head]) };
  const place = `${path}${columns.map(({ style }) => style).join()}`;
  let number = 2;
  for (const { key, cells, rowCount } of table.parts) {
    const first = number;
    yield {
      key: key && `${key} ${first} ${place}`,
      bytes: () => encodedText(rowsXml(columns, cells(), first)),
    };
    number += rowCount();
  }
  yield { bytes: () => encodedText([text?.foot ?? '']) };
}

function* rowsXml(
  columns: readonly CellColumn[],
  rows: Iterable<CellValue[]>,
  first: number,
): Generator<string> {
  let number = first;
  for (const row of rows) {
    yield `<row r="${number}">`;
    for (const [index, value] of row.entries()) {
      const { letters, style } = columns[index] ?? { letters: '', style: '' };
      yield cellXml(`r="${letters}${number}"${style}`, value);
    }
    yield '</row>';
    number += 1;
  }
}

function cellXml(place: string, value: CellValue): string {
  if (typeof value === 'number') return `<c ${place}><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c ${place} t="b"><v>${Number(value)}</v></c>`;
  if (typeof value !== 'string') return '';
  const space = value.trim() === value ? '' : ' xml:space="preserve"';
  return `<c ${place} t="inlineStr"><is><t${space}>${escapeXml(value, LOST)}</t></is></c>`;
}
