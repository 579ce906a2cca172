import { describe, expect, test } from 'vitest';
import { officialForm } from '../../src/analysis/form/officialForm.ts';
import { importDocument } from '../../src/intake/importDocument.ts';
import type { Form } from '../../src/model/form.ts';
import { layoutFaults } from '../../src/model/layouts/layoutFaults.ts';
import { layoutOf } from '../../src/model/layouts/layoutOf.ts';
import { formGrid } from '../../src/publish/form/formGrid.ts';
import { accuracyOf } from './accuracy.ts';
import { looseDocument, mergedDocument } from './formDocument.ts';
import { readTable } from './importPage.ts';

const HEAD = '项目名称|龙窑修缮{4}\n主管部门|县文旅局{2}|资金单位|万元';
const ACROSS = `一级指标|产出指标{2}|效益指标|满意度指标
二级指标|数量指标|质量指标|社会效益指标|服务对象满意度
三级指标|修缮龙窑|验收合格率|接待参观|参观者满意度
年度指标值|≥3座|100%|≥2万人次|≥90%
实际完成值|3座|100%|1.6万人次|93%
分值|30|20|40|10
得分|30|20|32|10
偏差原因分析|||道路施工|`;
const WANTED = [
  ['产出指标', '数量指标', '修缮龙窑', '≥3座', '3座', '30', '30', ''],
  [null, '质量指标', '验收合格率', '100%', '100%', '20', '20', ''],
  ['效益指标', '社会效益指标', '接待参观', '≥2万人次', '1.6万人次', '40', '32', '道路施工'],
  ['满意度指标', '服务对象满意度', '参观者满意度', '≥90%', '93%', '10', '10', ''],
];

describe('importDocument(indicators that run across the sheet)', async () => {
  const { form, doubts } = await readTable(`${HEAD}\n${ACROSS}`);

  test('are rows like any others, none in doubt', () => {
    expect(form.indicators?.map((row) => Object.values(row))).toEqual(WANTED);
    expect(doubts).toEqual([]);
    expect(layoutFaults(layoutOf(form as Form))).toEqual([]);
  });

  test('are printed across again, every place of the grid filled once', () => {
    const { rows, widths } = formGrid(form as Form);
    const filled = rows.map((cells) => cells.reduce((sum, { columns }) => sum + columns, 0));
    expect(filled).toEqual(rows.map(() => widths.length));
    const names = rows.map(([first]) => first?.text);
    expect(names.slice(2)).toEqual(ACROSS.split('\n').map((line) => line.split('|')[0]));
  });

  test('name the indicator before each cell on a phone, and nothing before what names it', () => {
    const lines = officialForm(form as Form).parts.flatMap((part) => part.lines);
    const labels = (name: string) =>
      lines
        .find(({ cells }) => cells.some(({ text }) => text === name))
        ?.cells.flatMap(({ scope, label = '' }) => (scope === undefined ? label : []));
    const names = WANTED.map((row) => row[2]);
    expect(labels('实际完成值')).toEqual(names);
    expect(labels('偏差原因分析')).toEqual(names);
    expect(labels('三级指标')).toEqual(['', '', '', '']);
  });

  test.each([
    ['merged cells', mergedDocument],
    ['no merged cells', looseDocument],
  ])('come back from what is printed, with %s', (_title, written) => {
    const imported = importDocument(written(form as Form));
    expect(accuracyOf(imported, 0, form as Form).wrong).toEqual([]);
    expect(imported.doubts).toEqual([]);
  });

  test('end the money above them, beside a name of their block', async () => {
    const lines = ACROSS.split('\n').map((line, at) => (at === 0 ? `绩效指标{1x8}|${line}` : line));
    const own = await readTable(
      `${HEAD.replace('{4}', '{5}')}\n项目资金|全年预算数|全年执行数|分值|得分{2}\n年度资金总额|9|8|10|9{2}\n${lines.join('\n')}`,
    );
    expect(own.form.indicators?.map(({ indicator }) => indicator)).toEqual(
      WANTED.map((row) => row[2]),
    );
    expect(Object.keys(own.form.funds ?? {})).toEqual(['total']);
    expect(own.doubts).toEqual([]);
  });
});

test('a table whose names of columns stand side by side runs down', async () => {
  const { form } = await readTable(
    `${HEAD}\n一级指标|三级指标|年度指标值|实际完成值|得分\n产出指标|修缮龙窑|≥3座|3座|30`,
  );
  expect(form.indicators).toHaveLength(1);
});
