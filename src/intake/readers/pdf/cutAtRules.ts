import type { PageText } from './pdfPages.ts';
import type { RuledCell } from './ruledTables.ts';

/** A text may reach this far over a rule, in heights of its characters. */
const OVERHANG = 0.4;

/**
 * A text of a page cut at the rules that it runs over: pdf.js joins what stands close together, also where a
 * rule parts two boxes. Characters are as wide as they usually are, the share of the whole text.
 */
export function cutAtRules(text: PageText, cells: readonly RuledCell[]): PageText[] {
  const edges = edgesWithin(text, cells);
  if (edges.length === 0) return [text];
  const placed = placedCharacters(text);
  const bounds = [Number.NEGATIVE_INFINITY, ...edges, Number.POSITIVE_INFINITY];
  return bounds.slice(1).flatMap((end, index): PageText[] => {
    const own = placed.filter(({ middle }) => middle >= (bounds[index] ?? 0) && middle < end);
    const piece = own.map(({ character }) => character).join('');
    if (piece.trim() === '') return [];
    const [left, right] = [own[0]?.left ?? text.left, own.at(-1)?.right ?? text.right];
    const blankAfter = end === Number.POSITIVE_INFINITY && text.blankAfter;
    return [{ ...text, text: piece.trim(), left, right, blankAfter }];
  });
}

/** The left edges of boxes at the height of a text that lie well within it, from left to right. */
function edgesWithin(text: PageText, cells: readonly RuledCell[]): number[] {
  const middle = text.bottom + text.height / 3;
  const overhang = OVERHANG * text.height;
  const edges = cells
    .filter(({ bottom, top }) => middle >= bottom && middle < top)
    .map(({ left }) => left)
    .filter((left) => left > text.left + overhang && left < text.right - overhang);
  return [...new Set(edges)].toSorted((a, b) => a - b);
}

function placedCharacters({ text, left, right }: PageText) {
  const characters = [...text];
  const widths = characters.map((one) => (/[\u0020-\u00ff]/.test(one) ? 0.5 : 1));
  const unit = (right - left) / widths.reduce((sum, width) => sum + width, 0);
  let at = left;
  return characters.map((character, index) => {
    const from = at;
    at += (widths[index] ?? 1) * unit;
    return { character, left: from, right: at, middle: (from + at) / 2 };
  });
}
