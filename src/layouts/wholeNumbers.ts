/**
 * A text for a page whose ranges of numbers, and whose numbers with their units, stand on one line.
 * @example wholeNumbers('86–98 分') // a word joiner behind the dash, no break before 分
 */
export function wholeNumbers(text: string): string {
  return text
    .replace(/(?<=\d)–(?=\d)/g, '–\u2060')
    .replace(/(?<=\d%?) (?=\p{Script=Han})|(?<=第) (?=\d)/gu, '\u00a0');
}
