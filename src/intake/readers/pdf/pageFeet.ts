import type { PageText, PdfPage } from './pdfPages.ts';
import { ruledTables } from './ruledTables.ts';

/** A page without the lines at its edges that only belong to the page, and those lines. */
export interface FootedPage {
  readonly page: PdfPage;
  readonly feet: readonly PageText[];
}

/** Heads of pages stand within this distance of their upper edge, in points, smaller than the rest. */
const HEAD = 50;
const SMALLER = 0.95;

/** Texts are at the same height where both are in the same of these steps, in points. */
const STEP = 4;
const PAGE_NUMBER = /^[-—–\s·]*(?:第?\s*\d+\s*页?)?[-—–\s·,，/]*(?:共?\s*\d+\s*页?)?[-—–\s·]*$/;

/**
 * Takes apart what stands below the last table of a page, or small at its upper edge, and stands again, but
 * for its numbers, at the same place of another page, and numbers of pages: between two pages they part no table.
 */
export function withoutFeet(pages: readonly PdfPage[]): FootedPage[] {
  const edges = pages.map((page) => [...linesBelow(page), ...headLines(page)]);
  const counts = new Map<string, number>();
  for (const place of edges.flatMap((lines) => lines.map(placeOf))) {
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return pages.map((page, index) => {
    const feet = (edges[index] ?? [])
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

function headLines({ texts, top }: PdfPage): PageText[][] {
  const heights = texts.map(({ height }) => height).toSorted((a, b) => a - b);
  const usual = heights[Math.floor(heights.length / 2)] ?? 0;
  const small = texts.filter(
    ({ bottom, height }) => bottom > top - HEAD && height < SMALLER * usual,
  );
  return [...Map.groupBy(small, heightOf).values()];
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
