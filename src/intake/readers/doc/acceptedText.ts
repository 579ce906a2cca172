import { propertyPages } from './propertyPages.ts';
import { sprms } from './sprms.ts';
import { viewOf, type WordText, wordText } from './wordText.ts';

const PLACES = 0xfa;
const MOST_RUNS = 101;
const DELETED = 0x0800;
/** The marks that end cells and rows; a table keeps its shape. */
const CELL_END = '\u0007';

/** From where to where in the stream WordDocument. */
type Range = readonly [from: number, to: number];

/**
 * The main text once all followed deletions are accepted, and whether there were any; the marks of cells and
 * rows stay. Throws RangeError where the file is cut off.
 */
export function acceptedText(
  stream: Uint8Array,
  table: Uint8Array,
): { readonly text: WordText; readonly hasChanges: boolean } {
  const whole = wordText(stream, table);
  const ranges = propertyPages(stream, table, PLACES).flatMap(deletedOnPage);
  return ranges.length === 0
    ? { text: whole, hasChanges: false }
    : { text: withoutDeleted(whole, marked(ranges, stream.length)), hasChanges: true };
}

function withoutDeleted({ text, offsetAt }: WordText, deleted: Uint8Array): WordText {
  const kept = Array.from({ length: text.length }, (_, index) => index).filter(
    (index) => text[index] === CELL_END || deleted[offsetAt(index)] !== 1,
  );
  return {
    text: kept.map((index) => text[index]).join(''),
    offsetAt: (index) => offsetAt(kept[index] ?? text.length),
  };
}

/** 1 at each offset that a range covers; each is filled once, however often ranges name it. */
function marked(ranges: readonly Range[], length: number): Uint8Array {
  const marks = new Uint8Array(length);
  let end = 0;
  for (const [from, to] of ranges.toSorted(([a], [b]) => a - b)) {
    marks.fill(1, Math.max(from, end), to);
    end = Math.max(end, to);
  }
  return marks;
}

function deletedOnPage(page: Uint8Array): Range[] {
  const view = viewOf(page);
  const count = Math.min(page.at(-1) ?? 0, MOST_RUNS);
  return Array.from({ length: count }, (_, index) => index).flatMap((index): Range[] => {
    const at = (page[(count + 1) * 4 + index] ?? 0) * 2;
    const properties = at === 0 ? [] : sprms(page.subarray(at + 1, at + 1 + (page[at] ?? 0)));
    const isDeleted = properties.some(({ code, operand }) => code === DELETED && operand[0] === 1);
    return isDeleted
      ? [[view.getUint32(index * 4, true), view.getUint32(index * 4 + 4, true)]]
      : [];
  });
}
