/** How much text is encoded at once, in UTF-16 units. */
const AT_ONCE = 1 << 18;

/** Pieces of a text as UTF-8, some at a time: all of it can be longer than a text may be. */
export function* encodedText(pieces: Iterable<string>): Generator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < AT_ONCE) continue;
    yield encoder.encode(text);
    text = '';
  }
  yield encoder.encode(text);
}
