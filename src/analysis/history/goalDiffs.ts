import { goalWords } from '../../model/goalWords.ts';
import type { ProjectResult } from '../projectResult.ts';
import { type TextDiff, textDiff } from './textDiff.ts';

/** A part of 年度总体目标 as two years have it, compared word by word. */
export interface GoalDiff {
  /** 预期目标, 实际完成情况, in the words of the later form. */
  readonly name: string;
  readonly diff: TextDiff;
}

const PARTS = ['expected', 'actual'] as const;

/**
 * What changed in the words of the goal, in each part that both forms have a column for; dearer than the rest of
 * a comparison, so made a page at a time.
 */
export function goalDiffs(before: ProjectResult, after: ProjectResult): readonly GoalDiff[] {
  const names = goalWords(after.project.layout);
  return PARTS.flatMap((key) => {
    const [was, is] = [before.project.goal[key], after.project.goal[key]];
    return was === undefined || is === undefined
      ? []
      : [{ name: names[key], diff: textDiff(was, is) }];
  });
}
