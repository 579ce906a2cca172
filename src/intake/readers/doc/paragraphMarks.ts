import { propertyPages } from './propertyPages.ts';
import { sprms } from './sprms.ts';
import { viewOf } from './wordText.ts';

/** What the properties of a paragraph say of tables. */
export interface ParagraphMarks {
  readonly isInTable: boolean;
  readonly isRowEnd: boolean;
  /** Ends a row of a table within a cell, and has no text. */
  readonly isInnerRowEnd: boolean;
  /** Of a row end: the borders of its cells from left to right in twips, and which go on from above. */
  readonly row?: { readonly borders: readonly number[]; readonly fromAbove: readonly boolean[] };
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly properties: Uint8Array;
}

const NONE: ParagraphMarks = { isInTable: false, isRowEnd: false, isInnerRowEnd: false };
const IN_TABLE = 0x2416;
const ROW_END = 0x2417;
const INNER_ROW_END = 0x244c;
const ROW_SHAPE = 0xd608;
const ELSEWHERE = 0x6646;
const PLACES = 0x102;

/** The marks of the paragraph whose end stands at an offset in the stream WordDocument (MS-DOC 2.9.138). */
export function paragraphMarks(
  stream: Uint8Array,
  table: Uint8Array,
  data: Uint8Array | undefined,
): (offset: number) => ParagraphMarks {
  const runs = propertyPages(stream, table, PLACES).flatMap(pageRuns);
  return (offset) => {
    const run = runs.find(({ from, to }) => from <= offset && offset < to);
    if (run === undefined) return NONE;
    const all = sprms(run.properties).flatMap((sprm) =>
      sprm.code === ELSEWHERE ? elsewhere(data, viewOf(sprm.operand).getUint32(0, true)) : [sprm],
    );
    const shape = all.findLast(({ code }) => code === ROW_SHAPE);
    const isSet = (flag: number) =>
      all.some(({ code, operand }) => code === flag && operand[0] === 1);
    return {
      isInTable: isSet(IN_TABLE),
      isRowEnd: isSet(ROW_END),
      isInnerRowEnd: isSet(INNER_ROW_END),
      ...(shape === undefined ? {} : { row: rowShape(shape.operand) }),
    };
  };
}

function pageRuns(page: Uint8Array): Run[] {
  const view = viewOf(page);
  const count = Math.min(page.at(-1) ?? 0, 29);
  return Array.from({ length: count }, (_, index) => {
    const at = (page[(count + 1) * 4 + index * 13] ?? 0) * 2;
    const words = page[at] ?? 0;
    const start = words === 0 ? at + 2 : at + 1;
    const bytes = words === 0 ? (page[at + 1] ?? 0) * 2 : words * 2 - 1;
    // two bytes name the style
    const properties = at === 0 ? new Uint8Array() : page.subarray(start + 2, start + bytes);
    return {
      from: view.getUint32(index * 4, true),
      to: view.getUint32(index * 4 + 4, true),
      properties,
    };
  });
}

/** Properties too long for their page stand in the stream Data. */
function elsewhere(data: Uint8Array | undefined, offset: number) {
  if (data === undefined || offset + 2 > data.length) return [];
  const length = viewOf(data).getUint16(offset, true);
  return sprms(data.subarray(offset + 2, offset + 2 + length));
}

const CELL_BYTES = 20;
const FROM_ABOVE = 0x20;
const FIRST_OF_MERGED = 0x40;

function rowShape(operand: Uint8Array): ParagraphMarks['row'] {
  const view = viewOf(operand);
  const cells = operand[0] ?? 0;
  if (operand.length < 1 + (cells + 1) * 2) return undefined;
  const borders = Array.from({ length: cells + 1 }, (_, at) => view.getInt16(1 + at * 2, true));
  const fromAbove = Array.from({ length: cells }, (_, at) => {
    const flags = operand[1 + (cells + 1) * 2 + at * CELL_BYTES] ?? 0;
    return (flags & FROM_ABOVE) !== 0 && (flags & FIRST_OF_MERGED) === 0;
  });
  return { borders, fromAbove };
}
