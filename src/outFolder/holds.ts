import { isAbsolute, relative, sep } from 'node:path';

/** Whether a folder is another one or above it; both as `placeOf` says them. */
export function holds(outer: string, inner: string): boolean {
  const way = relative(outer, inner);
  // From one drive to another there is only an absolute way.
  return !isAbsolute(way) && way.split(sep)[0] !== '..';
}
