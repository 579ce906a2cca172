import type { RowScore } from '../../scoring/rowScore.ts';
import type { AuditSubject } from '../finding.ts';

/** A heading of how a project was decided on and run. */
const HOW = /决策|管理|过程/;

/**
 * Whether a row stands beside outputs under a heading of its own, or under one that says 项目决策 or 项目管理 wherever
 * it stands: it is scored by a criterion and aims at no value.
 */
export function isOfManagement({ indicator }: RowScore, { score }: AuditSubject): boolean {
  if (indicator.part !== 'unknown') return false;
  return HOW.test(indicator.level1) || score.parts.some(({ part }) => part === 'output');
}
