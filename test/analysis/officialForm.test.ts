import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FormCell, FormLine } from '../../src/analysis/form/formCell.ts';
import { type OfficialForm, officialForm } from '../../src/analysis/form/officialForm.ts';
import type { Form } from '../../src/model/form.ts';
import { formFileSchema } from '../../src/model/formFile.ts';
import { findLayout } from '../../src/model/layouts/layouts.ts';
import { filledForm } from '../intake/filledForm.ts';

const DATA = join(import.meta.dirname, '../../data/zonggonghui/2022');
const forms = readdirSync(DATA)
  .filter((file) => !/^list|report\.json$/.test(file))
  .map((file) => ({ file, form: readForm(file) }));
const SOURCE = readFileSync(join(import.meta.dirname, '../fixtures/anqing-2022.txt'), 'utf8');

function readForm(file: string): Form {
  return formFileSchema.parse(JSON.parse(readFileSync(join(DATA, file), 'utf8')));
}

function cellsOf({ parts }: OfficialForm): FormCell[] {
  return parts.flatMap(({ head, lines }) => [...head, ...lines].flatMap(({ cells }) => cells));
}

/** How often each place of a block is covered, line by line. */
function coverage(lines: readonly FormLine[], width: number): number[][] {
  const covered = lines.map(() => Array<number>(width).fill(0));
  lines.forEach(({ cells }, at) => {
    let column = 0;
    for (const cell of cells) {
      while ((covered[at]?.[column] ?? 0) > 0) column += 1;
      for (let line = at; line < at + cell.lines; line++) {
        for (let place = column; place < column + cell.columns; place++) {
          const row = covered[line] ?? [];
          row[place] = (row[place] ?? 0) + 1;
        }
      }
      column += cell.columns;
    }
  });
  return covered;
}

/** Without what sources print differently: blanks and the width of brackets and colons. */
function key(text: string): string {
  return text.replace(/\s/g, '').replaceAll('（', '(').replaceAll('）', ')').replaceAll('：', ':');
}

describe.each(forms)('officialForm($file)', ({ form }) => {
  const layout = officialForm(form);
  const [top, indicators] = layout.parts;

  test('parts: each covers each place of its columns once', () => {
    expect(layout.parts).toHaveLength(2);
    for (const { shares, head, lines } of layout.parts) {
      for (const block of [head, lines]) {
        expect(coverage(block, shares.length)).toEqual(block.map(() => shares.map(() => 1)));
      }
    }
  });

  test('cells: every one that the source prints', () => {
    const printed = [layout.title, layout.subtitle, ...cellsOf(layout).map(({ text }) => text)].map(
      key,
    );
    const blocks = SOURCE.split(/^(?=项目支出绩效自评表?$)/m);
    const block =
      blocks.find((text) => text.includes(`项目名称\t${'\t'}${form.head.name}`)) ??
      blocks.find((text) => text.includes(`\t${form.head.name}`) && text.includes('主管部门'));
    const cells = (block?.split(/2022 年度困难劳模帮扶专项绩效评价报告/)[0] ?? '')
      .split(/[\t\n]/)
      .map(key)
      .filter((cell) => cell !== '' && cell !== '效益指标' && cell !== '(30分)');
    expect(cells.length).toBeGreaterThan(60);
    expect(cells.filter((cell) => !printed.includes(cell))).toEqual([]);
  });

  test('headers: each value of the top names headers that are there', () => {
    const cells = (top?.lines ?? []).flatMap(({ cells }) => cells);
    const ids = new Set(cells.flatMap(({ id }) => id ?? []));
    const values = cells.filter(({ label }) => label !== undefined);
    expect(values.length).toBe(1 + 2 + 24 + 2);
    for (const { headers = [] } of values) {
      expect(headers.length).toBeGreaterThan(0);
      expect(headers.filter((id) => !ids.has(id))).toEqual([]);
    }
  });

  test('lines: one an indicator, numbered as the page links to them, then 总分', () => {
    const lines = indicators?.lines ?? [];
    const count = form.indicators?.length ?? 0;
    expect(lines.map(({ seq }) => seq)).toEqual([
      ...Array.from({ length: count }, (_, index) => index + 1),
      undefined,
    ]);
    expect(lines.at(-1)?.cells[0]?.text).toBe('总分');
  });
});

test('officialForm: the export of the budget system names its columns without (A) and (B)', () => {
  const texts = (file: string) => cellsOf(officialForm(readForm(file))).map(({ text }) => text);
  expect(texts('kunnan-laomo-bangfu.json')).toEqual(
    expect.arrayContaining(['全年预算数\n（A）', '执行率\n（B/A）', '年度绩效指标完成情况']),
  );
  expect(texts('gonghui-zhuanxiang.json')).toEqual(
    expect.arrayContaining(['全年预算数', '执行率', '绩效指标']),
  );
});

test('officialForm: leaves a cell blank that the form leaves blank', () => {
  const [top] = officialForm(readForm('kunnan-laomo-bangfu.json')).parts;
  const carryover = top?.lines.find(({ cells }) => cells[0]?.text === '上年结转资金');
  expect(carryover?.cells.map(({ text }) => text)).toEqual([
    '上年结转资金',
    '',
    '',
    '',
    '-',
    '',
    '-',
  ]);
});

test('officialForm: an amount alone on its line beside its name is named once', () => {
  const layout = findLayout('transfer-2021') ?? expect.fail('no layout');
  const amounts = cellsOf(officialForm(filledForm(layout))).filter(
    ({ path }) => path?.[0] === 'funds',
  );
  expect(amounts.map(({ path, label }) => [path?.[2], label])).toEqual([
    ['budget', '转移支付预算数（A）'],
    ['rate', '预算执行率（B/A）'],
    ['executed', undefined],
  ]);
});
