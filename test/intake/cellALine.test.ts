import { describe, expect, test } from 'vitest';
import { noFormRead } from '../../src/check/readForms.ts';
import { CELL_A_LINE } from '../../src/intake/cellALine.ts';
import { importDocument } from '../../src/intake/importDocument.ts';
import { readText } from '../../src/intake/text/readText.ts';

const ROWS = [
  '项目名称|河道清淤',
  '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分',
  '产出指标|数量指标|清淤长度|≥12公里|12.4公里|50|50',
  '满意度指标|服务对象满意度指标|村民满意度|≥85%|83%|40|39',
];
const TITLE = '2022年度项目支出绩效自评表';

describe('importDocument(cells that were copied without their table)', () => {
  test.each([
    ['a line', '\n'],
    ['one paragraph', ' '],
    ['a line that a bar ends', ' |\n'],
  ])('reads nothing, says why in one sentence, and leaves no cell out: %s', (_, between) => {
    const text = [TITLE, ...ROWS.flatMap((row) => row.split('|'))].join(between);
    const imported = importDocument(readText(text));
    expect(imported.documents).toEqual([]);
    expect(imported.notices).toEqual([CELL_A_LINE]);
    expect(noFormRead(imported)).toBe(CELL_A_LINE.message);
    expect(imported.uses.every(({ fate }) => fate.kind !== 'used')).toBe(true);
    expect(imported.uses).toHaveLength(text.split('\n').length);
  });

  test('says it of no table, and of no text that names a column here and there', () => {
    const table = importDocument(readText([TITLE, ...ROWS].join('\n')));
    expect(table.documents).toHaveLength(1);
    const prose =
      '一级指标\n按产出和效益设置。\n三级指标\n共十二项。\n得分\n九十五分。\n分值\n一百分。';
    for (const imported of [table, importDocument(readText(prose))]) {
      expect(imported.notices).not.toContain(CELL_A_LINE);
      expect(noFormRead(imported)).not.toBe(CELL_A_LINE.message);
    }
  });
});
