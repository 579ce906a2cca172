/**
 * A text for a page whose ranges of numbers stand on one line.
 * @example wholeRanges('86–98 分') // a word joiner behind the dash
 */
export function wholeRanges(text: string): string {
  return text.replace(/(?<=\d)–(?=\d)/g, '–\u2060');
}
