/** A kind of thing of a PDF that draws another one of its kind. */
export interface Nesting {
  /** The dictionary of a thing, and of the page's resources, which names the next object. */
  readonly named: (next: number) => string;
  readonly words: string;
  readonly drawn: string;
  readonly packing?: { readonly words: string; pack(text: string): string };
}

export const FORMS: Nesting = {
  named: (next) => `/XObject<</X ${next} 0 R>>`,
  words: '/Type/XObject/Subtype/Form/BBox[0 0 9 9]',
  drawn: '/X Do ',
};
export const PATTERNS: Nesting = {
  named: (next) => `/Pattern<</X ${next} 0 R>>`,
  words: '/PatternType 1/PaintType 1/TilingType 1/XStep 9/YStep 9/BBox[0 0 9 9]',
  drawn: '/Pattern cs /X scn 0 0 9 9 re f ',
};
export const HEXADECIMAL = {
  words: '/Filter/ASCIIHexDecode',
  pack: (text: string) => `${Buffer.from(text).toString('hex')}>`,
};
export const RUNS = {
  words: '/Filter/RunLengthDecode',
  pack: (text: string) => `${String.fromCharCode(text.length - 1)}${text}\x80`,
};

/** A PDF of one page and so many things, each drawn `times` times by the one before. */
export function nestedPdf(nesting: Nesting, depth: number, times = 1): Uint8Array {
  const { named, words, drawn, packing } = nesting;
  const thing = (at: number, text: string) => {
    const packed = packing?.pack(text) ?? text;
    return `${at} 0 obj\n<<${words}/Resources<<${named(at + 1)}>>${packing?.words ?? ''}/Length ${packed.length}>>\nstream\n${packed}\nendstream\nendobj\n`;
  };
  const page = `<</Type/Page/MediaBox[0 0 600 800]/Contents 3 0 R/Resources<<${named(4)}>>>>`;
  const things = Array.from({ length: depth }, (_, at) => thing(3 + at, drawn.repeat(times)));
  return Buffer.from(
    `%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages<</Type/Pages/Count 1/Kids[2 0 R]>>>>\nendobj\n2 0 obj\n${page}\nendobj\n${things.join('')}${thing(3 + depth, ' ')}trailer\n<</Root 1 0 R>>\n`,
    'latin1',
  );
}
