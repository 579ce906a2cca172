import type { ProjectResult } from '../projectResult.ts';
import { type TextDiff, textDiff } from './textDiff.ts';

/** 年度总体目标 of two years, compared word by word. */
export interface GoalDiffs {
  /** 预期目标. */
  readonly expected: TextDiff;
  /** 实际完成情况. */
  readonly actual: TextDiff;
}

/** What changed in the words of the goal; dearer than the rest of a comparison, so made a page at a time. */
export function goalDiffs(before: ProjectResult, after: ProjectResult): GoalDiffs {
  const [was, is] = [before.project.goal, after.project.goal];
  return {
    expected: textDiff(was.expected ?? '', is.expected ?? ''),
    actual: textDiff(was.actual ?? '', is.actual ?? ''),
  };
}
