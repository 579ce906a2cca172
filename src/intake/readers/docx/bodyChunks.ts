/** Bytes of XML that go through the library at once: it needs a hundred times as much memory. */
const CHUNK = 300_000;
const TAG = /<(\/?)[\w:]+(?:\s[^<>]*?)?(\/?)>/g;

/**
 * A document as several with the same head, each with some of the paragraphs and tables of the body in their
 * order: what the library needs at once does not grow with the document. Undivided where it is short, or
 * where its tags cannot be told from its text.
 */
export function bodyChunks(xml: string): string[] {
  const [, head, body, tail] = /^([\s\S]*?<w:body>)([\s\S]*)(<\/w:body>[\s\S]*)$/.exec(xml) ?? [];
  const isPlain = head !== undefined && body !== undefined && !/<!/.test(body);
  if (!isPlain || body.length <= CHUNK) return [xml];
  return pieces(body).map((piece) => `${head}${piece}${tail}`);
}

/** The body cut between the elements that stand directly in it. */
function pieces(body: string): string[] {
  const found: string[] = [];
  let [depth, from] = [0, 0];
  for (const { 1: closes, 2: isEmpty, 0: tag, index } of body.matchAll(TAG)) {
    if (closes === '/') depth -= 1;
    else if (isEmpty !== '/') depth += 1;
    const end = index + tag.length;
    if (depth === 0 && end - from >= CHUNK) {
      found.push(body.slice(from, end));
      from = end;
    }
  }
  return from < body.length ? [...found, body.slice(from)] : found;
}
