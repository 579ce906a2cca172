import { expect, test } from 'vitest';
import { siteHistory } from '../../src/analysis/history/history.ts';
import { withLastActuals } from '../../src/analysis/history/targetBelowLastActual.ts';
import { ledger } from '../../src/analysis/ledger.ts';
import { projectResult } from '../../src/analysis/projectResult.ts';
import { rulebook } from '../scoring/samples.ts';
import { filed } from './historySamples.ts';

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
