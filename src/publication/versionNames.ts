/**
 * The names of versions, oldest first, under which they stay addressable: the date, and from the second
 * version of one day on its number.
 * @example versionNames(['2023-09-01', '2023-09-05', '2023-09-05'])
 * // ['2023-09-01', '2023-09-05', '2023-09-05-2']
 */
export function versionNames(dates: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return dates.map((date) => {
    const count = (counts.get(date) ?? 0) + 1;
    counts.set(date, count);
    return count === 1 ? date : `${date}-${count}`;
  });
}

/** The file in `versions/` that holds a version of a data file: `list.2023-09-01.json`. */
export function versionFile(file: string, name: string): string {
  return `${file.replace(/\.json$/, '')}.${name}.json`;
}
