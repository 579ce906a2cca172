/** A text at a place of a page, in points from the left and from the bottom; 10 points high. */
export type PlacedText = readonly [left: number, bottom: number, text: string, height?: number];

const HEAD = '%PDF-1.4\n';
const UNICODE = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
1 begincodespacerange <0000> <ffff> endcodespacerange
1 beginbfrange <0000> <ffff> <0000> endbfrange
endcmap end end`;

/** What is drawn on each page besides, in the words of PDF: `40 700 m 200 700 l S` is a line. */
type Drawings = readonly string[];

/** A PDF as Word saves one: text by glyph, whose Unicode a table of its own tells. */
export function writePdf(
  pages: readonly (readonly PlacedText[])[],
  drawings: Drawings = [],
): Uint8Array {
  const contents = pages.map((texts, at) =>
    stream(`${texts.map(placed).join('\n')}\n${drawings[at] ?? ''}`),
  );
  const firstPage = 7;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, at) => `${firstPage + at * 2} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 6 0 R>>',
    '<</Type/Font/Subtype/CIDFontType2/BaseFont/SimSun/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 1000/FontDescriptor 5 0 R>>',
    '<</Type/FontDescriptor/FontName/SimSun/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 900/Descent -200/CapHeight 700/StemV 80>>',
    stream(UNICODE),
    ...contents.flatMap((content, at) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F1 3 0 R>>>>/Contents ${firstPage + at * 2 + 1} 0 R>>`,
      content,
    ]),
  ];
  let file = HEAD;
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return new TextEncoder().encode(
    `${file}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`,
  );
}

function stream(text: string): string {
  return `<</Length ${text.length}>>\nstream\n${text}\nendstream`;
}

function placed([left, bottom, text, height = 10]: PlacedText): string {
  const glyphs = Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).padStart(4, '0'),
  );
  return `BT /F1 ${height} Tf 1 0 0 1 ${left} ${bottom} Tm <${glyphs.join('')}> Tj ET`;
}
