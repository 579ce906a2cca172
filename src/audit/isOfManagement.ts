import type { RowScore } from '../scoring/rowScore.ts';
import type { AuditSubject } from './finding.ts';

/**
 * Whether a row stands beside outputs under a heading of its own, 项目决策 or 项目管理: it is scored by a criterion and
 * aims at no value.
 */
export function isOfManagement({ indicator }: RowScore, { score }: AuditSubject): boolean {
  return indicator.part === 'unknown' && score.parts.some(({ part }) => part === 'output');
}
