import { writeOle } from './writeOle.ts';

/** A paragraph with the mark that ends it and its properties, as Word 97 stores them. */
export interface WrittenParagraph {
  readonly text: string;
  readonly mark: '\r' | '\u0007' | '\u000c';
  readonly properties?: readonly number[];
  /** How many of its first characters were deleted while changes were followed. */
  readonly deleted?: number;
}

const IN_TABLE = [0x16, 0x24, 1];
const ROW_END = [0x17, 0x24, 1];
const TEXT_AT = 2048;
const TABLE_AT = 16;

export function line(text: string): WrittenParagraph {
  return { text, mark: '\r' };
}

/** A row: the lines of each cell, the borders in twips, and which cells go on from above. */
export function row(
  cells: readonly string[],
  borders: readonly number[],
  fromAbove: readonly number[] = [],
): WrittenParagraph[] {
  const shape = [
    cells.length,
    ...borders.flatMap((border) => [border & 255, (border >> 8) & 255]),
    ...cells.flatMap((_, at) => [fromAbove.includes(at) ? 0x20 : 0, ...Array<number>(19).fill(0)]),
  ];
  const bytes = shape.length + 1;
  return [
    ...cells.flatMap((cell) => {
      const lines = cell.split('\n');
      return lines.map((text, at): WrittenParagraph => {
        return { text, mark: at === lines.length - 1 ? '\u0007' : '\r', properties: IN_TABLE };
      });
    }),
    {
      text: '',
      mark: '\u0007',
      properties: [...IN_TABLE, ...ROW_END, 0x08, 0xd6, bytes & 255, bytes >> 8, ...shape],
    },
  ];
}

/** A document of Word 97 with one piece of text, a page of properties for each paragraph and one of deletions. */
export function writeDoc(paragraphs: readonly WrittenParagraph[]): Uint8Array {
  const text = paragraphs.map(({ text: each, mark }) => each + mark).join('');
  const firstPage = Math.ceil((TEXT_AT + text.length * 2) / 512);
  const stream = new Uint8Array((firstPage + paragraphs.length + 1) * 512);
  const table = new Uint8Array(TABLE_AT + 80 + paragraphs.length * 8);
  const [file, tables] = [new DataView(stream.buffer), new DataView(table.buffer)];
  file.setUint16(0, 0xa5ec, true);
  file.setUint32(0x4c, text.length, true);
  for (const [at, character] of [...text].entries()) {
    file.setUint16(TEXT_AT + at * 2, character.charCodeAt(0), true);
  }
  // the table of pieces, of which there is one
  file.setUint32(0x1a2, TABLE_AT, true);
  file.setUint32(0x1a6, 21, true);
  tables.setUint8(TABLE_AT, 2);
  tables.setUint32(TABLE_AT + 1, 16, true);
  tables.setUint32(TABLE_AT + 9, text.length, true);
  tables.setUint32(TABLE_AT + 15, TEXT_AT, true);
  // the pages of properties
  const places = TABLE_AT + 32;
  file.setUint32(0x102, places, true);
  file.setUint32(0x106, (paragraphs.length + 1) * 4 + paragraphs.length * 4, true);
  let from = TEXT_AT;
  for (const [index, { text: each, properties = [] }] of paragraphs.entries()) {
    const page = (firstPage + index) * 512;
    const to = from + (each.length + 1) * 2;
    file.setUint32(page, from, true);
    file.setUint32(page + 4, to, true);
    stream[page + 8] = 100;
    stream[page + 511] = 1;
    const bytes = 2 + properties.length;
    if (bytes % 2 === 1) stream[page + 200] = (bytes + 1) / 2;
    else stream[page + 201] = bytes / 2;
    stream.set(properties, page + 200 + (bytes % 2 === 1 ? 1 : 2) + 2);
    tables.setUint32(places + index * 4, from, true);
    tables.setUint32(places + (paragraphs.length + 1) * 4 + index * 4, firstPage + index, true);
    from = to;
  }
  writeDeletions(paragraphs, file, firstPage + paragraphs.length);
  const deletions = places + paragraphs.length * 8 + 8;
  file.setUint32(0xfa, deletions, true);
  file.setUint32(0xfe, 12, true);
  tables.setUint32(deletions + 8, firstPage + paragraphs.length, true);
  return writeOle({ WordDocument: stream, '0Table': table });
}

/** A page of the properties of characters, a run for each deleted beginning and for what stays. */
function writeDeletions(paragraphs: readonly WrittenParagraph[], file: DataView, page: number) {
  const at = page * 512;
  const runs = paragraphs
    .flatMap(({ text, deleted = 0 }) => [
      { length: deleted, isDeleted: true },
      { length: text.length + 1 - deleted, isDeleted: false },
    ])
    .filter(({ length }) => length > 0);
  file.setUint8(at + 511, runs.length);
  let from = TEXT_AT;
  for (const [index, { length, isDeleted }] of runs.entries()) {
    file.setUint32(at + index * 4, from, true);
    from += length * 2;
    file.setUint32(at + index * 4 + 4, from, true);
    file.setUint8(at + (runs.length + 1) * 4 + index, isDeleted ? 240 : 0);
  }
  // three bytes: that the characters were deleted
  file.setUint32(at + 480, 0x01080003, true);
}
