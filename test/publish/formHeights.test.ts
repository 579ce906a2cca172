import { expect, test } from 'vitest';
import { formGrid } from '../../src/publish/form/formGrid.ts';
import { formHeights } from '../../src/publish/form/formHeights.ts';
import { paperForm } from '../variety/paper.ts';

test('formHeights: a long name beside a goal makes the goal higher, not the line of its names', () => {
  const form = paperForm([
    [
      'goals 年度总体目标完成情况的一个很长的名称写在窄窄的一格里因此要占许多行才写得下',
      'expected|actual',
      '做好|做完',
    ],
    ['indicators', 'level1|indicator|target', '产出|件数|≥3'],
  ]);
  const [names = 0, goal = 0] = formHeights(formGrid(form)).map(([height = 0]) => height);
  expect(names).toBe(24);
  expect(goal).toBeGreaterThan(24);
});

test('formHeights: a line without any value is as high as another', () => {
  const form = paperForm([['indicators', 'level1|indicator|target', '产出||']]);
  expect(formHeights(formGrid(form))).toEqual([[24], [24]]);
});
