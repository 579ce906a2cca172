import { expect, test } from 'vitest';
import { auditSubject } from '../../src/audit/auditSubject.ts';
import { fundsSumMismatch } from '../../src/audit/checks/fundsSumMismatch.ts';
import { moneyUnitSlip } from '../../src/audit/checks/moneyUnitSlip.ts';
import { templateLeft } from '../../src/audit/checks/templateLeft.ts';
import { ALONE, type Check } from '../../src/audit/finding.ts';
import { toProject } from '../../src/model/toProject.ts';
import { projectScore } from '../../src/scoring/projectScore.ts';
import { rulebook } from '../scoring/samples.ts';
import { type PaperBlock, paperForm } from '../variety/paper.ts';
import { cells, linesOf } from './sampleForm.ts';

function said(check: Check, ...paper: readonly PaperBlock[]): string[] {
  const form = paperForm(paper);
  const project = toProject(form, {
    departmentId: 'chengguan',
    departmentName: '江口市城管局',
    listEntry: { id: 'a', seq: '1', name: '环卫', note: '' },
    source: { publisher: '江口市城管局', title: form.title },
    report: undefined,
  });
  const score = projectScore(project, rulebook('national-2020'));
  const subject = auditSubject({ project, score, fits: [], beside: ALONE });
  return check.check(subject).map(({ words }) => words().message);
}

const taken = (whole: string, first: string, second: string) =>
  said(fundsSumMismatch, [
    'money',
    'budget=预算数|executed=执行数|takenBack=财政收回数',
    `total=合计|2,780.00|2,733.45|${whole}`,
    `x1=清扫|1,820.00|1,791.35|${first}`,
    `x2=清运|960.00|942.10|${second}`,
  ]);

test('fundsSumMismatch fires on what was taken back, of which rows and budget agree', () => {
  expect(taken('45.65', '28.65', '17.90')).toEqual([
    '财政收回数合计 45.65 万元，各行相加 46.55 万元，预算数减执行数也是 46.55 万元。',
  ]);
});

test.each([
  ['46.55', '28.65', '17.90'],
  // not all that was left was taken back
  ['40.00', '28.65', '0.00'],
  ['46.55', '28.65', ''],
  ['', '28.65', '17.90'],
  ['45.65', '28.65', '17.00'],
])('fundsSumMismatch is silent on %s of %s and %s taken back', (...row) => {
  expect(taken(...row)).toEqual([]);
});

const price = (target: string, indicator = '县道养护成本') =>
  linesOf(moneyUnitSlip, cells(4, { indicator, target, actual: '' }));

test.each(['≤18000万元/公里', '≤400万元/座', '500万元/人', '≤3000000000元/公里', '≤350万元/套'])(
  'moneyUnitSlip fires on %s of 100 in all',
  (target) => expect(price(target)).toContain('的 3 倍以上'),
);

test.each(['≤18000元/公里', '≤120万元/座', '≤500万元/年', '≤500万元', '≤300万元/套'])(
  'moneyUnitSlip is silent on %s of 100 in all',
  (target) => expect(price(target)).not.toContain('倍以上'),
);

const goal = (actual: string) =>
  linesOf(templateLeft, (form) => {
    form.goal.actual = actual;
  });

test.each([
  '请在此处简要说明各级审计和财政监督中发现的问题及其所涉及的金额，如没有请填无。',
  '请简要说明审计中发现的问题，若无请填“无”',
  '请在此处填写。',
])('templateLeft fires on %s', (text) => expect(goal(text)).toContain('填写要求'));

test.each([
  '请在此处简要说明发现的问题及其所涉及的金额，如没有请填“无”。　无',
  '请简要说明审计中发现的问题，若无请填“无” 无',
  '无。',
  '申请在此处设站1座，已建成。',
  '聘请专家说明政策5次，如没有则不填。',
])('templateLeft is silent on %s', (text) => expect(goal(text)).toBe(''));
