import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCommand } from '../commandRun.ts';
import { folderHashes, listFiles } from '../folderHashes.ts';
import { ROOT } from '../root.ts';
import { HOSTILE, millionRows } from './hostileFiles.ts';
import { ImportFolder, recordForms, writers } from './importFolder.ts';

const ID = 'songwennuan-bangfu';
let folder: ImportFolder;
beforeEach(() => {
  folder = new ImportFolder();
});
afterEach(() => folder.remove());

async function putSound(name: string): Promise<string> {
  const form = recordForms.get(ID);
  if (form === undefined) throw new Error('no form');
  return folder.put(name, (await writers.docx?.(form)) ?? '');
}

describe('import of hostile and broken files', () => {
  test('says one sentence for each and reads the others', async () => {
    for (const [name, { bytes }] of Object.entries(HOSTILE)) folder.put(name, await bytes());
    await putSound(`${ID}.docx`);
    const { status, stdout } = await folder.run(folder.files);
    expect(status).toBe(2);
    for (const [name, { said }] of Object.entries(HOSTILE)) {
      expect(stdout).toMatch(new RegExp(`${name}.*\n.*${said}`));
    }
    expect(folder.form(ID).head.name).toBe('送温暖帮扶专项');
    expect(listFiles(folder.root).filter((path) => path.includes('外.html'))).toEqual([]);
  });

  test('names the links within a folder, to files, folders and nothing, and follows none', async () => {
    const outside = await putSound(`../outside/${ID}.docx`);
    folder.put('空.txt', '没有表\n');
    for (const [name, target] of [
      ['表.docx', outside],
      ['夹', join(folder.root, 'outside')],
      ['无', '/nowhere'],
    ] as const) {
      symlinkSync(target, join(folder.files, name));
    }
    const { stdout } = await folder.run(folder.files);
    for (const name of ['表.docx', '夹', '无']) {
      expect(stdout).toContain(`${join(folder.files, name)}\n  没有读：是链接`);
    }
    expect(listFiles(folder.data).filter((path) => !path.startsWith('imports/'))).toEqual([]);
  });

  test.skipIf(process.platform === 'win32')(
    'names what cannot be opened in a folder, as not done',
    async () => {
      await putSound(`${ID}.docx`);
      execFileSync('mkfifo', [join(folder.files, '管道.xlsx')]);
      const { status, stdout } = await folder.run(folder.files);
      expect(status).toBe(2);
      expect(stdout).toMatch(/管道\.xlsx\n {2}没有读：/);
    },
  );

  test('takes any name, and runs in little memory', async () => {
    // a workbook called a text, a text called a workbook, and a sheet of a million rows
    await putSound(`${ID}.xlsx`);
    folder.put('很长.doc', millionRows());
    const options = ['--data', folder.data, '--department', 'zonggonghui'];
    const { status, output } = await runCommand({
      command: [
        process.execPath,
        ...['--max-old-space-size=600', 'src/jijing.mjs', 'import', folder.files, ...options],
      ],
      cwd: ROOT,
      env: process.env,
    });
    expect(output).toContain('送温暖帮扶专项');
    expect([status, folder.form(ID).year]).toEqual([0, 2022]);
  });

  test('changes nothing where it cannot write all', async () => {
    const sound = await putSound(`${ID}.docx`);
    await folder.run(sound);
    const before = folderHashes(folder.data);
    // where the report should stand lies a file
    writeFileSync(join(folder.root, 'taken'), '');
    const report = join(folder.root, 'taken/report.md');
    const { status } = await folder.run(
      sound,
      '--update',
      'all',
      '--year',
      '2021',
      '--report',
      report,
    );
    expect(status).toBe(2);
    expect(folderHashes(folder.data)).toEqual(before);
    expect(existsSync(join(folder.data, 'zonggonghui/2021'))).toBe(false);
  });

  test('that ends in the middle leaves whole files, and completes when called again', async () => {
    const sound = await putSound(`${ID}.docx`);
    const options = ['--data', folder.data, '--department', 'zonggonghui'];
    const killed = join(folder.root, 'killed.mjs');
    // the process ends as by a signal after the first file has taken its name
    writeFileSync(
      killed,
      `import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const { renameSync } = fs;
fs.renameSync = (...args) => { renameSync(...args); process.kill(process.pid, 'SIGKILL'); };
syncBuiltinESMExports();
`,
    );
    await runCommand({
      command: [
        process.execPath,
        '--import',
        killed,
        'src/jijing.mjs',
        'import',
        sound,
        ...options,
      ],
      cwd: ROOT,
      env: process.env,
    });
    const written = listFiles(folder.data).filter((path) => path.endsWith('.json'));
    expect(written.length).toBeGreaterThan(0);
    for (const path of written) {
      expect(() => JSON.parse(readFileSync(join(folder.data, path), 'utf8'))).not.toThrow();
    }
    expect((await folder.run(sound)).status).toBe(0);
    expect(folder.form(ID).head.name).toBe('送温暖帮扶专项');
  });
});
