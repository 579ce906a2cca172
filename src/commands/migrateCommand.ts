import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { command } from '../commandLine/command.ts';
import { readText } from '../load/readText.ts';
import { formV1Schema } from '../model/formV1.ts';
import { migrateForm } from '../model/migrateForm.ts';
import { aloneIn } from './aloneIn.ts';
import { DATA } from './sharedOptions.ts';
import { writeJson } from './writeJson.ts';

/** Rewrites the forms of a data folder in the newest version, cell for cell; twice is as good as once. */
export const migrate = command({
  name: 'migrate',
  places: [],
  summary: '把旧格式的自评表就地改写为新格式，逐格不变',
  notes: ['只改写自评表的写法，不改任何一格；已是新格式的文件不动。'],
  options: DATA,
  examples: [{ call: 'migrate --data 我的数据', does: '改写另一个数据文件夹' }],
  run: ({ options: { data } }) =>
    aloneIn(data, () => {
      const files = readdirSync(data, { recursive: true, encoding: 'utf8' })
        .filter((file) => /^[^/\\]+[/\\]20\d\d[/\\][^/\\]+\.json$/.test(file))
        .sort()
        .filter((file) => migrateFile(join(data, file)));
      return { json: { files }, text: `改写了 ${files.length} 个文件。` };
    }),
});

/** Whether the file held a form of an earlier version, which is now rewritten. */
function migrateFile(path: string): boolean {
  const result = formV1Schema.safeParse(parsed(readText(path).value));
  if (!result.success) return false;
  writeJson(path, migrateForm(result.data));
  return true;
}

/** What cannot be read or is no JSON is for `validate` to report. */
function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
