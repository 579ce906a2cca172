import { expect, test } from 'vitest';
import { projectResults } from '../../src/analysis/projectResult.ts';
import { type ListedRow, rowList } from '../../src/analysis/rowList.ts';
import { deviationReach } from '../../src/charts/deviationBar.ts';
import { findingGroups } from '../../src/layouts/findingGroups.ts';
import { reachWords, rowsAlike, sharedCells } from '../../src/layouts/sharedCells.ts';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { decimal } from '../../src/model/decimal.ts';
import { ROOT } from '../root.ts';

const results = projectResults(loadDataset(`${ROOT}data`));
const unassessable = rowList(results, 'unassessable');

test('sharedCells(what cannot be judged of the record): nothing lost, no reason', () => {
  expect(unassessable).toHaveLength(48);
  expect(sharedCells(unassessable)).toEqual({ lost: '0', reason: '未填' });
});

test('sharedCells: one row that differs keeps its column, and that alone', () => {
  const [first, ...others] = unassessable;
  const changed = { ...first, reason: '另有说明', lost: decimal(0) } as ListedRow;
  expect(sharedCells([changed, ...others])).toEqual({ lost: '0', reason: undefined });
});

test('sharedCells(three rows): nothing, as they are quickly read', () => {
  expect(sharedCells(unassessable.slice(0, 3))).toEqual({ lost: undefined, reason: undefined });
});

test('rowsAlike: every row once under the reason why it cannot be judged, the commonest first', () => {
  const alike = rowsAlike(unassessable, false);
  const counts = alike.map(({ rows }) => rows.length);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(48);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  expect(new Set(alike.map(({ words }) => words)).size).toBe(alike.length);
  expect(alike.length).toBeLessThan(24);
  expect(rowsAlike(unassessable, true)).toEqual([{ words: undefined, rows: unassessable }]);
});

test('findingGroups: every finding once under its check, with what to do where all ask for the same', () => {
  const findings = results.flatMap((result) => result.findings);
  const groups = findingGroups(findings);
  expect(groups.flatMap((group) => group.findings)).toHaveLength(findings.length);
  expect(new Set(groups.map(({ check }) => check.code)).size).toBe(groups.length);
  for (const { check, findings: own, advice } of groups) {
    expect(own.every(({ code }) => code === check.code)).toBe(true);
    const asked = new Set(own.map((one) => one.advice));
    expect(advice).toBe(asked.size === 1 ? check.advice : undefined);
  }
  expect(groups.some(({ findings: own, advice }) => own.length > 1 && advice !== undefined)).toBe(
    true,
  );
  expect(groups.some(({ advice }) => advice === undefined)).toBe(true);
  const [explained] = findingGroups(findings.slice(0, 1).map((one) => one.acceptedFor('已核')));
  expect(explained?.advice).toBeUndefined();
});

test('reachWords: what sides and edge mean, and nothing of an edge where every row is on its target', () => {
  expect(reachWords(deviationReach([-0.07, 0.3]))).toBe(
    '条形往右好于目标，往左差于目标，到边为 50%',
  );
  expect(reachWords(deviationReach([0, 0]))).toBe('各行的偏差都是 0');
});
