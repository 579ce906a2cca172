import { withoutProjectCode } from '../../model/project.ts';
import { withoutBlanks } from '../../model/withoutBlanks.ts';

/** Whether two names are the same but for blanks, a project's code before one of them, and the width of marks. */
export function isSameName(a: string, b: string): boolean {
  return a === b || plainName(a) === plainName(b);
}

function plainName(name: string): string {
  return withoutProjectCode(withoutBlanks(name.normalize('NFKC')));
}
