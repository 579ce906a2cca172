import { expect, test } from 'vitest';
import { projectResults } from '../../src/analysis/projectResult.ts';
import { type ListedRow, rowList } from '../../src/analysis/rowList.ts';
import { sharedCells } from '../../src/layouts/sharedCells.ts';
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
