const NUMBER = /^[-+]?\d+(?:\.\d+)?/;
/** What stands in a cell in place of a word that is not there. */
const NOTHING = /^(?:|[-—–]+|无|无此栏|未填|未列|不适用)$/;

/** How a column is sorted. */
export interface SortRule {
  readonly isNumeric: boolean;
  readonly descending: boolean;
}

/**
 * The order of the cells of a column, as their places: numbers as numbers, words as a Chinese
 * dictionary has them, equal ones as they stood; what is absent comes last in either direction.
 * @example sortOrder(['9.5', '无法计算', '1,200.00'], { isNumeric: true, descending: true }) // [2, 0, 1]
 */
export function sortOrder(cells: readonly string[], { isNumeric, descending }: SortRule): number[] {
  const sign = descending ? -1 : 1;
  const words = new Intl.Collator('zh', { numeric: true });
  const values = cells.map((cell) => (isNumeric ? numberOf(cell) : wordOf(cell)));
  const compare = (a: number | string, b: number | string) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : words.compare(String(a), String(b));
  return cells
    .map((_, place) => place)
    .sort((one, other) => {
      const [a, b] = [values[one], values[other]];
      if (a === undefined || b === undefined)
        return Number(a === undefined) - Number(b === undefined);
      return sign * compare(a, b);
    });
}

/** The first number of a cell that begins with one: of an interval its lower end. */
function numberOf(cell: string): number | undefined {
  const found = NUMBER.exec(cell.trim().replaceAll(',', '').replace('−', '-'))?.[0];
  return found === undefined ? undefined : Number(found);
}

function wordOf(cell: string): string | undefined {
  const word = cell.trim().replace(/\s+/g, ' ');
  return NOTHING.test(word) ? undefined : word;
}
