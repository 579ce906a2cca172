import { formatDecimal } from '../../model/decimal.ts';
import { rowWords } from '../../model/rowWords.ts';
import type { Rulebook } from '../../model/rulebook.ts';
import type { Stability } from '../../model/stabilityWords.ts';
import { totalAbsence } from '../../model/totalAbsence.ts';
import type { ScoredProject } from './formParts.ts';
import { leaveOneOut } from './leaveOneOut.ts';
import { type RulebookGrade, rulebookGrades } from './rulebookGrades.ts';
import { type StabilityFacts, stabilityRemark, stabilitySentence } from './stabilitySentence.ts';
import { weightBounds } from './weightBounds.ts';

/** How far the reported grade of a form depends on rules, weights and single rows. */
export interface GradeStability extends StabilityFacts {
  /** The verdict in words that need no statistics, with what would change the grade. */
  readonly sentence: string;
  /** The same beside the verdict and the grades, in a list. */
  readonly remark: string;
}

/**
 * 等级稳定性: 稳定 where every rule book admits the reported grade and no other, 不能确定 where each
 * admits it beside others, 不稳定 where at least one does not, 无法判定 where no total is reported.
 * A rule book whose scale has no grade of that name is not counted. Weights and single rows do not enter
 * the verdict, only the sentence.
 */
export function gradeStability(
  scored: ScoredProject,
  rulebooks: readonly Rulebook[],
): GradeStability {
  const { score } = scored;
  const found = gradeVerdict(scored, rulebooks);
  // of points that do not make a whole form no total follows, and no grade
  const isWhole = score.interval !== undefined && found.reason === undefined;
  const stability = {
    ...found,
    weights: isWhole ? weightBounds(score) : undefined,
    leftOut: isWhole ? leaveOneOut(score) : undefined,
  };
  return {
    ...stability,
    sentence: stabilitySentence(stability),
    remark: stabilityRemark(stability),
  };
}

/** The verdict and the grades that it rests on alone, without what weights and single rows can do. */
export type GradeVerdict = Pick<
  GradeStability,
  'verdict' | 'reason' | 'noTotal' | 'reportedGrade' | 'rulebooks'
>;

/** The same verdict as that of `gradeStability`, for a third of the work. */
export function gradeVerdict(scored: ScoredProject, rulebooks: readonly Rulebook[]): GradeVerdict {
  const { score } = scored;
  const reason = score.notRecomputed ?? offScaleWords(scored);
  const grades = reason === undefined ? rulebookGrades(scored, rulebooks) : [];
  return {
    verdict: verdictOf(grades),
    reason,
    noTotal: score.reported === undefined ? `自评总分${totalAbsence(scored.project)}` : undefined,
    reportedGrade: score.reportedGrade,
    rulebooks: grades,
  };
}

/** Points that make up no hundred, beside a total that says they do: no total of them is of one scale. */
function offScaleWords({ project, score: { sums, full } }: ScoredProject): string | undefined {
  const { result } = sums.points;
  if (result.kind !== 'disagrees' || result.sum === full) return undefined;
  return `本表各项${rowWords(project.layout).points}合计 ${formatDecimal(result.sum)} 分，与总分栏不符`;
}

function verdictOf(grades: readonly RulebookGrade[]): Stability {
  const comparable = grades.filter(({ gradePossible }) => gradePossible !== undefined);
  if (comparable.length === 0) return 'notAssessable';
  if (comparable.some(({ gradePossible }) => gradePossible === false)) return 'unstable';
  return comparable.every(({ gradeCertain }) => gradeCertain) ? 'stable' : 'mostlyStable';
}
