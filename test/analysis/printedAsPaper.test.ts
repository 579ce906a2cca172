import { expect, test } from 'vitest';
import { officialForm } from '../../src/analysis/form/officialForm.ts';
import type { Form } from '../../src/model/form.ts';
import { layouts } from '../../src/model/layouts/layouts.ts';
import { formDocument } from '../../src/publish/docx/formDocument.ts';
import { formGrid } from '../../src/publish/form/formGrid.ts';
import { filledForm } from '../intake/filledForm.ts';

import { IMPRINT } from '../publish/sampleResult.ts';
import { partsOf } from '../publish/workbook.ts';

const SOURCE = { publisher: '示例市河灯管理局', title: '自评公开' };

function formIn(id: string): Form {
  const layout = layouts.find((one) => one.id === id);
  if (layout === undefined) throw new Error(`no layout ${id}`);
  return filledForm(layout);
}

/** The printed texts, line by line. */
function linesOf(id: string): string[] {
  return formGrid(formIn(id)).rows.map((cells) => cells.map(({ text }) => text).join('|'));
}

test('formGrid(专项债券): one name stands left of the money and of all indicators, the names of their columns too', () => {
  const form = formIn('special-bond-2022');
  const { rows } = formGrid(form);
  const named = rows.flatMap((cells, at) =>
    cells.flatMap(({ text, column, rows: count }) =>
      text === '当年绩效指标' ? [{ at, column, count }] : [],
    ),
  );
  expect(named).toEqual([{ at: rows.length - 7, column: 0, count: 7 }]);
});

test('officialForm(专项债券): the name of both stands at the left of each table, its second cell under an open corner', () => {
  const { parts } = officialForm(formIn('special-bond-2022'));
  const names = parts.map(({ head, lines }) =>
    [...head, ...lines].flatMap(({ cells }) =>
      cells.flatMap(({ text, at, lines: own }) => (at === 0 && own > 1 ? [`${text} ${own}`] : [])),
    ),
  );
  expect(names).toEqual([['年度\n绩效目标 2', '当年绩效指标 2'], ['当年绩效指标 4']]);
  const ids = parts.flatMap(({ head, lines }) =>
    [...head, ...lines].flatMap(({ cells }) => cells.flatMap(({ id }) => id ?? [])),
  );
  expect(new Set(ids).size).toBe(ids.length);
});

test('formDocument(专项债券 over several sheets): the name goes on in the table that repeats its head', () => {
  const form = formIn('special-bond-2022');
  const indicators = Array.from({ length: 20 }, () => form.indicators ?? []).flat();
  const bytes = formDocument({ form: { ...form, indicators }, source: SOURCE }, IMPRINT);
  const xml = partsOf(bytes).get('word/document.xml') ?? '';
  const [, second = ''] = xml.split('</w:tbl>').slice(-3);
  expect(second.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  const cells = [...second.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(
    ([row]) => row.match(/<w:tc>/g)?.length,
  );
  // nine columns in each row, those that reach in from above included
  expect(new Set(cells)).toEqual(new Set([9]));
});

test('formGrid: prints no line, no name and no cell that the paper lacks', () => {
  expect(linesOf('beijing-2016').find((line) => line.startsWith('年度总体目标'))).toMatch(
    /^年度总体目标\|目标一的expected.*\|目标一的actual/,
  );
  expect(linesOf('transfer-2021')[0]).toMatch(/^填报类型：内容甲\d$/);
  expect(linesOf('hebei-targets')[0]).toMatch(/^绩效目标\|/);
});

test('formGrid(海南商务): the numbered headings stand across the sheet, and no 项目名称', () => {
  const lines = linesOf('hainan-commerce');
  expect(lines.filter((line) => /^[一二]、/.test(line))).toEqual([
    '一、项目基本情况',
    '二、绩效评价指标评分',
  ]);
  expect(lines.indexOf('二、绩效评价指标评分')).toBe(
    lines.findIndex((line) => line.startsWith('一级指标')) - 1,
  );
  expect(lines.join()).not.toContain('项目名称');
});
