import type { Codes } from '../../publish/explorer/facetCodes.ts';
import type { FacetPart } from '../../publish/explorer/facetFile.ts';

/** Which codes of each facet pass; a facet that is not named passes every row. */
export type Selection = ReadonlyMap<string, ReadonlySet<number>>;

/** How many rows, and how many projects with at least one such row, pass every filter. */
export interface Totals {
  readonly rows: number;
  readonly projects: number;
}

/**
 * Rows counted by facet under all filters but the facet's own. Each row keeps one bit a facet that is
 * set while the facet's filter stops the row: no bit, and the row counts everywhere; one bit, and it
 * counts for that facet alone. So a change of one filter reads one column, and a count one pass.
 */
export interface CrossFilter {
  /** Adds rows, after those that are there. */
  readonly add: (part: FacetPart) => void;
  /** Replaces the filters; only columns whose filter changed are read. */
  readonly select: (selection: Selection) => void;
  /** Lets only these rows through, by number; undefined lets all through. */
  readonly limitTo: (rows: Uint32Array | undefined) => void;
  readonly totals: () => Totals;
  /** For every facet, how many rows have each code. */
  readonly counts: () => ReadonlyMap<string, Uint32Array>;
  /** Rows, or projects by their first row that passes, by two facets: `code of a × codes of b + code of b`. */
  readonly cross: (a: string, b: string, of: 'rows' | 'projects') => Uint32Array;
  /** Numbers of the rows that pass, in their order, from the `offset`th on. */
  readonly rows: (offset: number, limit: number) => Uint32Array;
}

interface Part extends FacetPart {
  /** A bit a facet, set where its filter stops the row; the last for `limitTo`. */
  readonly stops: Uint32Array;
}

/** The last bit of four bytes that a shift leaves positive; two bytes a row are a tenth faster and hold 15 facets. */
const LIMIT_BIT = 30;

/** A filter over facets whose dictionaries have so many codes. */
export function crossFilter(codeCounts: ReadonlyMap<string, number>): CrossFilter {
  const names = [...codeCounts.keys()];
  if (names.length > LIMIT_BIT)
    throw new RangeError(`${names.length} facets, at most ${LIMIT_BIT}`);
  const parts: Part[] = [];
  let selected: Selection = new Map();
  let limit: Uint32Array | undefined;
  const bitOf = (name: string) => {
    const bit = names.indexOf(name);
    if (bit === -1) throw new RangeError(`no facet ${name}`);
    return bit;
  };
  const stop = (part: Part, name: string, passing: ReadonlySet<number> | undefined) => {
    const bit = bitOf(name);
    const table = stopTable(codeCounts.get(name) ?? 0, passing, bit);
    setBits(part.stops, bit, part.codes[bit], table);
  };
  return {
    add: (added) => {
      const part = { ...added, stops: new Uint32Array(added.rows) };
      for (const [name, passing] of selected) stop(part, name, passing);
      if (limit !== undefined) stopOutside(part, limit);
      parts.push(part);
    },
    select: (selection) => {
      for (const name of names) {
        if (isSame(selected.get(name), selection.get(name))) continue;
        for (const part of parts) stop(part, name, selection.get(name));
      }
      selected = selection;
    },
    limitTo: (rows) => {
      limit = rows;
      for (const part of parts) stopOutside(part, rows);
    },
    totals: () => totalsOf(parts),
    counts: () => {
      const counts = names.map((name) => new Uint32Array(codeCounts.get(name) ?? 0));
      for (const part of parts) countPart(part, counts);
      return new Map(names.map((name, index) => [name, counts[index] ?? new Uint32Array()]));
    },
    cross: (a, b, of) => {
      const [first, second] = [bitOf(a), bitOf(b)];
      const width = codeCounts.get(b) ?? 0;
      const table = new Uint32Array((codeCounts.get(a) ?? 0) * width);
      const mask = ~((1 << first) | (1 << second));
      for (const part of parts) crossPart(part, [first, second], mask, width, of, table);
      return table;
    },
    rows: (offset, count) => passingRows(parts, offset, count),
  };
}

/** For each code, the facet's bit where the code does not pass. */
function stopTable(
  count: number,
  passing: ReadonlySet<number> | undefined,
  bit: number,
): Uint32Array {
  return Uint32Array.from({ length: count }, (_, code) =>
    passing === undefined || passing.has(code) ? 0 : 1 << bit,
  );
}

function setBits(
  stops: Uint32Array,
  bit: number,
  codes: Codes | undefined,
  table: Uint32Array,
): void {
  if (codes === undefined) return;
  const others = ~(1 << bit);
  for (let row = 0; row < stops.length; row += 1) {
    stops[row] = ((stops[row] ?? 0) & others) | (table[codes[row] ?? 0] ?? 0);
  }
}

function stopOutside({ stops, firstRow }: Part, rows: Uint32Array | undefined): void {
  const bit = 1 << LIMIT_BIT;
  for (let row = 0; row < stops.length; row += 1) {
    const own = stops[row] ?? 0;
    stops[row] = rows === undefined ? own & ~bit : own | bit;
  }
  for (const number of rows ?? []) {
    const row = number - firstRow;
    if (row >= 0 && row < stops.length) stops[row] = (stops[row] ?? 0) & ~bit;
  }
}

/** Column by column, each loop alike, which is what makes it fast. */
function countPart({ stops, codes }: Part, counts: readonly Uint32Array[]): void {
  codes.forEach((column, index) => {
    const count = counts[index];
    if (count === undefined) return;
    const others = ~(1 << index);
    for (let row = 0; row < stops.length; row += 1) {
      if (((stops[row] ?? 0) & others) === 0) {
        const code = column[row] ?? 0;
        count[code] = (count[code] ?? 0) + 1;
      }
    }
  });
}

function totalsOf(parts: readonly Part[]): Totals {
  let rows = 0;
  let projects = 0;
  for (const { stops, projectStarts } of parts) {
    let isCounted = false;
    for (let row = 0; row < stops.length; row += 1) {
      if (projectStarts[row] === 1) isCounted = false;
      if (stops[row] !== 0) continue;
      rows += 1;
      if (!isCounted) projects += 1;
      isCounted = true;
    }
  }
  return { rows, projects };
}

function crossPart(
  { stops, codes, projectStarts }: Part,
  [first, second]: readonly [number, number],
  mask: number,
  width: number,
  of: 'rows' | 'projects',
  table: Uint32Array,
): void {
  const [left, right] = [codes[first], codes[second]];
  if (left === undefined || right === undefined) return;
  let isCounted = false;
  for (let row = 0; row < stops.length; row += 1) {
    if (projectStarts[row] === 1) isCounted = false;
    if (((stops[row] ?? 0) & mask) !== 0 || (of === 'projects' && isCounted)) continue;
    isCounted = true;
    const cell = (left[row] ?? 0) * width + (right[row] ?? 0);
    table[cell] = (table[cell] ?? 0) + 1;
  }
}

function passingRows(parts: readonly Part[], offset: number, limit: number): Uint32Array {
  const found: number[] = [];
  let skipped = 0;
  for (const { stops, firstRow } of parts) {
    for (let row = 0; row < stops.length && found.length < limit; row += 1) {
      if (stops[row] !== 0) continue;
      if (skipped < offset) skipped += 1;
      else found.push(firstRow + row);
    }
  }
  return Uint32Array.from(found);
}

function isSame(a: ReadonlySet<number> | undefined, b: ReadonlySet<number> | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.size === b.size && [...a].every((code) => b.has(code));
}
