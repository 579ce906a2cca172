import { describe, expect, test } from 'vitest';
import { goalFigureMismatch } from '../../src/audit/checks/goalFigureMismatch.ts';
import { linesOf } from './sampleForm.ts';

/** What is said of the only counting row, beside a goal and an account of it. */
function told(row: readonly [string, string, string], expected: string, actual: string): string {
  const [indicator, target, done] = row;
  return linesOf(goalFigureMismatch, (form) => {
    Object.assign(form.indicators[0]?.groups[0]?.rows[0] ?? {}, {
      indicator,
      target,
      actual: done,
    });
    Object.assign(form.goal, { expected, actual });
  });
}

describe('goalFigureMismatch, of an account beside its row', () => {
  test.each([
    // the plan names the row's target, the account another number with the same short noun
    [
      ['疏浚河道长度', '≥46公里', '46公里'],
      '疏浚河道9条、长度46公里。',
      '疏浚河道9条、长度41公里。',
      '写“长度41公里”',
    ],
    // the unit stands in the name alone
    [
      ['栽植行道树（株）', '≥900', '760'],
      '栽植行道树900株。',
      '栽植行道树900株，全部成活。',
      '写“栽植行道树900株”',
    ],
    // what is said to be the least is more than what was done
    [
      ['受助残疾人数', '≥800人', '745人'],
      '为800名以上残疾人配发辅具。',
      '为800余名残疾人配发了辅具。',
      '写“800余名”',
    ],
    [
      ['技能培训人数', '≥300人', '286人'],
      '',
      '技能培训人数超过300人。',
      '写“技能培训人数超过300人”',
    ],
  ] as const)('fires for %j, planned %j, told %j', (row, expected, actual, quoted) => {
    expect(told(row, expected, actual)).toContain(quoted);
  });

  test.each([
    [
      ['疏浚河道长度', '≥46公里', '46公里'],
      '疏浚河道9条、长度46公里。',
      '另建护栏长度41公里，长度46公里。',
    ],
    [['栽植行道树（株）', '≥900', '960'], '栽植行道树900株。', '栽植行道树960株。'],
    [
      ['受助残疾人数', '≥800人', '845人'],
      '为800名以上残疾人配发辅具。',
      '为800余名残疾人配发了辅具。',
    ],
    [
      ['受助残疾人数', '≥800人', '745人'],
      '为800名以上残疾人配发辅具。',
      '为约800名残疾人配发了辅具。',
    ],
    [['技能培训人数', '≥300人', '286人'], '', '技能培训人数不超过300人。'],
    [['技能培训人数', '≥300人', '286人'], '技能培训人数300人以上。', ''],
  ] as const)('is silent for %j, planned %j, told %j', (row, expected, actual) => {
    expect(told(row, expected, actual)).toBe('');
  });
});
