/** Widths in em of what is not a full-width character, the first that matches. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\p{M}\p{Cf}\p{Cc}]/u, 0],
  [/[0-9]/, 0.58],
  [/[ .,:;'!|il]/, 0.3],
  [/[()[\]/\\fjrtI"*-]/, 0.38],
  [/[mwMW%@&]/, 0.92],
  [/[a-z]/, 0.57],
  [/[A-Z=<>+~#$?_^]/, 0.66],
  [/[\u00a0-\u036f]/, 0.6],
  [/[\u2010-\u2013]/, 0.56],
  [/\p{Extended_Pictographic}/u, 1.3],
];
const FULL_WIDTH = 1;
/** The characters looked up so far. */
const measured = new Map<string, number>();

/**
 * The width of a line of mixed Chinese and Latin text in em, estimated without a font: good to
 * ±15 %, and rather too wide than too narrow.
 * @example textWidth('1500 人') // 3.62
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += isHan(character) ? FULL_WIDTH : characterWidth(character);
  return width;
}

/** The most of what is measured, told without a look-up. */
function isHan(character: string): boolean {
  return character >= '一' && character <= '鿿';
}

function characterWidth(character: string): number {
  const known = measured.get(character);
  if (known !== undefined) return known;
  const found = WIDTHS.find(([pattern]) => pattern.test(character));
  const width = found?.[1] ?? FULL_WIDTH;
  measured.set(character, width);
  return width;
}
