/** Forms repeat short texts: 100%, ≥95%, 1年, 达成预期指标. Longer ones hardly ever. */
const LONGEST = 24;
/** All of a large city's forms of a year: some megabytes at most. */
const MOST = 10_000;

/** For readers to which the year does not matter. */
const NO_YEAR = 0;

/**
 * The same pure reader, which remembers what it said of short texts. When it knows too many it forgets
 * them all, so that memory stays bounded however many forms are read.
 */
export function remembering<Value>(
  read: (text: string, year: number) => Value,
): (text: string, year?: number) => Value {
  const byYear = new Map<number, Map<string, Value>>();
  let count = 0;
  // the forms of a year are read one after the other
  let lastYear = Number.NaN;
  let ofLastYear = new Map<string, Value>();

  const turnTo = (year: number) => {
    ofLastYear = byYear.get(year) ?? new Map<string, Value>();
    byYear.set(year, ofLastYear);
    lastYear = year;
  };
  return (text, year = NO_YEAR) => {
    if (text.length > LONGEST) return read(text, year);
    if (year !== lastYear) turnTo(year);
    const known = ofLastYear.get(text);
    if (known !== undefined) return known;
    const value = read(text, year);
    if (count === MOST) {
      byYear.clear();
      count = 0;
      turnTo(year);
    }
    ofLastYear.set(text, value);
    count += 1;
    return value;
  };
}
