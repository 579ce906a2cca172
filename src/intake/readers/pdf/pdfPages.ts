import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { boundedSteps } from './boundedSteps.ts';
import { pageRules, type Rule } from './pageRules.ts';
import { type Joint, type TypedText, typedTexts } from './typedTexts.ts';

/** A piece of text on a page: its place in points, from the left and from the bottom. */
export interface PageText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly height: number;
  /** Whether its page draws a blank after it. */
  readonly blankAfter: boolean;
  /** Where its page moves on within it, if that is known. */
  readonly joints?: readonly Joint[];
}

export interface PdfPage {
  /** Where the page ends, in points from its bottom. */
  readonly top: number;
  readonly texts: readonly PageText[];
  readonly rules: readonly Rule[];
}

export type PdfPages =
  | { readonly pages: readonly PdfPage[]; readonly pageCount: number }
  | { readonly refused: 'password' | 'broken' | 'endless' };

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
  const stepsOf = boundedSteps(OPS);
  const pages: PdfPage[] = [];
  for (let number = 1; number <= Math.min(pdf.numPages, most); number += 1) {
    const page = await pdf.getPage(number);
    // before its text, for which the library goes the same way and says nothing until its end
    const steps = await stepsOf(page);
    if (steps === undefined) {
      await pdf.loadingTask.destroy();
      return { refused: 'endless' };
    }
    const { items } = await page.getTextContent();
    const placed = items.filter((item) => 'str' in item);
    const typed = typedTexts(
      placed.map(({ str }) => str),
      steps,
      OPS,
    );
    const texts = placed.flatMap((item, at) => pageText(item, typed[at]));
    pages.push({ top: page.view[3] ?? 0, texts, rules: pageRules(steps, OPS) });
    page.cleanup();
  }
  const { numPages } = pdf;
  await pdf.loadingTask.destroy();
  return { pages, pageCount: numPages };
}

function pageText(
  item: { readonly width: number; readonly height: number; readonly transform: readonly number[] },
  typed: TypedText = { text: '', blankAfter: false },
): PageText[] {
  const [, , , , left = 0, bottom = 0] = item.transform;
  if (typed.text === '') return [];
  return [{ ...typed, left, right: left + item.width, bottom, height: item.height || 10 }];
}
