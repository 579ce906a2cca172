/** Whether two texts have as many characters in a row in common, two where nothing else is asked. */
export function hasCommonWord(a: string, b: string, length = 2): boolean {
  for (let end = length; end <= b.length; end++) {
    if (a.includes(b.slice(end - length, end))) return true;
  }
  return false;
}
