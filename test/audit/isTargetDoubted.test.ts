import { describe, expect, test } from 'vitest';
import { missedTargetWithoutReason } from '../../src/audit/checks/missedTargetWithoutReason.ts';
import { rowScoreOutside } from '../../src/audit/checks/rowScoreOutside.ts';
import { cells, linesOf } from './sampleForm.ts';

describe('isTargetDoubted: what only follows from a doubted target is no finding', () => {
  test.each([
    [
      'a sign that points the wrong way',
      { indicator: '故障平均恢复时间', target: '≥24小时', actual: '18小时' },
    ],
    ['a share below zero', { indicator: '断面达标率', target: '≥85%', actual: '-3%' }],
    [
      'a deadline of the year before',
      { indicator: '完工时间', target: '2021年10月底前', actual: '2022年10月20日' },
    ],
  ])('%s', (_why, texts) => {
    const edit = cells(3, { ...texts, score: '10' });
    expect(linesOf(rowScoreOutside, edit)).toBe('');
    expect(linesOf(missedTargetWithoutReason, edit)).toBe('');
  });

  test.each([
    [
      'a sign that points the right way',
      { indicator: '故障平均恢复时间', target: '≤24小时', actual: '30小时' },
    ],
    [
      'a low share without a sign, whatever points it was given',
      { indicator: '后续治疗率', target: '12%', actual: '10.4%' },
    ],
    [
      'a deadline of the year',
      { indicator: '完工时间', target: '2022年10月底前', actual: '2022年11月20日' },
    ],
  ])('but not %s', (_why, texts) => {
    const edit = cells(3, { ...texts, score: '10' });
    expect(linesOf(rowScoreOutside, edit)).not.toBe('');
  });
});
