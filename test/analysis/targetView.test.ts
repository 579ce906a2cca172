import { expect, test } from 'vitest';
import { targetView } from '../../src/analysis/targetView.ts';
import { besideTargets, SAMPLE_TARGETS } from '../audit/targetForms.ts';

const subject = besideTargets(SAMPLE_TARGETS);

/** The view of the sound form beside its targets, of whose rows the first `count` have no target. */
function sentenceWithout(count: number) {
  const indicators = subject.project.indicators.map((row, index) =>
    index < count ? { ...row, target: undefined } : row,
  );
  const project = { ...subject.project, indicators };
  return targetView({ ...subject, project } as never)?.sentence;
}

test.each([
  [0, '逐行对照 7 项指标：7 项与年初一致。'],
  [2, '逐行对照 7 项指标：5 项与年初一致，2 项没有可对照的指标值。'],
  [7, '逐行对照 7 项指标：7 项没有可对照的指标值。'],
])('targetView: of %i rows without a target none is told to be as it was', (count, sentence) => {
  expect(sentenceWithout(count)).toBe(sentence);
});
