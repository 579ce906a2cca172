import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, command } from '../commandLine/command.ts';
import { loadDataset } from '../load/loadDataset.ts';
import { jsonSchemas } from '../model/jsonSchemas.ts';
import { STATUS_WORDS } from '../model/words.ts';
import { writeWholeFiles } from '../outFolder/writeWhole.ts';
import { UsageError } from '../program/usageError.ts';
import { readWorkbooks } from '../workbooks/readWorkbooks.ts';
import { aloneIn } from './aloneIn.ts';
import { migrate } from './migrateCommand.ts';
import { DATA, RULEBOOK } from './sharedOptions.ts';
import { today } from './today.ts';
import { pendingLines } from './unrecordedLines.ts';
import { jsonFile } from './writeJson.ts';

const validate = command({
  name: 'validate',
  places: [],
  summary: '只检查数据能否读入',
  notes: ['一次列出全部问题，每处写明文件、行、列和改法；还没有登记公开的改动也列出。'],
  options: DATA,
  examples: [{ call: 'validate --data 我的数据', does: '检查另一个数据文件夹' }],
  run: async ({ options }) => {
    const { data } = options;
    const workbooks = await readWorkbooks(data);
    const dataset = loadDataset(data, { refusesUnrecorded: false, today: today(), workbooks });
    const projects = dataset.departmentYears.flatMap((one) => one.projects);
    const indicators = projects.reduce((sum, project) => sum + project.indicators.length, 0);
    const unrecorded = dataset.record?.unrecorded ?? [];
    const counts = { projects: projects.length, indicators };
    const lines = [`数据无误：${counts.projects} 个项目，${indicators} 项指标。`];
    return {
      json: unrecorded.length === 0 ? counts : { ...counts, unrecorded },
      text: [...lines, ...pendingLines(data, unrecorded)].join('\n'),
    };
  },
});

const rules = command({
  name: 'rules',
  places: [],
  summary: '列出评分规则及其依据，采用的在前',
  options: { ...DATA, ...RULEBOOK },
  examples: [{ call: 'rules --rulebook bands-2021', does: '把这一种列在最前' }],
  run: async ({ options }) => {
    // To validate a folder needs neither scores nor audit.
    const [{ loadResults }, { rulebookView }] = await Promise.all([
      import('./results.ts'),
      import('../analysis/rulebookView.ts'),
    ]);
    const { rulebooks, note } = await loadResults(options);
    const views = rulebooks.map(rulebookView);
    const text = views.flatMap(({ rulebook, lines }) => [
      `${rulebook.id}　${rulebook.name}`,
      ...lines.map(({ subject, words, basis }) => {
        const source = `${basis.rule} ${basis.source}，${STATUS_WORDS[basis.status]}`;
        return `  ${subject}：${words}　［${source}］`;
      }),
    ]);
    const json = views.map(({ rulebook: { id, name, origin }, lines }) => {
      return { id, name, origin: origin.kind, fingerprint: origin.fingerprint, lines };
    });
    return { json, text: text.join('\n'), note };
  },
});

const schema = command({
  name: 'schema',
  places: [],
  summary: '把 JSON Schema 写入数据文件夹的 schemas',
  notes: ['编辑器按它补全和检查字段。加 --json 时只显示，不写文件。'],
  options: DATA,
  examples: [{ call: 'schema --data 我的数据', does: '写入 我的数据/schemas/' }],
  run: async ({ options: { data, json: isShown } }) => {
    const json = jsonSchemas();
    if (isShown) return { json, text: '' };
    if (!existsSync(data)) throw new UsageError(`没有数据文件夹“${data}”`);
    const folder = join(data, 'schemas');
    const files = Object.entries(json).map(([name, one]) => jsonFile(join(folder, name), one));
    await aloneIn(data, () => writeWholeFiles(files));
    return { json, text: `已写入：${folder}/` };
  },
});

/** Commands about the data folder itself. */
export const dataCommands: readonly Command[] = [validate, rules, schema, migrate];
