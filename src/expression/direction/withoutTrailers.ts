/** The first sign of the last line, with what follows it. */
const VALUE = /(?<![≤≥<>＜＞≦≧=＝].*?)[≤≥<>＜＞≦≧=＝].*$/;
const CLOSING = ')）';
const PERCENT = '%％‰';
/** A name that has more of them is none. */
const MOST_TRAILERS = 20;

/**
 * A name without what stands after it: a unit, a sign or a value, one after the other.
 * @example withoutTrailers('错误率（%）≤1%') // '错误率'
 */
export function withoutTrailers(name: string): string {
  let text = name;
  for (let left = MOST_TRAILERS; left > 0 && text !== ''; left -= 1) {
    const end = text.slice(0, trailerStart(text)).trimEnd();
    if (end === text || end === '') return text;
    text = end;
  }
  return text;
}

/** Where the trailer that begins first begins; the length of the text where there is none. */
function trailerStart(text: string): number {
  const last = text.length - 1;
  const value = text.search(VALUE);
  const end = PERCENT.includes(text.charAt(last)) ? last : bracketStart(text, last);
  return value === -1 ? end : Math.min(value, end);
}

/** Where the bracket that closes at `last` opens; after it where none does, or another stands inside. */
function bracketStart(text: string, last: number): number {
  if (!CLOSING.includes(text.charAt(last))) return last + 1;
  const inside = text.slice(0, last);
  const start = Math.max(inside.lastIndexOf('('), inside.lastIndexOf('（'));
  return start > Math.max(inside.lastIndexOf(')'), inside.lastIndexOf('）')) ? start : last + 1;
}
