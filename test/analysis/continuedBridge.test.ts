import { expect, test } from 'vitest';
import { comparison } from '../../src/analysis/history/comparison.ts';
import { continuedBridge } from '../../src/analysis/history/continuedBridge.ts';
import type { ProjectResult } from '../../src/analysis/projectResult.ts';
import { filed, funded } from './historySamples.ts';

const CONTINUED = [
  filed(2022, 'a', { edit: funded('120', '130', '110') }),
  filed(2021, 'a', { edit: funded('100', '90', '90') }),
];
const OTHERS = [
  filed(2022, 'fresh', { edit: funded('1000', '1000', '1000') }),
  filed(2021, 'old', { edit: funded('500', '500', '500') }),
];

function bridgeOf(results: readonly ProjectResult[]) {
  const { years, pairs } = comparison(results);
  const [pair] = pairs;
  if (pair === undefined) throw new RangeError('no pair');
  return { pair, bridge: continuedBridge(pair, years.toReversed()) };
}

test('continuedBridge: draws the money of the figures beside it, and says what all projects come to', () => {
  const { pair, bridge } = bridgeOf([...CONTINUED, ...OTHERS]);
  expect(bridge?.caption).toBe(
    '延续的项目 2022 年执行了年初预算的 91.7%、全年预算的 84.6%，2021 年 90.0%、100.0%',
  );
  expect(bridge?.table.rows).toEqual([
    ['年初预算', '120.00', '100.00'],
    ['年中调增', '+10.00', '0.00'],
    ['年中调减', '0.00', '−10.00'],
    ['全年预算', '130.00', '90.00'],
    ['未执行', '−20.00', '0.00'],
    ['全年执行', '110.00', '90.00'],
  ]);
  expect(bridge?.foot).toBe(
    '只计两年都填全资金的 1 个项目；连同只在一年计入的，2022 年执行 1,110.00 万元，2021 年执行 590.00 万元。',
  );
  expect(new Set(bridge?.rows.map((row) => 'page' in row && row.page))).toEqual(
    new Set(['compare/2022#totals']),
  );
  expect(pair.totals.sums.after?.executed).toBe(pair.totals.money.executed.after);
});

test('continuedBridge: has nothing to add where all projects are in both years, and no picture where none is', () => {
  expect(bridgeOf(CONTINUED).bridge?.foot).toBe('只计两年都填全资金的 1 个项目。');
  expect(bridgeOf(OTHERS).bridge).toBeUndefined();
});
