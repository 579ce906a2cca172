import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Form } from '../../src/model/form.ts';
import { formFileSchema } from '../../src/model/formFile.ts';
import { type List, listSchema } from '../../src/model/list.ts';
import { type KnownDepartment, templateForms } from '../../src/starter/templateForms.ts';
import { jijing } from '../jijing.ts';
import { readWorkbook } from '../publish/workbook.ts';

const PLACE = 'data/zonggonghui/2022';
const json = (file: string) => JSON.parse(readFileSync(join(PLACE, file), 'utf8'));
const list: List = listSchema.parse(json('list.json'));
const forms = new Map<string, Form>(
  list.entries.map(({ id }) => [id, formFileSchema.parse(json(`${id}.json`))]),
);
const known: KnownDepartment = { name: '安庆市总工会', list: undefined, earlier: { list, forms } };
const demand = { year: 2023, layout: undefined, projects: [] };

describe('templateForms', () => {
  test('goes on from every form of the earlier list', () => {
    const made = templateForms(demand, known);
    expect(made.map(({ form }) => form.head.name)).toEqual(
      list.entries.map(({ id }) => forms.get(id)?.head.name),
    );
    for (const { form, from } of made) {
      expect([form.year, from]).toEqual([2023, 2022]);
      expect(form.indicators?.every(({ score }) => score === '')).toBe(true);
    }
  });

  test('takes a project by its id, its name or its lineage, and a new one blank', () => {
    const [first] = list.entries;
    if (first === undefined) throw new Error('no entry');
    const renamed = { ...first, id: 'new-id', name: '新名称', lineage: first.id };
    const next: List = { ...list, year: 2023, entries: [renamed] };
    const projects = [list.entries[1]?.id ?? '', '新名称', '技能培训'];
    const made = templateForms({ ...demand, projects }, { ...known, list: next });
    expect(made.map(({ from }) => from)).toEqual([2022, 2022, undefined]);
    expect(made[1]?.form.head.name).toBe('新名称');
    expect(made[1]?.form.goals?.[0]?.expected).toBe(forms.get(first.id)?.goals?.[0]?.expected);
    expect(made[2]?.form.head).toMatchObject({ name: '技能培训', department: '安庆市总工会' });
  });

  test('is blank where another layout is asked for', () => {
    const [made] = templateForms({ ...demand, layout: 'sichuan-2022' }, known);
    expect([made?.form.layout, made?.from]).toEqual(['sichuan-2022', undefined]);
  });
});

describe('templateForms of other kinds', () => {
  const layoutForm = (layout: string, name: string): Form => {
    const [made] = templateForms({ year: 2022, layout, projects: [name] }, known);
    if (made === undefined) throw new Error('no form');
    const [row] = made.form.indicators ?? [];
    if (row === undefined) throw new Error('no row');
    const named = Object.assign(row, { indicator: '去年的指标', score: '3' });
    return { ...made.form, indicators: [named] };
  };
  const [first] = list.entries;

  test('goes on from the targets of last year, and from the form of the whole department', () => {
    const id = first?.id ?? '';
    const targets = new Map([[id, layoutForm('anhui-targets', first?.name ?? '')]]);
    const whole = layoutForm('department-by-rule', '安庆市总工会');
    const earlier = { list, forms, targets, whole };
    const made = (layout: string, projects: readonly string[]) =>
      templateForms({ year: 2023, layout, projects }, { ...known, earlier });
    expect(made('anhui-targets', [id])).toMatchObject([
      { from: 2022, form: { indicators: [{ indicator: '去年的指标' }] } },
    ]);
    expect(made('department-by-rule', [])).toMatchObject([
      { from: 2022, form: { head: { name: '安庆市总工会' }, indicators: [{ score: '' }] } },
    ]);
  });

  test('is one blank form for a department without one, and none without its name', () => {
    const demand = { year: 2023, layout: 'department-by-rule', projects: [] };
    expect(templateForms(demand, known)).toMatchObject([{ from: undefined }]);
    expect(templateForms(demand, { ...known, name: '' })).toEqual([]);
  });
});

describe('template', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'jijing-template-'));
    cpSync('data', join(folder, 'data'), { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const out = () => join(folder, '填报.xlsx');
  const template = (...args: readonly string[]) =>
    jijing('template', '--data', join(folder, 'data'), '--out', out(), '--year', '2023', ...args);

  test('writes one sheet for each project of the only department', async () => {
    const { status, stdout } = await template();
    expect([status, stdout]).toEqual([0, expect.stringContaining('5 张照 2022 年度填好了')]);
    expect(stdout).toContain(
      '困难劳模帮扶专项：还写着 2022 年，请核对是否要改：“2022 年 12 月底前',
    );
    const sheets = await readWorkbook(readFileSync(out()));
    expect(sheets.size).toBe(5);
    expect(sheets.get('困难劳模帮扶专项')?.[1]?.[0]).toBe('（2023 年度）');
  });

  test('needs no data folder for projects that are named', async () => {
    rmSync(join(folder, 'data'), { recursive: true });
    const { status, stdout } = await template('--projects', '技能培训,困难帮扶', '送温暖');
    expect([status, stdout]).toEqual([0, expect.stringContaining('3 张表，3 张空白')]);
    expect([...(await readWorkbook(readFileSync(out()))).keys()]).toEqual([
      '技能培训',
      '困难帮扶',
      '送温暖',
    ]);
  });

  test('says how to read it back into the same data folder', async () => {
    const { stdout } = await template('技能培训', '--department', 'caizhengju');
    const data = join(folder, 'data');
    expect(stdout).toContain(` import ${out()} --data ${data} --department caizhengju`);
  });

  test('overwrites no workbook that somebody may have filled in', async () => {
    writeFileSync(out(), '填好的');
    const { status, stderr } = await template();
    expect([status, stderr]).toEqual([2, expect.stringContaining('没有改动')]);
    expect(readFileSync(out(), 'utf8')).toBe('填好的');
  });

  test('says what is missing where nothing can be filled in', async () => {
    const { status, stderr } = await template('--department', 'caizhengju');
    expect([status, stderr]).toEqual([2, expect.stringContaining('要写项目名称')]);
    expect(existsSync(out())).toBe(false);
  });
});
