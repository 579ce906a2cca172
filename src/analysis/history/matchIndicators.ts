import { matchRows, namedRow, type RowMatch } from '../../audit/match/matchRows.ts';
import type { RowScore } from '../../scoring/rowScore.ts';

/** `same`: equal names in the same part; `similar`: alike names under the same 二级指标. */
export type MatchedRows = RowMatch<RowScore>;
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

/**
 * Matches the indicators of two years, each row at most once: equal names first, by 二级指标 and then
 * by order; then the most alike names, best first. In the order of the later form, dropped rows last.
 */
export function matchIndicators(
  before: readonly RowScore[],
  after: readonly RowScore[],
): IndicatorMatch[] {
  const [earlier, later] = [before, after].map((rows) =>
    rows.map((row) => namedRow(row, row.indicator)),
  );
  const found = matchRows(earlier ?? [], later ?? [], {
    same: [({ part, level2 }) => `${part}\n${level2}`, ({ part }) => part],
    similar: ({ part, level2 }) => `${part}\n${level2}`,
  });
  const taken = new Set([...found.values()].map((match) => match.before));
  return [
    ...after.map((row) => found.get(row) ?? added(row)),
    ...before.filter((row) => !taken.has(row)).map(dropped),
  ];
}

/** Whether a match has a row in both years. */
export function isMatched(match: IndicatorMatch): match is MatchedRows {
  return match.kind === 'same' || match.kind === 'similar';
}

function added(after: RowScore): IndicatorMatch {
  return { kind: 'added', before: undefined, after, similarity: undefined };
}

function dropped(before: RowScore): IndicatorMatch {
  return { kind: 'dropped', before, after: undefined, similarity: undefined };
}
