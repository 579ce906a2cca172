import { type Decimal, decimal, ONE } from '../../model/decimal.ts';
import type { Indicator } from '../../model/project.ts';
import { plainName } from './plainName.ts';
import { type Bigrams, bigramsOf, similarity } from './similarity.ts';

/** A row with the names by which it is found again. */
export interface NamedRow<Row> {
  readonly row: Row;
  /** Its position in its form. */
  readonly seq: number;
  readonly part: string;
  readonly level2: string;
  readonly name: string;
}
/** Two rows that stand for one indicator, and how alike their names are, 0–1. */
export interface RowMatch<Row> {
  readonly kind: 'same' | 'similar';
  readonly before: Row;
  readonly after: Row;
  readonly similarity: Decimal;
}
type KeyOf<Row> = (row: NamedRow<Row>) => string;
type Rows<Row> = readonly NamedRow<Row>[];

/** What must be equal beside the name, from the strictest to the loosest; and for alike names. */
export interface MatchKeys<Row> {
  readonly same: readonly KeyOf<Row>[];
  readonly similar: KeyOf<Row>;
}

/** Names at least this alike, under one key, count as one indicator. */
export const SIMILAR_NAME = decimal('0.6');
/** A key with more pairs than this to try is not tried: no real form has so many rows. */
const MOST_PAIRS = 10_000;

/** The names of an indicator, made plain. */
export function namedRow<Row>(
  row: Row,
  { seq, part, level1, level2, name }: Indicator,
): NamedRow<Row> {
  return {
    row,
    seq,
    part: part === 'unknown' ? level1 : part,
    level2: plainName(level2),
    name: plainName(name),
  };
}

/**
 * Matches the rows of two forms, each at most once: equal names first, under each key in turn and then
 * by order; then the most alike names, best first. By the later row; what is in no match stands alone.
 */
export function matchRows<Row>(
  before: Rows<Row>,
  after: Rows<Row>,
  keys: MatchKeys<Row>,
): ReadonlyMap<Row, RowMatch<Row>> {
  const found = new Map<Row, RowMatch<Row>>();
  const taken = new Set<Row>();
  const take = (match: RowMatch<Row>) => {
    if (taken.has(match.before) || found.has(match.after)) return;
    taken.add(match.before);
    found.set(match.after, match);
  };
  const open = (rows: Rows<Row>) => rows.filter(({ row }) => !taken.has(row) && !found.has(row));
  for (const keyOf of keys.same) {
    sameRows(open(before), open(after), (row) => `${keyOf(row)}\n${row.name}`).forEach(take);
  }
  similarRows(open(before), open(after), keys.similar).forEach(take);
  return found;
}

/** Rows with equal names and keys, the first with the first; a blank name equals no other. */
function sameRows<Row>(before: Rows<Row>, after: Rows<Row>, keyOf: KeyOf<Row>): RowMatch<Row>[] {
  if (before.length === 0 || after.length === 0) return [];
  const groups = Map.groupBy(before, keyOf);
  const used = new Map<string, number>();
  return after.flatMap((row) => {
    const key = keyOf(row);
    const at = used.get(key) ?? 0;
    const counterpart = groups.get(key)?.[at];
    if (row.name === '' || counterpart === undefined) return [];
    used.set(key, at + 1);
    return { kind: 'same', before: counterpart.row, after: row.row, similarity: ONE };
  });
}

/** Every pair of alike names under one key, the most alike first, then in the order of the forms. */
function similarRows<Row>(before: Rows<Row>, after: Rows<Row>, keyOf: KeyOf<Row>): RowMatch<Row>[] {
  if (before.length === 0 || after.length === 0) return [];
  const groups = Map.groupBy(before, keyOf);
  const pairs = [...Map.groupBy(after, keyOf)].flatMap(([key, own]) => {
    const beside = groups.get(key) ?? [];
    return own.length * beside.length > MOST_PAIRS ? [] : alikePairs(beside, own);
  });
  return pairs
    .sort(
      (a, b) => b.match.similarity - a.match.similarity || a.before - b.before || a.after - b.after,
    )
    .map(({ match }) => match);
}

function alikePairs<Row>(before: Rows<Row>, after: Rows<Row>) {
  const spelt = (rows: Rows<Row>) =>
    rows.map((row): [NamedRow<Row>, Bigrams] => [row, bigramsOf(row.name)]);
  const [earlier, later] = [spelt(before), spelt(after)];
  return earlier.flatMap(([row, bigrams]) =>
    later.flatMap(([counterpart, others]) => {
      const alike = similarity(bigrams, others);
      if (alike < SIMILAR_NAME) return [];
      const match: RowMatch<Row> = {
        kind: 'similar',
        before: row.row,
        after: counterpart.row,
        similarity: alike,
      };
      return [{ match, before: row.seq, after: counterpart.seq }];
    }),
  );
}
