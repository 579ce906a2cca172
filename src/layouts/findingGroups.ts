import type { ProjectView } from '../analysis/projectView.ts';

type Finding = ProjectView['findings'][number];

/** What one check found on a form: what it is called and asks for once, then each place. */
export interface FindingGroup {
  /** The first of them: it names the check for all. */
  readonly check: Finding;
  readonly findings: readonly Finding[];
  /** What to do at every place; undefined where places ask for different things. */
  readonly advice: string | undefined;
}

/** The findings by check, in their order; those that somebody has explained ask for nothing. */
export function findingGroups(findings: readonly Finding[]): FindingGroup[] {
  return [...Map.groupBy(findings, ({ code }) => code).values()].flatMap((own) => {
    const [check] = own;
    const asked = new Set(own.flatMap((one) => (one.accepted === undefined ? one.advice : [])));
    const advice = asked.size === 1 ? [...asked][0] : undefined;
    return check === undefined ? [] : { check, findings: own, advice };
  });
}
