import { expect, test } from 'vitest';
import { formatDecimal } from '../../src/model/decimal.ts';
import type { Fit } from '../../src/scoring/fit.ts';
import { projectFits } from '../../src/scoring/projectFits.ts';
import { projectScore } from '../../src/scoring/projectScore.ts';
import { RULEBOOKS, recordProject, rulebook, showInterval } from './samples.ts';

const IDS = [
  'songwennuan-bangfu',
  'kunnan-laomo-bangfu',
  'zhigong-shebao',
  'songwennuan-ankangbei',
  'gonghui-zhuanxiang',
];
const scores = new Map(
  IDS.map((id) => [id, projectScore(recordProject(id), rulebook('national-2020'))]),
);

/** The fits of one score that fit. */
function fitting(id: string, subject: Fit['subject']): string[] {
  const project = recordProject(id);
  const score = projectScore(project, rulebook('national-2020'));
  return projectFits(project, score, RULEBOOKS)
    .filter((fit) => fit.subject === subject && fit.fits)
    .map(({ rulebook: id, recomputed }) => `${id}: ${showInterval(recomputed)}`);
}

test.each([
  ['songwennuan-bangfu', 98, '86 to 98', 'within', '优'],
  ['kunnan-laomo-bangfu', 94, '86 to 97.99', 'within', '优'],
  ['zhigong-shebao', 99, '84 to 100', 'within', '优'],
  ['songwennuan-ankangbei', 100, '70 to 100', 'within', '优'],
  ['gonghui-zhuanxiang', 100, '82.2 to 100', 'within', '优'],
])(
  'projectScore(%s): reported %d, recomputed %s, %s, %s',
  (id, reported, interval, verdict, grade) => {
    const score = scores.get(id);
    if (score?.reported === undefined) throw new RangeError(id);
    expect([
      formatDecimal(score.reported),
      showInterval(score.interval),
      score.verdict,
      score.reportedGrade,
    ]).toEqual([String(reported), interval, verdict, grade]);
  },
);

test('projectScore(送温暖帮扶专项): 1350 of 1500 is 18 of 20', () => {
  const [row] = scores.get('songwennuan-bangfu')?.rows ?? [];
  expect(row?.interval && showInterval(row.interval)).toBe('18');
  expect(row?.verdict).toBe('within');
});

test('projectFits(execution, 5 of 10): only the initial budget in bands', () => {
  const fits = fitting('kunnan-laomo-bangfu', 'execution');
  expect(fits.every((fit) => /\+initial: 5$/.test(fit))).toBe(true);
  expect(fits).toEqual(['bands-2021+initial: 5']);
});

test('projectFits(row 1, 9 of 10): only the 87 of the report', () => {
  expect(fitting('kunnan-laomo-bangfu', 1)).toEqual(['national-2020+report: 8.7']);
});

test('projectFits(satisfaction of 社保, 9 of 10): only the top qualitative tier', () => {
  const { rows } = scores.get('zhigong-shebao') ?? { rows: [] };
  const outside = rows.filter(({ verdict }) => verdict === 'below' || verdict === 'above');
  expect(outside.map(({ indicator }) => indicator.part)).toEqual(['satisfaction']);
  const [seq = 0] = outside.map(({ indicator }) => indicator.seq);
  expect(fitting('zhigong-shebao', seq)).toEqual(['national-2020+tier: 8 to 10']);
});
