import type { Settings } from '../model/settings.ts';

/** A rule book with the years for which the site uses it, in words; none where it holds for all. */
export interface RulebookPeriod {
  readonly rulebook: string;
  readonly years: string;
}

/**
 * Which rule book is used for which years, the newest first.
 * @example rulebookPeriods({ rulebook: 'b', earlierRulebooks: [{ until: 2022, rulebook: 'a' }] })
 * // [{ rulebook: 'b', years: '2023 年度起' }, { rulebook: 'a', years: '2022 年度及以前' }]
 */
export function rulebookPeriods({
  rulebook,
  earlierRulebooks,
}: Pick<Settings, 'rulebook' | 'earlierRulebooks'>): RulebookPeriod[] {
  const earlier = earlierRulebooks.toSorted((a, b) => b.until - a.until);
  const [last] = earlier;
  const newest = { rulebook, years: last === undefined ? '' : `${last.until + 1} 年度起` };
  return [
    newest,
    ...earlier.map((one, index) => {
      const previous = earlier[index + 1];
      return { rulebook: one.rulebook, years: span(previous?.until, one.until) };
    }),
  ];
}

function span(before: number | undefined, until: number): string {
  if (before === undefined) return `${until} 年度及以前`;
  return before + 1 === until ? `${until} 年度` : `${before + 1}–${until} 年度`;
}
