/**
 * Words as the alternatives of a regular expression, the longest first: 人次 before 人.
 * @example longestFirst(['人', '人次', '台(套)']) // '台\\(套\\)|人次|人'
 */
export function longestFirst(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
}
