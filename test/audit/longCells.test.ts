import { expect, test } from 'vitest';
import { CHECKS } from '../../src/audit/checks.ts';
import { LIMITS } from '../../src/load/limits.ts';
import type { Form } from '../../src/model/form.ts';
import { cpuTime } from '../cpuTime.ts';
import { sampleSubject } from './sampleForm.ts';

/** What a form with such a column may take twice, in milliseconds: some 150, and 3000 to 50,000 where a text is read more than once. */
const MILLISECONDS = 1500;

/** Signs that patterns begin, end and go on with. */
const PIECES = [
  ...[
    ' ',
    '0',
    '1,',
    '(',
    '（）',
    '%',
    '*',
    '≤\n',
    '十',
    '未',
    '年度',
    '出现',
    '1人，',
    '1 ',
    '预算',
  ],
];
const ROW_COLUMNS = ['level1', 'indicator', 'target', 'actual', 'reason'] as const;
const GOAL_COLUMNS = ['expected', 'actual'] as const;

/** A form of which one column is as long as may be in every row, with what was printed at one end of it. */
function withLong(form: Form, column: string, long: (printed: string) => string): void {
  for (const row of form.indicators ?? []) {
    const key = ROW_COLUMNS.find((one) => column === `row ${one}`);
    if (key !== undefined) row[key] = long(row[key] ?? '');
  }
  for (const goal of form.goals ?? []) {
    const key = GOAL_COLUMNS.find((one) => column === `goal ${one}`);
    if (key !== undefined) goal[key] = long(goal[key] ?? '');
  }
}

const COLUMNS = [
  ...ROW_COLUMNS.map((key) => `row ${key}`),
  ...GOAL_COLUMNS.map((key) => `goal ${key}`),
];

test.each(PIECES)(
  'a form of cells as long as may be, full of %j, is scored and audited in one pass',
  (piece) => {
    const more = piece.repeat(Math.ceil(LIMITS.characters / piece.length));
    for (const column of COLUMNS) {
      const taken = cpuTime(() => {
        for (const long of [(text: string) => text + more, (text: string) => more + text]) {
          const subject = sampleSubject(undefined, {
            printed: (form) => withLong(form, column, long),
          });
          for (const { check } of CHECKS) for (const { words } of check(subject)) words();
        }
      });
      expect(taken, column).toBeLessThan(MILLISECONDS);
    }
  },
);
