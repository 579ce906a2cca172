/** How the rows are laid out in files, and how the database is to be had. */
export interface EnginePlan {
  /** Fetched whole and packed, or read in pieces where it stands. */
  readonly access: 'whole' | 'range';
  /** A file a year instead of one file. */
  readonly isByYear: boolean;
}

/** Up to here the whole database, packed, is less than the pieces that a few queries read. */
const MOST_WHOLE_ROWS = 200_000;
/** Up to here one file is opened faster than several. */
const MOST_ROWS_A_FILE = 2_000_000;

/** The plan for so many indicator rows: the fewest files that a browser can open soon. */
export function enginePlan(rows: number): EnginePlan {
  return {
    access: rows <= MOST_WHOLE_ROWS ? 'whole' : 'range',
    isByYear: rows > MOST_ROWS_A_FILE,
  };
}
