import type { PageText, PdfPage } from './pdfPages.ts';
import { ruledTables } from './ruledTables.ts';

/** A page without the lines at its edges that only belong to the page, and those lines. */
export interface FootedPage {
  readonly page: PdfPage;
  readonly feet: readonly PageText[];
}

/** Texts are at the same height where both are in the same of these steps, in points. */
const STEP = 4;
const PAGE_NUMBER = /^[-—–\s·]*(?:第?\s*\d+\s*页?)?[-—–\s·,，/]*(?:共?\s*\d+\s*页?)?[-—–\s·]*$/;

/**
 * Takes apart what stands below the last table of a page and stands again, but for its numbers, at the same
 * place of another page, and numbers of pages: between two pages they part no table.
 */
export function withoutFeet(pages: readonly PdfPage[]): FootedPage[] {
  const below = pages.map(linesBelow);
  const counts = new Map<string, number>();
  for (const place of below.flatMap((lines) => lines.map(placeOf))) {
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return pages.map((page, index) => {
    const feet = (below[index] ?? [])
      .filter((line) => PAGE_NUMBER.test(textOf(line)) || (counts.get(placeOf(line)) ?? 0) > 1)
      .flat();
    return { page: { ...page, texts: page.texts.filter((text) => !feet.includes(text)) }, feet };
  });
}

/** The texts below the last table of a page, line by line. */
function linesBelow({ texts, rules }: PdfPage): PageText[][] {
  const last = ruledTables(rules).at(-1);
  const below = last === undefined ? [] : texts.filter(({ bottom }) => bottom < last.bottom);
  return [...Map.groupBy(below, heightOf).values()];
}

function heightOf({ bottom }: PageText): number {
  return Math.round(bottom / STEP);
}

function textOf(line: readonly PageText[]): string {
  return line.map(({ text }) => text).join('');
}

function placeOf(line: readonly PageText[]): string {
  const height = line[0] === undefined ? 0 : heightOf(line[0]);
  return `${height} ${textOf(line).replace(/\d/g, '0').trim()}`;
}
