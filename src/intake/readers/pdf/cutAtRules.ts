import type { PageText } from './pdfPages.ts';
import type { RuledCell } from './ruledTables.ts';
import type { Joint } from './typedTexts.ts';

/** A text may reach this far over a rule, in heights of its characters. */
const OVERHANG = 0.4;

/**
 * A text of a page cut at the rules that it runs over: pdf.js joins what stands close together, also where a
 * rule parts two boxes. It is cut where its page moved on to behind the rule: what is drawn in one go stands in
 * one box, however far it reaches out of it. Where that is not known, characters are as wide as they usually are.
 */
export function cutAtRules(text: PageText, cells: readonly RuledCell[]): PageText[] {
  const edges = edgesWithin(text, cells);
  if (edges.length === 0) return [text];
  const placed = placedCharacters(text);
  const reach = OVERHANG * text.height;
  const cuts = edges.flatMap((edge): Joint[] => {
    if (text.joints !== undefined)
      return text.joints.filter(({ left }) => left > edge - reach).slice(0, 1);
    return [{ sign: placed.filter(({ middle }) => middle < edge).length, left: edge }];
  });
  const bounds = [{ sign: 0, left: text.left }, ...cuts, { sign: placed.length, left: text.right }];
  return bounds.slice(1).flatMap((end, index): PageText[] => {
    const { sign, left } = bounds[index] ?? end;
    const own = placed.slice(sign, end.sign);
    const piece = own.map(({ character }) => character).join('');
    if (piece.trim() === '') return [];
    const { blankAfter, joints: _, ...rest } = text;
    const isLast = end.sign === placed.length;
    const right = isLast ? text.right : Math.min(end.left, own.at(-1)?.right ?? end.left);
    return [{ ...rest, text: piece.trim(), left, right, blankAfter: isLast && blankAfter }];
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
