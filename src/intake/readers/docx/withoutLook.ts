/**
 * The parts of a document without what only makes its look: fonts, borders, marks of the sessions in
 * which it was written. It is most of the file, says nothing that is read, and takes forty times its
 * size in memory as elements.
 */
export function withoutLook(
  parts: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, Uint8Array> {
  return new Map(
    [...parts].map(([name, part]) => [name, name.startsWith('word/') ? plainPart(part) : part]),
  );
}

/** A deleted paragraph is told by a mark within its look, which stays. */
function plainPart(part: Uint8Array): Uint8Array {
  const xml = new TextDecoder().decode(part);
  const unchanged = withoutElements(xml, CHANGES);
  const plain = withoutElements(unchanged, LOOKS, (look) => /<w:(del|ins)\b/.test(look));
  return new TextEncoder().encode(
    withoutElements(
      plain.replace(
        /<w:(spacing|ind|jc|shd|rFonts|sz|szCs|tcW|vAlign|tblW|tblLayout|cantSplit|lang|snapToGrid|proofErr|lastRenderedPageBreak|bookmarkStart|bookmarkEnd)\b[^<>]*\/>/g,
        '',
      ),
      LATENT,
    )
      .replace(/ (w:rsid\w*|w14:(paraId|textId))="[^"]*"/g, '')
      .replace(/<w:(rPr|pPr|tcPr|trPr|tblPr|tblGrid)(?:\/>|>\s*<\/w:\1>)/g, ''),
  );
}

const CHANGES = /<(\/?)w:(rPrChange|pPrChange|tcPrChange|tblPrChange|trPrChange)\b[^<>]*>/g;
const LOOKS =
  /<(\/?)w:(rPr|tcBorders|tblBorders|tblGrid|tblPrEx|pBdr|tcMar|tblCellMar|tabs)(?=[>/])[^<>]*>/g;
const LATENT = /<(\/?)w:(latentStyles)\b[^<>]*>/g;

/** Without the elements whose tags are given and that are not to be kept; each up to its own end, in one pass. */
function withoutElements(xml: string, tags: RegExp, isKept = (_: string) => false): string {
  const pieces: string[] = [];
  let taken = 0;
  let begun: { readonly index: number; readonly name: string | undefined } | undefined;
  for (const { 0: tag, 1: slash, 2: name, index } of xml.matchAll(tags)) {
    const end = index + tag.length;
    if (begun === undefined) {
      if (slash === '' && !tag.endsWith('/>')) begun = { index, name };
    } else if (slash === '/' && name === begun.name) {
      if (!isKept(xml.slice(begun.index, end))) {
        pieces.push(xml.slice(taken, begun.index));
        taken = end;
      }
      begun = undefined;
    }
  }
  return [...pieces, xml.slice(taken)].join('');
}
