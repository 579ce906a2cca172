import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { drawnBlanks } from './drawnBlanks.ts';
import { type DrawSteps, pageRules, type Rule } from './pageRules.ts';

/** A piece of text on a page: its place in points, from the left and from the bottom. */
export interface PageText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly height: number;
  /** Pairs of signs between which its page draws a blank. */
  readonly blanks: ReadonlySet<string>;
}

export interface PdfPage {
  readonly texts: readonly PageText[];
  readonly rules: readonly Rule[];
}

export type PdfPages =
  | { readonly pages: readonly PdfPage[]; readonly pageCount: number }
  | { readonly refused: 'password' | 'broken' };

/** The texts and ruled lines of a PDF page by page, up to the limit, as pdf.js finds them. */
export async function pdfPages(bytes: Uint8Array, most: number): Promise<PdfPages> {
  let pdf: Awaited<ReturnType<typeof getDocumentProxy>>;
  try {
    // it takes the bytes away from the one who gives them, and takes no Buffer; pictures are not unpacked
    pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, maxImageSize: 0 });
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return { refused: isLocked ? 'password' : 'broken' };
  }
  const { OPS } = await getResolvedPDFJS();
  const pages: PdfPage[] = [];
  for (let number = 1; number <= Math.min(pdf.numPages, most); number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const steps: DrawSteps = await page.getOperatorList();
    const blanks = drawnBlanks(steps, OPS);
    const texts = items.flatMap((item) => ('str' in item ? pageText(item, blanks) : []));
    pages.push({ texts, rules: pageRules(steps, OPS) });
    page.cleanup();
  }
  const { numPages } = pdf;
  await pdf.loadingTask.destroy();
  return { pages, pageCount: numPages };
}

function pageText(
  item: {
    readonly str: string;
    readonly width: number;
    readonly height: number;
    readonly transform: readonly number[];
  },
  blanks: ReadonlySet<string>,
): PageText[] {
  const [, , , , left = 0, bottom = 0] = item.transform;
  if (item.str.trim() === '') return [];
  const right = left + item.width;
  return [{ text: item.str, left, right, bottom, height: item.height || 10, blanks }];
}
