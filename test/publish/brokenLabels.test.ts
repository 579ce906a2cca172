import { describe, expect, test } from 'vitest';
import { layouts } from '../../src/model/layouts/layouts.ts';
import { digitWidth } from '../../src/publish/digitWidth.ts';
import { formDocument } from '../../src/publish/docx/formDocument.ts';
import { brokenLabel, withBrokenLabels } from '../../src/publish/form/brokenLabels.ts';
import { formGrid } from '../../src/publish/form/formGrid.ts';
import { placedForm } from '../../src/publish/xlsx/placedForm.ts';
import { filledForm } from '../intake/filledForm.ts';
import { IMPRINT } from './sampleResult.ts';
import { partsOf } from './workbook.ts';

describe('brokenLabel', () => {
  test.each([
    ['项目资金（万元）', 16, '项目资金（万元）'],
    ['项目资金（万元）', 15, '项目资金\n（万元）'],
    ['预算执行情况（万元）\n（20分）', 17, '预算执行情况\n（万元）\n（20分）'],
    ['项目支出绩效指标（万元）', 10, '项目支出\n绩效指标\n（万元）'],
  ])('breaks before the brackets at the end where one line does not hold them: %s', (...all) => {
    const [label, room, broken] = all;
    expect(brokenLabel(label, room)).toBe(broken);
  });

  test.each([
    ['绩效指标', 6, '绩效\n指标'],
    ['年度总体目标', 11, '年度总体\n目标'],
    ['年初预算数', 9, '年初\n预算数'],
    ['执行率权重', 9, '执行率\n权重'],
    ['未完成原因分析', 10, '未完成原因\n分析'],
    ['偏差原因分析及改进措施', 9, '偏差原因\n分析及\n改进措施'],
    ['年度绩效目标1', 8, '年度绩效\n目标1'],
  ])('breaks words of two characters apart, about equally long: %s', (label, room, broken) => {
    expect(brokenLabel(label, room)).toBe(broken);
  });

  test('leaves what has other signs in it, and a room of one character', () => {
    expect(brokenLabel('执行率B/A×100%', 8)).toBe('执行率B/A×100%');
    expect(brokenLabel('绩效指标', 3)).toBe('绩效指标');
    expect(brokenLabel('绩效（按批复的口径填列）', 8)).toBe('绩效（按批复的口径填列）');
  });
});

describe.each(layouts.map((layout) => [layout.id, filledForm(layout)] as const))(
  'the files of a form in %s',
  (_, form) => {
    const grid = formGrid(form);
    const { rows, widths } = withBrokenLabels(grid);

    test('print its labels in lines that their cells hold, in a workbook and in Word', () => {
      const labels = rows.flat().filter(({ path, isText }) => path === undefined && !isText);
      const torn = labels.filter(({ text, column, columns }) => {
        const width = widths.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
        return text.split('\n').some((line) => digitWidth(line) > width);
      });
      expect(torn.map(({ text }) => text)).toEqual([]);
      const placed = placedForm(form, 0).cells.map(({ text }) => text);
      expect(placed).toEqual(rows.flat().map(({ text }) => text));
    });

    test('leave what was filled in as it is', () => {
      const filled = (own: typeof rows) => own.flat().filter(({ path }) => path !== undefined);
      expect(filled(rows)).toEqual(filled(grid.rows));
    });
  },
);

test('formDocument: prints a wide sheet in letters that its columns hold', () => {
  const sizeOf = (id: string) => {
    const layout = layouts.find((one) => one.id === id);
    if (layout === undefined) throw new Error('no layout');
    const form = filledForm(layout);
    const source = { publisher: '示例市河灯管理局', title: '2023年度自评公开' };
    const document = partsOf(formDocument({ form, source }, IMPRINT));
    const sizes = document.get('word/document.xml')?.match(/<w:sz w:val="\d+"/g) ?? [];
    return Math.max(...sizes.map((size) => Number(/\d+/.exec(size)?.[0])));
  };
  // 100 digits on a line of 10,092 twentieths of a point, and 158 on one of 15,024
  expect(sizeOf('chongqing')).toBe(20);
  expect(sizeOf('xinjiang-2023')).toBeLessThan(20);
  // 可持续影响指标 of 14 digits in a column of 14, which has blanks at its sides
  expect(sizeOf('older-2018')).toBe(19);
});
