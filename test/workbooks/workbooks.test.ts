import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formDifferences } from '../../src/commands/import/differences.ts';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { DataError } from '../../src/load/problem.ts';
import type { Form } from '../../src/model/form.ts';
import { layoutOf } from '../../src/model/layouts/layoutOf.ts';
import { readWorkbooks } from '../../src/workbooks/readWorkbooks.ts';
import { recordForms, writers } from '../commands/importFolder.ts';
import { sheetXml } from '../intake/elsewhere/sheetXml.ts';
import { filledForm } from '../intake/filledForm.ts';
import { writeXlsx } from '../intake/writeXlsx.ts';
import { jijing } from '../jijing.ts';

const ID = 'songwennuan-bangfu';
const REPORTED = 'kunnan-laomo-bangfu';
/** A form without a year and with a column that nobody knows. */
const unsure = writeXlsx([
  {
    name: '督办',
    xml: sheetXml([
      ['项目支出绩效自评表（单位：万元）'],
      ['项目名称', '河道督办'],
      ['主管部门', '安庆市总工会'],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '批示'],
      ['产出指标', '数量指标', '督办次数', '≥4次', '5次', '100', '100', '已阅'],
    ]),
  },
]);

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'jijing-workbooks-'));
  writeFileSync(join(data, 'site.json'), readFileSync('data/site.json'));
});
afterEach(() => rmSync(data, { recursive: true }));

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(join(data, path, '..'), { recursive: true });
  writeFileSync(join(data, path), content);
}

async function putForm(name: string, form: Form | undefined = recordForms.get(ID)): Promise<void> {
  if (form === undefined) throw new Error('no form');
  put(`zonggonghui/2022/${name}`, (await writers.template?.(form)) ?? '');
}

/** What is wrong with the folder, as the build would say it. */
async function problemsOf(): Promise<string> {
  const workbooks = await readWorkbooks(data);
  try {
    loadDataset(data, { workbooks });
    return '';
  } catch (error) {
    if (error instanceof DataError)
      return error.message.replaceAll(/\S*jijing-workbooks-\w+\//g, '');
    throw error;
  }
}

describe('a data folder that holds workbooks', () => {
  test('says of one in which no form is recognised', async () => {
    put(
      'zonggonghui/2022/别的.xlsx',
      writeXlsx([{ name: '甲', xml: sheetXml([['采购清单'], ['纸', '3']]) }]),
    );
    expect(await problemsOf()).toContain('别的.xlsx:1:1 整个文件: 应为 有自评表的工作簿');
  });

  test('is read as if their forms were data files', async () => {
    for (const [id, form] of recordForms) await putForm(`${id}.xlsx`, form);
    const { departmentYears } = loadDataset(data, { workbooks: await readWorkbooks(data) });
    const projects = departmentYears.flatMap((year) => year.projects);
    expect(projects.map(({ name }) => name)).toHaveLength(recordForms.size);
    for (const form of recordForms.values()) {
      const own = projects.find(({ name }) => form.head.name.includes(name));
      expect(own === undefined ? undefined : formDifferences(form, own.form)).toEqual([]);
    }
  });

  test('takes ids from its list, reports by them, and names what the list lacks', async () => {
    await putForm('填报.xlsx');
    await putForm('劳模.xlsx', recordForms.get(REPORTED));
    for (const name of ['list.json', `${REPORTED}.report.json`]) {
      put(`zonggonghui/2022/${name}`, readFileSync(`data/zonggonghui/2022/${name}`));
    }
    for (const id of recordForms.keys()) {
      if (id === ID || id === REPORTED) continue;
      put(`zonggonghui/2022/${id}.json`, readFileSync(`data/zonggonghui/2022/${id}.json`));
    }
    const { departmentYears } = loadDataset(data, { workbooks: await readWorkbooks(data) });
    expect(departmentYears[0]?.projects.map(({ slug }) => slug)).toContain(ID);
    const form = recordForms.get(ID);
    if (form !== undefined)
      await putForm('另.xlsx', { ...form, head: { ...form.head, name: '新专项' } });
    expect(await problemsOf()).toMatchInlineSnapshot(`
      "zonggonghui/2022/另.xlsx “新专项” C3:3:3 表头各栏 › 项目名称: 应为 list.json 中列出的项目，实为 “新专项”
          在 list.json 中加入这个项目，或改正项目名称。"
    `);
  });

  test('takes a target form and that of the whole department for what they are', async () => {
    await putForm('填报.xlsx');
    const name = recordForms.get(ID)?.head.name ?? '';
    for (const id of ['anhui-targets', 'department-by-rule']) {
      const form = { ...filledForm(layoutOf({ layout: id })), year: 2022 };
      await putForm(
        `${id}.xlsx`,
        id.endsWith('targets') ? { ...form, head: { ...form.head, name } } : form,
      );
    }
    const { departmentYears } = loadDataset(data, { workbooks: await readWorkbooks(data) });
    const [only] = departmentYears;
    expect(only?.list.entries).toHaveLength(1);
    expect(only?.projects.map(({ form }) => form.layout)).toEqual(['ministry-2020']);
    expect(only?.targetForms).toMatchObject([{ id: only?.projects[0]?.id, isEvaluated: true }]);
    expect(only?.whole?.form.layout).toBe('department-by-rule');
  });

  test('reads a project from its data file where it has one', async () => {
    await putForm('填报.xlsx');
    await putForm('再来.xlsx');
    put('zonggonghui/2022/list.json', readFileSync('data/zonggonghui/2022/list.json'));
    for (const id of recordForms.keys())
      put(`zonggonghui/2022/${id}.json`, readFileSync(`data/zonggonghui/2022/${id}.json`));
    expect(await problemsOf()).toBe('');
  });

  test('says doubts, a second form, a wrong year and what cannot be opened with sheet and cell', async () => {
    const form = recordForms.get(ID);
    if (form === undefined) throw new Error('no form');
    await putForm('a.xlsx');
    await putForm('b.xlsx');
    await putForm('c.xlsx', { ...form, year: 2021, head: { ...form.head, name: '另一专项' } });
    put('zonggonghui/2022/d.xlsx', 'PK\u0003\u0004 broken');
    put('zonggonghui/2022/e.xlsx', unsure);
    expect(await problemsOf()).toMatchInlineSnapshot(`
      "zonggonghui/2022/d.xlsx:1:1 整个文件: 应为 能读的工作簿，实为 文件不完整或已损坏，解不开；请重新下载，或者用 Office 或 WPS 打开后另存
          另存为没有密码的 .xlsx，或把它移出数据文件夹。
      zonggonghui/2022/b.xlsx “送温暖帮扶专项” C3:3:3 表头各栏 › 项目名称: 应为 一个项目一张表，实为 zonggonghui/2022/a.xlsx 中已有
          两张只留一张。
      zonggonghui/2022/e.xlsx “督办” H4:4:8 整个文件: 应为 没有存疑的内容，实为 “批示”是这张表自己的一栏，也可能是已有的一栏的另一种叫法：没有见过这个栏目的名称
          在工作簿中改到没有疑问，或用 import 读成 JSON 后再核对。
      zonggonghui/2022/c.xlsx “另一专项” A1:1:1 年度: 应为 与文件夹相同的 2022，实为 2021
          改正年度，或把文件移到对应年度的文件夹。"
    `);
  });

  test('builds nothing of a year on record from a workbook', async () => {
    await putForm('填报.xlsx');
    put('zonggonghui/2022/list.json', readFileSync('data/zonggonghui/2022/list.json'));
    for (const id of recordForms.keys())
      put(`zonggonghui/2022/${id}.json`, readFileSync(`data/zonggonghui/2022/${id}.json`));
    expect((await jijing('publish-log', 'zonggonghui/2022', '--data', data)).status).toBe(0);
    rmSync(join(data, `zonggonghui/2022/${ID}.json`));
    expect(await problemsOf()).toContain('应为 已登记公开的年度只用 JSON 数据文件');
  });

  test('is validated and checked by the command line', async () => {
    await putForm('填报.xlsx');
    const { status, stdout } = await jijing('validate', '--data', data);
    expect([status, stdout]).toEqual([0, expect.stringContaining('1 个项目')]);
    expect((await jijing('score', '--data', data)).stdout).toContain('送温暖帮扶');
  });
});
