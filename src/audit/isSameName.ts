/** Whether two names are the same but for blanks and the width of brackets and other marks. */
export function isSameName(a: string, b: string): boolean {
  return a === b || plainName(a) === plainName(b);
}

function plainName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, '');
}
