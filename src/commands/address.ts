/** A place in the record as it was typed, each part where it was given. */
export interface Address {
  readonly year: number | undefined;
  /** The other parts in their order: the department, the project, or both. */
  readonly names: readonly string[];
}

/**
 * Reads a department's year or a project however a shell completes it: the year before or after the
 * department, either slash, a slash at the end, the data folder in front, `.json` behind.
 * @example readAddress('data\\zonggonghui\\2022\\', 'data') // { year: 2022, names: ['zonggonghui'] }
 */
export function readAddress(typed: string, data: string): Address {
  const folder = parts(data);
  const all = parts(typed.replace(/\.json$/, ''));
  const isBelow = folder.length > 0 && folder.every((name, index) => name === all[index]);
  const own = isBelow ? all.slice(folder.length) : all;
  const year = own.findIndex((part) => /^20\d\d$/.test(part));
  return {
    year: year < 0 ? undefined : Number(own[year]),
    names: own.filter((_, index) => index !== year),
  };
}

function parts(path: string): string[] {
  return path.split(/[\\/]+/).filter((part) => part !== '' && part !== '.');
}
