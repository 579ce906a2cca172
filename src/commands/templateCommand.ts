import { existsSync } from 'node:fs';
import { columns } from '../commandLine/columns.ts';
import { command } from '../commandLine/command.ts';
import { KIND_WORDS } from '../model/layouts/layout.ts';
import { layouts } from '../model/layouts/layouts.ts';
import { PAGE_NAMES } from '../model/list.ts';
import { writeWhole } from '../outFolder/writeWhole.ts';
import { programName } from '../program/programName.ts';
import { UsageError } from '../program/usageError.ts';
import { fillInWorkbook } from '../publish/fillIn/fillInWorkbook.ts';
import { targetsNaming } from '../starter/nextYear.ts';
import { kindOfLayout, type TemplateForm, templateForms } from '../starter/templateForms.ts';
import { departmentFoldersOf, knownBefore } from './dataFiles.ts';
import { refuseName } from './refuseName.ts';
import { DATA, sampleNote, YEAR } from './sharedOptions.ts';
import { thisYear } from './today.ts';

/** Any fixed moment would do: the same call gives the same bytes. */
const SAVED = new Date('2020-01-01T00:00:00Z');

/** Makes a workbook in which an office fills in its forms; `import` reads it back. */
export const templateCommand = command({
  name: 'template',
  places: [{ name: '项目', isRepeated: true }],
  summary: '制作填报用的 Excel 工作簿，一个项目一张表，填好后由 import 读入',
  notes: [
    '项目写名称或标识；不写时是该部门清单上的全部项目。',
    '数据中有以前年度的表时，照最近一年，名称、指标、年度指标值和分值照旧，标题改成填报的年度；指标和目标中写着那一年的逐条列出。没有时是空白表。',
    '绩效目标表的版式也是一个项目一张；部门整体的版式只有一张，不写项目。',
    '总分、执行率自动算出；可选的内容从列表中选；要填的格浅黄，自动算出的格浅蓝，有了内容就没有颜色；打开工作簿时表名旁写着。',
    '版式：',
    columns(layouts.map(({ id, name }) => [id, name])),
  ],
  options: {
    ...DATA,
    projects: {
      kind: 'text',
      value: '名称',
      words: '项目名称，几个用逗号分开；也可直接写在命令后',
    },
    department: { kind: 'text', value: '标识', words: '部门的文件夹名，只有一个部门时不必写' },
    year: { ...YEAR, words: '填报的年度，不写时是上一年，绩效目标表是今年' },
    layout: {
      kind: 'choice',
      choices: layouts.map(({ id }) => id),
      value: '版式',
      words: '版式，名称见上；不写时照上年度的表，没有时是 ministry-2020',
    },
    out: {
      kind: 'text',
      value: '文件',
      words: '写入哪个文件，不写时是 自评表-<年度>.xlsx，绩效目标表-<年度>.xlsx',
    },
  },
  examples: [
    { call: 'template 技能培训 困难帮扶 --year 2024', does: '两张空白表' },
    {
      call: 'template --department caizhengju --year 2024 --out 填报.xlsx',
      does: '清单上的全部项目，照上年度填好指标和目标',
    },
    { call: 'template 技能培训 --layout anhui-targets', does: '今年的绩效目标表' },
  ],
  run: async ({ options, places }) => {
    const { data, layout } = options;
    const kind = kindOfLayout(layout);
    const year = options.year ?? thisYear() - (kind === 'targets' ? 0 : 1);
    const { out = `${kind === 'targets' ? '绩效目标表' : '自评表'}-${year}.xlsx` } = options;
    if (existsSync(out)) throw new UsageError(`已有“${out}”，没有改动：换一个 --out`);
    const named = options.projects?.split(/[,，]/).map((name) => name.trim()) ?? [];
    const projects = [...named.filter((name) => name !== ''), ...places];
    const department = chosenDepartment(data, options.department);
    const known = knownBefore(data, department, year);
    const forms = templateForms({ year, layout, projects }, known);
    if (forms.length === 0) {
      throw new UsageError('要写项目名称；部门已有清单的，用 --department 写明部门');
    }
    const imprint = { title: '', owner: known.name, mark: undefined, saved: SAVED };
    const title = `${known.name}${KIND_WORDS[kind]}（${year} 年度）`;
    const sheets = forms.map(({ form }) => form);
    writeWhole(out, await fillInWorkbook(title, sheets, imprint));
    return {
      text: [
        written(out, forms),
        ...forms.flatMap(stillNaming),
        nextStep(out, data, options.department),
      ].join('\n'),
      json: {
        file: out,
        year,
        projects: forms.map(({ form, from = null }) => ({ name: form.head.name, from })),
      },
      note: sampleNote(data),
    };
  },
});

function written(out: string, forms: readonly TemplateForm[]): string {
  const from = forms.flatMap((one) => one.from ?? []);
  const filled = from.length;
  const years = [...new Set(from)].sort();
  const others = forms.length - filled;
  const parts = [
    ...(filled > 0 ? [`${filled} 张照 ${years.join('、')} 年度填好了名称、指标和目标`] : []),
    ...(others > 0 ? [`${others} 张空白`] : []),
  ];
  return `已写入：${out}，${forms.length} 张表，${parts.join('，')}。`;
}

/** What a form says of the year from which it goes on: whether that is still meant, only a person knows. */
function stillNaming({ form, from }: TemplateForm): string[] {
  const texts = from === undefined ? [] : targetsNaming(form, from);
  if (texts.length === 0) return [];
  const quoted = texts.map((text) => `“${text.replaceAll('\n', ' ')}”`).join('、');
  return [`${form.head.name}：还写着 ${from} 年，请核对是否要改：${quoted}`];
}

function nextStep(out: string, data: string, department: string | undefined): string {
  const folder = department === undefined ? '' : ` --department ${department}`;
  return `填好后：${programName()} import ${out} --data ${data}${folder}`;
}

/** The department that is asked for, or the only one; undefined where there are none or several. */
function chosenDepartment(data: string, asked: string | undefined): string | undefined {
  if (asked !== undefined) {
    refuseName(asked, PAGE_NAMES);
    return asked;
  }
  const folders = departmentFoldersOf(data);
  return folders.length === 1 ? folders[0] : undefined;
}
