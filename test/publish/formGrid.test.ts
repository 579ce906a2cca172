import { describe, expect, test } from 'vitest';
import { migrateForm } from '../../src/model/migrateForm.ts';
import { formGrid } from '../../src/publish/form/formGrid.ts';
import { type Edit, sampleForm } from '../audit/sampleForm.ts';

const exported: Edit = (form) => {
  form.layout = 'system-export';
};

describe('formGrid', () => {
  test.each([
    ['ministry-2020', undefined],
    ['system-export', exported],
  ])('fills every column of every row exactly once: %s', (_, edit) => {
    const { rows, widths } = formGrid(migrateForm(sampleForm(edit)));
    const filled = rows.map(() => widths.map(() => 0));
    rows.forEach((cells, row) => {
      for (const cell of cells) {
        for (const line of filled.slice(row, row + cell.rows)) {
          for (let at = cell.column; at < cell.column + cell.columns; at++) {
            line[at] = (line[at] ?? Number.NaN) + 1;
          }
        }
      }
    });
    expect(filled).toEqual(rows.map(() => widths.map(() => 1)));
    expect(widths).toEqual([5, 11, 9, 10, 11, 12, 13, 6, 9, 14]);
  });

  test('has the head of the indicators as the row to repeat', () => {
    const { rows, repeated } = formGrid(migrateForm(sampleForm()));
    expect(repeated.count).toBe(1);
    const texts = rows[repeated.from]?.map(({ text }) => text);
    expect(texts).toEqual(
      expect.arrayContaining(['一级指标', '三级指标', '偏差原因分析及改进措施']),
    );
  });

  test('gives a third-level indicator and a source of money the width that they share', () => {
    const { rows } = formGrid(migrateForm(sampleForm()));
    const spanOf = (name: string) => {
      const cell = rows.flat().find(({ text }) => text === name);
      return [cell?.column, cell?.columns];
    };
    expect(spanOf('上年结转资金')).toEqual([2, 2]);
    expect(spanOf('参加培训的职工')).toEqual([3, 2]);
  });
});
