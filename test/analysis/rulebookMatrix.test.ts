import { expect, test } from 'vitest';
import { rulebookMatrix } from '../../src/analysis/rulebookMatrix.ts';
import { rulebookView } from '../../src/analysis/rulebookView.ts';
import { rulebook } from '../scoring/samples.ts';

test('rulebookMatrix: says of the others only what differs from the first', () => {
  const views = ['national-2020', 'bands-2021', 'beijing-2016'].map((id) =>
    rulebookView(rulebook(id)),
  );
  const { names, lines } = rulebookMatrix(views);
  const words = (subject: string) =>
    lines.find((line) => line.subject === subject)?.cells.map((cell) => cell.words);
  expect(names.map(({ id }) => id)).toEqual(['national-2020', 'bands-2021', 'beijing-2016']);
  expect(words('执行率口径')).toEqual([
    '全年执行数 ÷ 全年预算数',
    '相同',
    '全年执行数 ÷ 年初预算数',
  ]);
  expect(words('满意度')).toEqual(['没有规定', expect.stringMatching(/^按满意度分档/), '相同']);
});
