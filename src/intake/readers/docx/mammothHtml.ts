import mammoth from 'mammoth';

/** A .docx file as HTML: headings, paragraphs, tables with their spans, check boxes as controls. */
export async function mammothHtml(bytes: Uint8Array): Promise<string> {
  const input = { buffer: bytes, arrayBuffer: bytes.buffer } as unknown as Input;
  const { value } = await mammoth.convertToHtml(input, {
    convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    includeEmbeddedStyleMap: false,
  });
  return value;
}

/** In Node it takes the one, in a browser the other. */
type Input = Parameters<typeof mammoth.convertToHtml>[0];
