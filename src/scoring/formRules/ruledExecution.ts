import type { Decimal } from '../../model/decimal.ts';
import type { Project } from '../../model/project.ts';
import type { ExecutionScore } from '../executionScore.ts';
import { position } from '../interval.ts';
import { executionRule } from './ruleFor.ts';
import { executionByRule } from './scoreByRule.ts';

/** 预算执行率 by the rule that the form prints for it (A13), where it prints one; undefined where nothing changes. */
export function ruledExecution(
  score: ExecutionScore,
  project: Project,
  tolerance: Decimal,
): ExecutionScore {
  const rule = executionRule(project);
  if (rule === undefined) return score;
  const { text, read } = rule;
  const { rate, points, reported, budget } = score;
  const interval =
    read === undefined || rate === undefined || budget === undefined
      ? undefined
      : executionByRule(read, rate, points);
  if (interval === undefined) return { ...score, rule: { text, isRead: false } };
  const isJudged = score.verdict !== 'notApplicable' && reported !== undefined;
  const verdict = isJudged ? position(reported, interval, tolerance) : score.verdict;
  return { ...score, interval, verdict, rule: { text, isRead: true } };
}
