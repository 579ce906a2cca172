/**
 * The one of the known names that was most likely meant, or undefined where none is near: a difference
 * of capitals, or of at most a third of the letters typed, or at least three letters of its beginning.
 * Of two that are equally near, the first.
 * @example nearestName('sevrity', ['data', 'severity']) // 'severity'
 */
export function nearestName(typed: string, known: readonly string[]): string | undefined {
  const name = typed.toLowerCase();
  const letters = [...name].length;
  const most = Math.max(1, Math.floor(letters / 3));
  const near = known
    .filter((one) => Math.abs([...one].length - letters) <= most)
    .map((one) => ({ one, edits: editDistance(name, one.toLowerCase()) }))
    .filter(({ one, edits }) => edits <= most && edits < [...one].length)
    .sort((a, b) => a.edits - b.edits);
  const begun = known.filter((one) => name.length >= 3 && one.toLowerCase().startsWith(name));
  return near[0]?.one ?? begun[0];
}

/**
 * How many letters must be added, left out, replaced or swapped with their neighbour to make one text of
 * the other.
 */
export function editDistance(from: string, to: string): number {
  const [a, b] = [[...from], [...to]];
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwap ? at(beforeLast, j - 2) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min(at(last, j) + 1, at(row, j - 1) + 1, replaced, swapped));
    }
    [beforeLast, last] = [last, row];
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
