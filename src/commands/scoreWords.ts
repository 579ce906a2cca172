import type { ProjectResult } from '../analysis/projectResult.ts';
import { type Decimal, formatDecimal } from '../model/decimal.ts';
import { formatInterval } from '../model/format.ts';
import { totalAbsence } from '../model/totalAbsence.ts';
import { VERDICT_WORDS } from '../model/words.ts';

/** The reported score of a form and its interval, in one line. */
export function scoreWords({ project, score }: ProjectResult): string {
  const reported =
    score.reported === undefined ? totalAbsence(project) : `${formatDecimal(score.reported)} 分`;
  if (score.interval === undefined) return `自评 ${reported}，${score.notRecomputed}`;
  const grades =
    score.gradeLow === score.gradeHigh ? score.gradeLow : `${score.gradeLow}至${score.gradeHigh}`;
  const why = score.verdictNote === undefined ? '' : `：${score.verdictNote}`;
  return `自评 ${reported}，按规则可得 ${formatInterval(score.interval)}（${grades}），${VERDICT_WORDS[score.verdict]}${why}`;
}

/** The same as data; numbers are exact decimal text. */
export function scoreJson({ project, score }: ProjectResult) {
  const text = (value: Decimal | undefined) => (value === undefined ? null : formatDecimal(value));
  return {
    project: project.id,
    name: project.name,
    rulebook: score.rulebook.id,
    reported: text(score.reported),
    low: text(score.interval?.low),
    high: text(score.interval?.high),
    gradeLow: score.gradeLow ?? null,
    gradeHigh: score.gradeHigh ?? null,
    verdict: score.verdict,
    ...(score.notRecomputed === undefined ? {} : { notRecomputed: score.notRecomputed }),
    checkablePoints: text(score.checkablePoints),
  };
}
