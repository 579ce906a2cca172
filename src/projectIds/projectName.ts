import { withoutProjectCode } from '../model/project.ts';

/** A project's name as names are compared: without its code, blanks and the width of its signs. */
export function plainProjectName(name: string): string {
  return withoutProjectCode(name).normalize('NFKC').replace(/\s+/g, '');
}

/** Whether one name holds the other, as 工会专项工作经费专项 holds 工会专项工作经费. */
export function isNameWithin(one: string, other: string): boolean {
  const [a, b] = [plainProjectName(one), plainProjectName(other)];
  return a !== '' && b !== '' && (a.includes(b) || b.includes(a));
}
