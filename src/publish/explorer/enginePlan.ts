/** Which years stand together in one file, and how the database is to be had. */
export interface EnginePlan {
  /** Fetched whole and packed, or read in pieces where it stands. */
  readonly access: 'whole' | 'range';
  readonly parts: readonly (readonly number[])[];
}

/** Up to here the whole database, packed, is less than the pieces that a few queries read. */
const MOST_WHOLE_ROWS = 200_000;
/** Up to here one file is opened faster than several. */
const MOST_ROWS_A_FILE = 2_000_000;

/** How rows of so many years are laid out: the fewest files that a browser can open soon. */
export function enginePlan(rowsByYear: ReadonlyMap<number, number>): EnginePlan {
  const years = [...rowsByYear.keys()].sort((a, b) => a - b);
  const rows = [...rowsByYear.values()].reduce((sum, count) => sum + count, 0);
  return {
    access: rows <= MOST_WHOLE_ROWS ? 'whole' : 'range',
    parts: rows <= MOST_ROWS_A_FILE ? [years] : years.map((year) => [year]),
  };
}
