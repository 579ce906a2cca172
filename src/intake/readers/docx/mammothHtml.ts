// The parts of the library that read, without those that open and write packages: they are two thirds of it, and
// the file is open already.
import { DocumentConverter } from 'mammoth/lib/document-to-html.js';
import { read } from 'mammoth/lib/docx/docx-reader.js';
import { equalTo, paragraph } from 'mammoth/lib/styles/document-matchers.js';
import { topLevelElement } from 'mammoth/lib/styles/html-paths.js';

/** The parts of a .docx file as HTML: headings, paragraphs, tables with their spans, check boxes as controls. */
export async function mammothHtml(parts: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const { value: document } = await read({
    exists: (name) => parts.has(name),
    read: async (name, encoding) => new TextDecoder(encoding).decode(parts.get(name)),
  });
  const { value } = await converter.convertToHtml(document);
  return value;
}

/** Headings are all that is told apart by the name of a style. */
const HEADINGS = [
  ...[1, 2, 3, 4, 5, 6].flatMap((level) => headings(level, `Heading${level}`, `Heading ${level}`)),
  ...headings(1, 'Heading', 'Heading'),
];

function headings(level: number, styleId: string, styleName: string) {
  const to = topLevelElement(`h${level}`);
  return [{ styleId }, { styleName: equalTo(styleName) }].map((style) => {
    return { from: paragraph(style), to };
  });
}

const converter = DocumentConverter({ styleMap: HEADINGS, convertImage: async () => [] });
