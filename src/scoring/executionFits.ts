import type { Project } from '../model/project.ts';
import type { Rulebook } from '../model/rulebook.ts';
import { executionScore } from './executionScore.ts';
import { BASE_WORDS } from './executionSteps.ts';
import { type Candidate, type Fit, rankedFits } from './fit.ts';
import type { ProjectScore } from './projectScore.ts';
import { roundingHabits } from './roundingHabits.ts';

/** What every base with every method gives for 预算执行率, and the habits of rounding. */
export function executionFits(
  project: Project,
  { execution, rulebook, tolerance }: ProjectScore,
  rulebooks: readonly Rulebook[],
): Fit[] {
  const { reported, points, interval } = execution;
  if (reported === undefined) return [];
  const candidates = waysOf(rulebooks)
    .filter((way) => way.rulebook !== rulebook)
    .map(({ id, label, rulebook: other }): Candidate => {
      const score = executionScore(project.funds.total, other, tolerance);
      // no budget to take the rate of, nothing to fit
      return { id, label, interval: score.budget === undefined ? undefined : score.interval };
    });
  return rankedFits({ subject: 'execution', reported, points, tolerance }, [
    ...candidates,
    ...roundingHabits(rulebook.id, interval),
  ]);
}

interface Way {
  readonly id: string;
  readonly label: string;
  readonly rulebook: Rulebook;
}

const known = new WeakMap<readonly Rulebook[], readonly Way[]>();

/** Every rule book, and every base with every method that no rule book joins; worked out once. */
function waysOf(rulebooks: readonly Rulebook[]): readonly Way[] {
  const ways = known.get(rulebooks) ?? allWays(rulebooks);
  known.set(rulebooks, ways);
  return ways;
}

function allWays(rulebooks: readonly Rulebook[]): Way[] {
  const seen = new Set(rulebooks.map(executionKey));
  const mixed = rulebooks.flatMap((rulebook) =>
    rulebooks.flatMap((other): Way[] => {
      const { base, baseBasis } = other.execution;
      const both = { ...rulebook, execution: { ...rulebook.execution, base, baseBasis } };
      if (seen.has(executionKey(both))) return [];
      seen.add(executionKey(both));
      const { basis, method } = rulebook.execution;
      const label = `按${BASE_WORDS[base]}，${METHOD_WORDS[method.kind]}（规则 ${baseBasis.rule} + ${basis.rule}）`;
      return [{ id: `${rulebook.id}+${base}`, label, rulebook: both }];
    }),
  );
  return [
    ...rulebooks.map((rulebook) => ({ id: rulebook.id, label: rulebook.name, rulebook })),
    ...mixed,
  ];
}

function executionKey({ execution }: Rulebook): string {
  return JSON.stringify([execution.base, execution.method]);
}

const METHOD_WORDS = { linear: '线性计分', bands: '分档计分' } as const;
