import mammoth from 'mammoth';

/** A .docx file as HTML: headings, paragraphs, tables with their spans, check boxes as controls. */
export async function mammothHtml(bytes: Uint8Array): Promise<string> {
  const input = { buffer: bytes, arrayBuffer: bytes.buffer } as unknown as Input;
  const { value } = await mammoth.convertToHtml(input, {
    convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    styleMap: HEADINGS,
    includeDefaultStyleMap: false,
    includeEmbeddedStyleMap: false,
  });
  return value;
}

/**
 * Headings are all that is told apart by the name of a style. The library reads these lines anew for
 * every document, and its own, with lists of five levels, take as long as a whole form.
 */
const HEADINGS = [
  ...[1, 2, 3, 4, 5, 6].flatMap((level) => [
    `p.Heading${level} => h${level}:fresh`,
    `p[style-name='Heading ${level}'] => h${level}:fresh`,
  ]),
  ...['p.Heading => h1:fresh', "p[style-name='Heading'] => h1:fresh"],
];

/** In Node it takes the one, in a browser the other. */
type Input = Parameters<typeof mammoth.convertToHtml>[0];
