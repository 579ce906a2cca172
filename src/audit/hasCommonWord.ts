/** Whether two texts have two characters in a row in common. */
export function hasCommonWord(a: string, b: string): boolean {
  for (let at = 1; at < b.length; at++) if (a.includes(b.slice(at - 1, at + 1))) return true;
  return false;
}
