import type { DrawSteps } from './pageRules.ts';

interface Glyph {
  readonly unicode: string;
}

/**
 * The pairs of signs between which a page draws a blank of its own: somebody typed it. Where two signs only
 * stand apart, the office program set them so.
 */
export function drawnBlanks(
  { fnArray, argsArray }: DrawSteps,
  { showText }: { readonly showText: number },
): ReadonlySet<string> {
  const drawn = fnArray.flatMap((code, step) => {
    if (code !== showText) return [];
    const [glyphs = []] = argsArray[step] as readonly (readonly (Glyph | number | null)[])[];
    return glyphs.map((glyph) =>
      glyph !== null && typeof glyph === 'object' ? glyph.unicode : '',
    );
  });
  const pairs = drawn.join('').matchAll(/(\S)[\u0020\u00a0]+(?=(\S))/gu);
  return new Set(Array.from(pairs, ([, before, after]) => `${before}${after}`));
}
