/**
 * The width of a text on paper and in a sheet, in digits: the fonts of forms (宋体, 仿宋) have two widths, that of a
 * Chinese character and half of it. Fonts of a screen have more: charts/draw/textWidth.ts.
 */
export function digitWidth(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) >= 0x2e80 ? 2 : 1;
  return width;
}
