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

/**
 * The file that holds a version of a data file, both within the data folder.
 * @example versionFile('zonggonghui/2022/list.json', '2023-09-01')
 * // 'zonggonghui/2022/versions/list.2023-09-01.json'
 */
export function versionFile(file: string, name: string): string {
  const cut = file.lastIndexOf('/') + 1;
  return `${file.slice(0, cut)}versions/${file.slice(cut).replace(/\.json$/, '')}.${name}.json`;
}

/** The data file of which a file in `versions/` is a version; any other file is its own. */
export function originalFile(path: string): string {
  return path.replace(/(^|\/)versions\/(.+)\.\d{4}-\d\d-\d\d(?:-\d+)?\.json$/, '$1$2.json');
}
