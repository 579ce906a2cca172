import type { Rulebook } from '../../model/rulebook.ts';
import { STABILITY_WORDS, type Stability } from '../../model/stabilityWords.ts';
import type { ScoredProject } from './formParts.ts';
import { type GradeStability, type GradeVerdict, gradeStability } from './gradeStability.ts';
import { rulebookEffect } from './rulebookEffect.ts';
import { stabilityHeadline } from './stabilityHeadline.ts';

/** A form with the stability of its grade. */
export interface StabilityItem<Result extends ScoredProject = ScoredProject> {
  readonly result: Result;
  readonly stability: GradeStability;
}

/** How stable the grades of several forms are. */
export interface StabilityOverview<Result extends ScoredProject = ScoredProject> {
  /** The four verdicts, the least stable first, those that nobody has too. */
  readonly counts: readonly StabilityCount[];
  /** The least stable first, else in the order given. */
  readonly items: readonly StabilityItem<Result>[];
  /** The finding about them, as a heading. */
  readonly headline: string;
  readonly sentence: string;
  /** What the rule books differ in, for the picture of the grades. */
  readonly effect: string;
}

/** How many forms have a verdict. */
export interface StabilityCount {
  readonly verdict: Stability;
  readonly word: string;
  readonly count: number;
}

const VERDICTS = Object.keys(STABILITY_WORDS) as readonly Stability[];

/**
 * The stability of many grades. Each form is read once, under the rule book of its own year, and the
 * other rules are applied to what was read: the work grows with forms × rule books. Unstable ones come
 * first, those that more rule books deny before others, then those that more rule books leave open,
 * then those with the lowest total that is possible.
 */
export function stabilityOverview<Result extends ScoredProject>(
  results: readonly Result[],
  rulebooks: readonly Rulebook[],
): StabilityOverview<Result> {
  const items = results.map((result) => ({
    result,
    stability: gradeStability(result, rulebooks),
  }));
  const byVerdict = Map.groupBy(items, ({ stability }) => stability.verdict);
  const count = (verdict: Stability) => byVerdict.get(verdict)?.length ?? 0;
  const counts = VERDICTS.map((verdict) => ({
    verdict,
    word: STABILITY_WORDS[verdict],
    count: count(verdict),
  }));
  return {
    counts,
    items: leastStableFirst(items),
    headline: stabilityHeadline({
      unstable: count('unstable'),
      mostlyStable: count('mostlyStable'),
      stable: count('stable'),
      notAssessable: count('notAssessable'),
    }),
    sentence: overviewSentence(counts),
    effect: rulebookEffect(items.map(({ stability }) => stability)),
  };
}

/** The least stable first, by verdict and within it, else in the order given. */
export function leastStableFirst<Item extends JudgedItem>(items: readonly Item[]): Item[] {
  const byVerdict = Map.groupBy(items, ({ stability }) => stability.verdict);
  return VERDICTS.flatMap((verdict) => sortedItems(byVerdict.get(verdict) ?? []));
}

interface JudgedItem {
  readonly stability: GradeVerdict;
}

function sortedItems<Item extends JudgedItem>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, keys: sortKeys(item.stability) }))
    .sort((a, b) => firstDifference(a.keys, b.keys))
    .map(({ item }) => item);
}

/** Smaller is less stable. */
function sortKeys({ rulebooks }: GradeVerdict): readonly number[] {
  const count = (isSo: (book: GradeVerdict['rulebooks'][number]) => boolean) =>
    -rulebooks.filter(isSo).length;
  return [
    count(({ gradePossible }) => gradePossible === false),
    count(({ gradeCertain }) => gradeCertain === false),
    rulebooks.reduce((lowest, { interval }) => Math.min(lowest, interval.low), Infinity),
  ];
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((key, index) => key !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

const MEANINGS: Readonly<Record<Stability, string>> = {
  unstable: '按至少一种评分规则复核，等级与自评不同',
  mostlyStable: '按每种评分规则复核，自评等级都有可能，别的等级也有可能',
  stable: '按每种评分规则复核，等级都与自评相同',
  notAssessable: '自评总分未列，得分不能复核，或者没有可比的评分规则',
};

/** What the headline's words mean; how many it does not count stands below the picture. */
function overviewSentence(counts: readonly StabilityCount[]): string {
  const found = counts.filter(({ count }) => count > 0);
  const [first] = found;
  if (first === undefined) return '没有项目。';
  if (found.length === 1) return `${MEANINGS[first.verdict]}。`;
  const isDoubted = ({ verdict }: StabilityCount) =>
    verdict === 'unstable' || verdict === 'mostlyStable';
  const told = found.some(isDoubted) ? found.filter(isDoubted) : found;
  return `${told.map(({ verdict, word }) => `“${word}”是${MEANINGS[verdict]}`).join('；')}。`;
}
