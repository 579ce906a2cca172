import { expect, test } from 'vitest';
import { CHECK_QUESTIONS } from '../../src/analysis/checkQuestions.ts';
import { siteHistory } from '../../src/analysis/history/history.ts';
import { withLastActuals } from '../../src/analysis/history/targetBelowLastActual.ts';
import { ledger, weightiestFirst } from '../../src/analysis/ledger.ts';
import { projectResult } from '../../src/analysis/projectResult.ts';
import { statedMoney } from '../../src/analysis/statedMoney.ts';
import { OWED_BY_TARGETS } from '../../src/analysis/targets/owedByTargets.ts';
import { STALE_EXCEPTION } from '../../src/audit/applyExceptions.ts';
import { CHECKS } from '../../src/audit/checks.ts';
import { decimal } from '../../src/model/decimal.ts';
import { cells } from '../audit/sampleForm.ts';
import { rulebook } from '../scoring/samples.ts';
import { edits, filed } from './historySamples.ts';

const CODE = 'targetBelowLastActual';
const both = [filed(2021, 'a'), filed(2022, 'a'), filed(2022, 'fresh')];

test('ledger: counts for A5 only forms that have a year before', () => {
  const entries = ledger(both, siteHistory(both).changes);
  expect(entries.find(({ code }) => code === CODE)).toMatchObject({ passed: 1 });
  expect(entries.find(({ code }) => code === 'weightSumMismatch')).toMatchObject({ passed: 3 });
});

test('ledger: has no entry for A5 where nothing is compared', () => {
  const codes = (entries: ReturnType<typeof ledger>) => entries.map(({ code }) => code);
  const one = [filed(2022, 'a')];
  expect(codes(ledger(one, siteHistory(one).changes))).not.toContain(CODE);
  expect(codes(ledger(both))).not.toContain(CODE);
});

test('withLastActuals: an exception to A5 is stale only where the year before is there', () => {
  const accepted = [{ code: CODE, seq: 1, reason: '任务减少' }] as const;
  const { project } = filed(2022, 'a', { entry: { accepted: [...accepted] } });
  const result = projectResult(project, [rulebook('national-2020')]);
  const stale = (found: readonly { readonly code: string }[] = []) =>
    found.filter(({ code }) => code === 'staleException').length;
  expect(stale(result.findings)).toBe(0);
  expect(stale(withLastActuals([result])[0]?.findings)).toBe(0);
  expect(stale(withLastActuals([result, filed(2021, 'a')])[0]?.findings)).toBe(1);
});

test('weightiestFirst: severity first, then the money of the forms, then the places', () => {
  const [sample] = ledger(both);
  if (sample === undefined) throw new RangeError('no checks');
  const entry = (code: string, severity: typeof sample.severity, wan: string) => ({
    ...{ ...sample, code, severity, adjustedWan: decimal(wan) },
  });
  const entries = [
    entry('hint', 'info', '900'),
    entry('little', 'error', '1'),
    entry('explain', 'warning', '500'),
    entry('much', 'error', '2'),
  ];
  const codes = entries.toSorted(weightiestFirst).map(({ code }) => code);
  expect(codes).toEqual(['much', 'little', 'explain', 'hint']);
});

test('ledger: adds up the budget of a form once, however often a check fires in it', () => {
  const score = '99';
  const { project } = filed(2022, 'a', { edit: edits(cells(1, { score }), cells(2, { score })) });
  const twice = projectResult(project, [rulebook('national-2020')]);
  const { adjusted } = statedMoney(project.funds);
  const entry = ledger([twice, filed(2022, 'b')]).find(({ code }) => code === 'scoreAbovePoints');
  expect(entry).toMatchObject({ projects: 1, passed: 1, adjustedWan: adjusted });
  expect(entry?.places).toHaveLength(2);
  expect(adjusted).toBeGreaterThan(0);
});

test('CHECK_QUESTIONS: asks for every check and for nothing else, in words that name no fault', () => {
  const checks = [...CHECKS, ...OWED_BY_TARGETS, STALE_EXCEPTION];
  const titles = new Map([...checks.map(({ code, title }) => [code, title] as const), [CODE, '']]);
  expect(Object.keys(CHECK_QUESTIONS).toSorted()).toEqual([...titles.keys()].toSorted());
  const faults = Object.entries(CHECK_QUESTIONS).filter(
    ([code, question]) => question === titles.get(code) || !question.includes('是否'),
  );
  expect(faults).toEqual([]);
});

test.each(['取整', '与目标相反'])(
  'CHECK_QUESTIONS: asks for no more than a check looks at: %s',
  (limit) => {
    const bound = CHECKS.filter(({ title }) => title.includes(limit));
    expect(bound.length).toBeGreaterThan(0);
    const asked = bound.map(({ code }) => CHECK_QUESTIONS[code]);
    expect(asked.filter((question) => !question?.includes(limit))).toEqual([]);
  },
);

test('CHECK_QUESTIONS: a row that is left to other checks is not among those that are passed', () => {
  const edit = edits(cells(1, { target: '满意', actual: '较为满意', points: '10', score: '10' }));
  const result = projectResult(filed(2022, 'a', { edit }).project, [rulebook('national-2020')]);
  const codes = result.findings.flatMap(({ code, seq }) => (seq === 1 ? [code] : []));
  expect(codes).toContain('rowScoreOutside');
  expect(codes).not.toContain('missedTargetWithoutReason');
  expect(CHECK_QUESTIONS.missedTargetWithoutReason).toContain('得分未扣、也无疑问的');
});
