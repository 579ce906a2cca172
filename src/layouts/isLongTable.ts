/** More rows than some five screens hold. */
const MOST_ROWS = 100;

/** Whether the groups of a table are folded on every screen, so that the last one is soon reached. */
export function isLongTable(groups: readonly { readonly length: number }[]): boolean {
  return groups.reduce((rows, { length }) => rows + length, 0) > MOST_ROWS;
}
