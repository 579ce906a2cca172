import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { command } from '../commandLine/command.ts';
import { readText } from '../load/readText.ts';
import { PAGE_NAMES } from '../model/list.ts';
import { type WholeFile, writeWholeFiles } from '../outFolder/writeWhole.ts';
import { programName } from '../program/programName.ts';
import { UsageError } from '../program/usageError.ts';
import { STARTER_SCRIPTS, type StarterFile, starterFiles } from '../starter/starterFiles.ts';
import { aloneIn } from './aloneIn.ts';
import { refuseName } from './refuseName.ts';
import { YEAR } from './sharedOptions.ts';
import { standsAsWritten } from './standsAsWritten.ts';
import { thisYear } from './today.ts';
import { dataFile, installedSchemas } from './writeDataFile.ts';

/** What git and npm leave in a folder before there are data. */
const BEFORE = /^(?:\.git|node_modules|package\.json|package-lock\.json|.*\.tgz)$/;

const PROJECT = 'jineng-peixun';

/** Makes a data repository: settings, one example, a guide, scripts and pipelines. */
export const initCommand = command({
  name: 'init',
  places: [{ name: '文件夹' }],
  summary: '建立数据仓库：设置、一张样例表、说明和流水线',
  notes: [
    '不写文件夹时建在当前文件夹。只写入空的文件夹，或只有 git 和 npm 的文件的。',
    '评分规则和 JSON Schema 随程序而来，不复制。',
  ],
  options: {
    department: {
      kind: 'text',
      value: '标识',
      default: 'bumen',
      words: '第一个部门的文件夹名：小写字母、数字和连字符',
    },
    owner: { kind: 'text', value: '名称', default: '示例单位', words: '公开单位的全称' },
    year: { ...YEAR, words: '样例的年度，不写时是上一年' },
  },
  examples: [
    { call: 'init 绩效数据', does: '建在新的文件夹' },
    { call: 'init --department caizhengju --owner 市财政局', does: '建在当前文件夹，写明部门' },
  ],
  run: async ({ options, places: [folder = '.'] }) => {
    const { department, owner, year = thisYear() - 1 } = options;
    refuseName(department, PAGE_NAMES);
    const files = starterFiles({ department, owner, year, project: PROJECT });
    const whole = files.map((file) => wholeFile(folder, file));
    await aloneIn(folder, () => {
      const description = { path: join(folder, 'package.json'), content: packageText(folder) };
      const all = [...whole, description];
      refuseOtherFiles(folder, all);
      writeWholeFiles(all);
    });
    const paths = [...files.map(({ path }) => path), 'package.json'];
    return { text: nextSteps(folder, department, year), json: { folder, files: paths } };
  },
});

/** What an init left that was ended in between is no other file: it is completed. */
function refuseOtherFiles(folder: string, files: readonly WholeFile[]): void {
  const isPart = files.some(({ path }) => !standsAsWritten(path, files));
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const other = names.find(
    (name) => !BEFORE.test(name) && !(isPart && standsAsWritten(join(folder, name), files)),
  );
  if (other !== undefined) {
    throw new UsageError(`不能建在“${folder}”：那里已有 ${other}，init 只写入空的文件夹`);
  }
}

function wholeFile(folder: string, file: StarterFile): WholeFile {
  if (file.kind === 'text') return { path: join(folder, file.path), content: file.content };
  return dataFile(folder, file.path, file.kind, file.json, installedSchemas(folder));
}

const packageSchema = z.looseObject({ scripts: z.record(z.string(), z.string()).optional() });

/** The description that npm may have made before, with the scripts that it lacks. */
function packageText(folder: string): string {
  const file = join(folder, 'package.json');
  const before = existsSync(file) ? packageIn(file) : { private: true };
  const scripts = { ...STARTER_SCRIPTS, ...before.scripts };
  return `${JSON.stringify({ ...before, scripts }, null, 2)}\n`;
}

/** As it is written: a schema would put what it knows first. */
function packageIn(file: string): z.output<typeof packageSchema> {
  try {
    const json = JSON.parse(readText(file).value ?? '');
    packageSchema.parse(json);
    return json;
  } catch {
    throw new UsageError(`${file} 不是 npm 的 package.json，请先改正或删去`);
  }
}

function nextSteps(folder: string, department: string, year: number): string {
  const isInstalled = existsSync(join(folder, 'node_modules/jijing'));
  return [
    `已建立数据仓库：${folder}/`,
    `  样例：${join(folder, department, String(year), `${PROJECT}.json`)}，各字段的说明见 README.md`,
    '下一步',
    ...(folder === '.' ? [] : [`  cd ${folder}`]),
    ...(isInstalled ? [] : ['  npm install <jijing 安装包>']),
    '  npm start',
    ...(isInstalled ? [] : [`现在就看：${programName()} start --data ${folder}`]),
  ].join('\n');
}
