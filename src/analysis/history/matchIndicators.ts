import { type Decimal, decimal, ONE } from '../../model/decimal.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import { plainName } from './plainName.ts';
import { type Bigrams, bigramsOf, similarity } from './similarity.ts';

/** Two rows that stand for one indicator, and how alike their names are, 0–1. */
export interface MatchedRows {
  /** `same`: equal names in the same part; `similar`: alike names under the same 二级指标. */
  readonly kind: 'same' | 'similar';
  readonly before: RowScore;
  readonly after: RowScore;
  readonly similarity: Decimal;
}
/** One indicator across two years; a row that has no counterpart was added or dropped. */
export type IndicatorMatch =
  | MatchedRows
  | {
      readonly kind: 'added';
      readonly before: undefined;
      readonly after: RowScore;
      readonly similarity: undefined;
    }
  | {
      readonly kind: 'dropped';
      readonly before: RowScore;
      readonly after: undefined;
      readonly similarity: undefined;
    };

/** Names at least this alike, under one 二级指标, count as one indicator. */
export const SIMILAR_NAME = decimal('0.6');
/** A 二级指标 with more pairs than this to try is not tried: no real form has so many rows. */
const MOST_PAIRS = 10_000;

/**
 * Matches the indicators of two years, each row at most once: equal names first, by 二级指标 and then
 * by order; then the most alike names, best first. In the order of the later form, dropped rows last.
 */
export function matchIndicators(
  before: readonly RowScore[],
  after: readonly RowScore[],
): IndicatorMatch[] {
  const [earlier, later] = [before.map(named), after.map(named)];
  const found = new Map<RowScore, MatchedRows>();
  const taken = new Set<RowScore>();
  const take = (match: MatchedRows) => {
    if (taken.has(match.before) || found.has(match.after)) return;
    taken.add(match.before);
    found.set(match.after, match);
  };
  sameRows(earlier, later, ({ part, level2, name }) => `${part}\n${level2}\n${name}`).forEach(take);
  const open = (rows: readonly NamedRow[]) =>
    rows.filter(({ row }) => !taken.has(row) && !found.has(row));
  sameRows(open(earlier), open(later), ({ part, name }) => `${part}\n${name}`).forEach(take);
  similarRows(open(earlier), open(later)).forEach(take);
  return [
    ...after.map((row) => found.get(row) ?? added(row)),
    ...before.filter((row) => !taken.has(row)).map(dropped),
  ];
}

/** Whether a match has a row in both years. */
export function isMatched(match: IndicatorMatch): match is MatchedRows {
  return match.kind === 'same' || match.kind === 'similar';
}

interface NamedRow {
  readonly row: RowScore;
  readonly part: string;
  readonly level2: string;
  readonly name: string;
}

function named(row: RowScore): NamedRow {
  const { part, level1, level2, name } = row.indicator;
  return {
    row,
    part: part === 'unknown' ? level1 : part,
    level2: plainName(level2),
    name: plainName(name),
  };
}

/** Rows with equal names and keys, the first with the first; a blank name equals no other. */
function sameRows(
  before: readonly NamedRow[],
  after: readonly NamedRow[],
  keyOf: (row: NamedRow) => string,
): MatchedRows[] {
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

/** Every pair of alike names under one 二级指标, the most alike first, then in the order of the forms. */
function similarRows(before: readonly NamedRow[], after: readonly NamedRow[]): MatchedRows[] {
  const keyOf = ({ part, level2 }: NamedRow) => `${part}\n${level2}`;
  const groups = Map.groupBy(before, keyOf);
  const pairs = [...Map.groupBy(after, keyOf)].flatMap(([key, own]) => {
    const beside = groups.get(key) ?? [];
    return own.length * beside.length > MOST_PAIRS ? [] : alikePairs(beside, own);
  });
  return pairs.sort(
    (a, b) =>
      b.similarity - a.similarity ||
      a.before.indicator.seq - b.before.indicator.seq ||
      a.after.indicator.seq - b.after.indicator.seq,
  );
}

function alikePairs(before: readonly NamedRow[], after: readonly NamedRow[]): MatchedRows[] {
  const spelt = (rows: readonly NamedRow[]) =>
    rows.map(({ row, name }): [RowScore, Bigrams] => [row, bigramsOf(name)]);
  const [earlier, later] = [spelt(before), spelt(after)];
  return earlier.flatMap(([row, bigrams]) =>
    later.flatMap(([counterpart, others]) => {
      const alike = similarity(bigrams, others);
      if (alike < SIMILAR_NAME) return [];
      return { kind: 'similar', before: row, after: counterpart, similarity: alike };
    }),
  );
}

function added(after: RowScore): IndicatorMatch {
  return { kind: 'added', before: undefined, after, similarity: undefined };
}

function dropped(before: RowScore): IndicatorMatch {
  return { kind: 'dropped', before, after: undefined, similarity: undefined };
}
