/**
 * Characters that no page or paper shows: controls but tab and line ends, half pairs, what Unicode will
 * never assign, and those that turn the direction of what stands behind them (12 could be read as 21).
 */
const UNPRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]|\p{Noncharacter_Code_Point}|\p{Surrogate}/gu;

/** The first of these in a text, as `U+202E`, and its place among the characters, from 1; undefined where there is none. */
export function unprintableIn(text: string): { name: string; place: number } | undefined {
  const found = text.matchAll(UNPRINTABLE).next().value;
  if (found === undefined) return undefined;
  return { name: codeName(found[0]), place: [...text.slice(0, found.index)].length + 1 };
}

/** A text without them; the line break that Word writes as U+000B is one. */
export function printable(text: string): string {
  return text.replaceAll('\v', '\n').replace(UNPRINTABLE, '');
}

function codeName(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
