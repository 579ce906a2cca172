import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { columns } from '../commandLine/columns.ts';
import { command } from '../commandLine/command.ts';
import { DataError } from '../load/problem.ts';
import { DEPARTMENT_FILE, projectIdOf } from '../load/recordFiles.ts';
import { layouts } from '../model/layouts/layouts.ts';
import { PAGE_NAMES, UNNAMED } from '../model/list.ts';
import { UsageError } from '../program/usageError.ts';
import { newList } from '../starter/newList.ts';
import { workbookNames } from '../workbooks/readWorkbooks.ts';
import { readAddress } from './address.ts';
import { aloneIn } from './aloneIn.ts';
import { readExplained, readForms } from './dataFiles.ts';
import { withExplained } from './import/withExplained.ts';
import { type NewOptions, newForm } from './newForm.ts';
import { refuseName } from './refuseName.ts';
import { DATA } from './sharedOptions.ts';
import { writeDataFile } from './writeDataFile.ts';

/** Makes a blank form of any kind, and the list that names it; or the list alone of forms that are there. */
export const newCommand = command({
  name: 'new',
  places: [{ name: '部门/年度/项目 或 list', isRequired: true }, { name: '部门/年度' }],
  summary: '建一张空白自评表并写入清单；new list 只建清单',
  notes: [
    '已有的文件不覆盖。清单已有时，新的项目加在最后。',
    '绩效目标表的版式写入 <项目>.targets.json；部门整体支出绩效自评表的版式写入 department.json，这时只写 部门/年度。',
    'new list <部门>/<年度> 把文件夹中已有的自评表列成清单，工作簿中的和自查中已说明的发现也在内。',
    '版式：',
    columns(layouts.map(({ id, name }) => [id, name])),
  ],
  options: {
    ...DATA,
    name: { kind: 'text', value: '名称', words: '项目名称，不写时照清单' },
    department: { kind: 'text', value: '名称', words: '主管部门的全称，不写时照该部门已有的清单' },
    unit: { kind: 'text', value: '名称', words: '实施单位，不写时留空' },
    layout: {
      kind: 'choice',
      choices: layouts.map(({ id }) => id),
      value: '版式',
      default: 'ministry-2020',
      words: '自评表的版式，名称见上',
    },
  },
  examples: [
    { call: 'new caizhengju/2024/jineng-peixun --name 技能培训', does: '一张空白表，写入清单' },
    {
      call: 'new caizhengju/2025/jineng-peixun --layout anhui-targets',
      does: '它的绩效目标表',
    },
    { call: 'new list caizhengju/2024', does: '把已有的自评表列成清单' },
  ],
  run: ({ options, places: [place = '', second] }) =>
    aloneIn(options.data, () => {
      if (place === 'list') return writeListOf(options, second ?? '');
      if (second !== undefined) throw new UsageError(`new 后面只写一个项目，多出“${second}”`);
      return written(options.data, newForm(options, place));
    }),
});

async function writeListOf(options: NewOptions, typed: string) {
  const { data } = options;
  const { year, names } = readAddress(typed, data);
  const [folder = ''] = names;
  if (year === undefined || names.length !== 1) {
    throw new UsageError(`new list 之后要写 部门/年度，如 caizhengju/2024，实为“${typed}”`);
  }
  refuseName(folder, PAGE_NAMES);
  const place = `${folder}/${year}`;
  if (existsSync(join(data, place, 'list.json'))) {
    throw new UsageError(`已有 ${place}/list.json，没有改动`);
  }
  const forms = [...readForms(data, place), ...(await workbookForms(data, place))];
  const [first] = forms;
  if (first === undefined) {
    throw new UsageError(`${place} 中还没有自评表：new ${place}/<项目> 一并建表和清单`);
  }
  const department = options.department ?? first.form.head.department ?? UNNAMED;
  const named = forms.map(({ id, form }) => ({ id, name: form.head.name }));
  const explained = readExplained(data, place).map((one) => ({ file: place, explained: one }));
  const { list } = withExplained(newList({ department, year }, named), explained, named);
  writeDataFile(data, `${place}/list.json`, 'list', list);
  return written(data, [`${place}/list.json`]);
}

/** The forms of the workbooks of a year; throws a DataError where one cannot be read without a person. */
async function workbookForms(data: string, place: string): Promise<ReturnType<typeof readForms>> {
  const names = workbookNames(join(data, place));
  if (names.length === 0) return [];
  const { readYear } = await import('../workbooks/readYear.ts');
  const { forms, problems } = await readYear(data, place, names);
  if (problems.length > 0) throw new DataError(problems);
  const ofProjects = [...forms].filter(([name]) => name !== DEPARTMENT_FILE);
  const byId = new Map(ofProjects.map(([name, { value }]) => [projectIdOf(name), value]));
  return [...byId].map(([id, form]) => ({ id, form }));
}

function written(data: string, paths: readonly string[]) {
  const files = paths.map((path) => join(data, path));
  return { text: files.map((file) => `已写入：${file}`).join('\n'), json: { files } };
}
