import type { WhatIfTable } from '../../src/analysis/stability/whatIfRows.ts';
import { whatIfRows } from '../../src/analysis/stability/whatIfRows.ts';
import { decimal } from '../../src/model/decimal.ts';
import { realRecord } from '../analysis/stability/scoredForms.ts';

/** The table of the real record, as the browser reads it. */
export function realTable(): WhatIfTable {
  const { results, rulebooks } = realRecord();
  return JSON.parse(JSON.stringify(whatIfRows(results, rulebooks)));
}

/**
 * Two forms of two departments under two rule books, every row exact: 执行率 10 of 10; 产出 45 of 50;
 * 效益 30 of 40, 20 of them by the second book. The second form lacks 效益.
 */
export function smallTable(): WhatIfTable {
  const points = (...values: readonly number[]) => values.map((value) => decimal(value));
  const scale = [
    { grade: '优', from: decimal(80) },
    { grade: '良', from: decimal(0) },
  ];
  const weights = [10, 50, 40, 0, 0, 0].map((value) => decimal(value));
  const [whole, scores, strict] = [
    points(10, 50, 40, 0, 0, 0),
    points(10, 45, 30, 0, 0, 0),
    points(10, 45, 20, 0, 0, 0),
  ];
  const [short, shortScores] = [points(10, 90, 0, 0, 0, 0), points(10, 90, 0, 0, 0, 0)];
  return {
    parts: ['execution', 'output', 'benefit', 'satisfaction', 'cost', 'unknown'],
    rulebooks: [
      { id: 'first', name: '第一种', weights, scale },
      { id: 'second', name: '第二种', weights, scale },
    ],
    rows: [
      {
        id: '2022/b/short',
        name: '短',
        cases: [
          { rulebooks: ['first', 'second'], points: short, low: shortScores, high: shortScores },
        ],
      },
      {
        id: '2022/a/whole',
        name: '全',
        reported: decimal(85),
        cases: [
          { rulebooks: ['first'], points: whole, low: scores, high: scores },
          { rulebooks: ['second'], points: whole, low: strict, high: scores },
        ],
      },
    ],
  };
}
