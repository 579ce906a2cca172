/**
 * The names of columns, each once: a result may have two of one name, an object or a file may not.
 * @example uniqueNames(['year', 'year']) // ['year', 'year_2']
 */
export function uniqueNames(names: readonly string[]): readonly string[] {
  const used = new Set<string>();
  return names.map((name) => {
    let own = name;
    for (let count = 2; used.has(own); count += 1) own = `${name}_${count}`;
    used.add(own);
    return own;
  });
}
