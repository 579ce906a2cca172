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
  return new TextEncoder().encode(
    xml
      .replace(/<w:(rPrChange|pPrChange|tcPrChange|tblPrChange|trPrChange)\b[\s\S]*?<\/w:\1>/g, '')
      .replace(
        /<w:(rPr|tcBorders|tblBorders|tblGrid|tblPrEx|pBdr|tcMar|tblCellMar|tabs)>[\s\S]*?<\/w:\1>/g,
        (look) => (/<w:(del|ins)\b/.test(look) ? look : ''),
      )
      .replace(
        /<w:(spacing|ind|jc|shd|rFonts|sz|szCs|tcW|vAlign|tblW|tblLayout|cantSplit|lang|snapToGrid|proofErr|lastRenderedPageBreak|bookmarkStart|bookmarkEnd)\b[^>]*\/>/g,
        '',
      )
      .replace(/<w:latentStyles\b[\s\S]*?<\/w:latentStyles>/g, '')
      .replace(/ (w:rsid\w*|w14:(paraId|textId))="[^"]*"/g, '')
      .replace(/<w:(rPr|pPr|tcPr|trPr|tblPr|tblGrid)(?:\/>|>\s*<\/w:\1>)/g, ''),
  );
}
