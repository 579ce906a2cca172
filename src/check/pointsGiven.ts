import type { ProjectResult } from '../analysis/projectResult.ts';
import { cellValue } from '../model/cell.ts';
import { add, type Decimal, formatDecimal, ZERO } from '../model/decimal.ts';
import { FORM_PART_WORDS } from '../model/stabilityWords.ts';

/** How many points a part of a form has been given, beside what the rule book gives it. */
export interface PointsGiven {
  readonly name: string;
  readonly given: string;
  /** "" where the rule book leaves it open. */
  readonly due: string;
  /** Whether the two differ; false where nothing is due. */
  readonly isOther: boolean;
}

const PARTS = ['cost', 'output', 'benefit', 'satisfaction', 'unknown'] as const;

/**
 * The points of a form by part as they stand, with their sum last; none where the form has no column for
 * points (W1, W3).
 */
export function pointsGiven({
  project,
  score,
}: Pick<ProjectResult, 'project' | 'score'>): PointsGiven[] {
  if (!project.columns.has('points')) return [];
  const { weights, execution } = score.rulebook;
  const sumOf = (part: (typeof PARTS)[number]) =>
    score.parts
      .filter((own) => own.part === part)
      .reduce((sum, { points = ZERO }) => add(sum, points), ZERO);
  const parts = PARTS.map((part) => ({
    name: FORM_PART_WORDS[part],
    given: sumOf(part),
    due: part === 'unknown' ? undefined : weights[part],
  })).filter(({ given, due }) => given !== ZERO || (due !== undefined && due !== ZERO));
  const own = cellValue(project.funds.total.points);
  const executed = { name: FORM_PART_WORDS.execution, given: own ?? ZERO, due: execution.points };
  const hasExecution = own !== undefined || project.funds.total.points.kind !== 'absent';
  const all = [...(hasExecution ? [executed] : []), ...parts];
  const beside = score.isExecutionBeside ? (own ?? ZERO) : ZERO;
  const whole = add(score.full, beside);
  const sum = all.reduce((total, { given }) => add(total, given), ZERO);
  return [...all, { name: '合计', given: sum, due: whole }].map(inWords);
}

function inWords(one: {
  readonly name: string;
  readonly given: Decimal;
  readonly due: Decimal | undefined;
}): PointsGiven {
  const { name, given, due } = one;
  return {
    name,
    given: formatDecimal(given),
    due: due === undefined ? '' : formatDecimal(due),
    isOther: due !== undefined && given !== due,
  };
}
