import { viewOf } from './wordText.ts';

/** The bytes of a page of properties (MS-DOC 2.9.93). */
const PAGE = 512;

/**
 * The pages of properties of a Word 97 document that a table of places names: `fib` is where the stream
 * WordDocument says where that table stands; a page that is cut off is left out.
 */
export function propertyPages(
  stream: Uint8Array,
  table: Uint8Array,
  fib: number,
): readonly Uint8Array[] {
  const view = viewOf(stream);
  const start = view.getUint32(fib, true);
  const places = viewOf(table.subarray(start, start + view.getUint32(fib + 4, true)));
  const count = Math.max(0, Math.floor((places.byteLength - 4) / 8));
  return Array.from({ length: count }, (_, index) => {
    const page = places.getUint32((count + 1) * 4 + index * 4, true) & 0x3fffff;
    return stream.subarray(page * PAGE, (page + 1) * PAGE);
  }).filter((page) => page.length === PAGE);
}
