/**
 * Words as the alternatives of a regular expression, the longest first: 人次 before 人. Those that begin alike
 * stand together, so that a text is held to few of them.
 * @example longestFirst(['人', '人次', '台(套)']) // '人(?:次|)|台(?:\\(套\\))'
 */
export function longestFirst(words: readonly string[]): string {
  const byFirst = Map.groupBy(new Set(words), (word) => word.charAt(0));
  return [...byFirst].map(([first, alike]) => escaped(first) + restOf(first, alike)).join('|');
}

function restOf(first: string, alike: readonly string[]): string {
  const rests = alike.map((word) => word.slice(first.length));
  return `(?:${rests
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})`;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
