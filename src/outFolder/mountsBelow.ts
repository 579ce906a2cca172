import { readFileSync } from 'node:fs';
import { sep } from 'node:path';

/** The disks that are mounted somewhere below a folder; none where the system does not say: only Linux does. */
export function mountsBelow(folder: string): string[] {
  try {
    return readFileSync('/proc/self/mountinfo', 'utf8')
      .split('\n')
      .map((line) => plain(line.split(' ')[4] ?? ''))
      .filter((point) => point.startsWith(folder + sep));
  } catch {
    return [];
  }
}

/** Blanks and the like are written as `\040`. */
function plain(point: string): string {
  return point.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(parseInt(octal, 8)));
}
