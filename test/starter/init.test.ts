import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { RUN_MARK } from '../../src/outFolder/runMark.ts';
import { folderHashes, listFiles } from '../folderHashes.ts';
import { jijing } from '../jijing.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jijing-init-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (file: string) => readFileSync(join(folder, file), 'utf8');

describe('init', () => {
  test('makes every file of a data repository', async () => {
    const { status, stdout } = await jijing('init', folder, '--year', '2024', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout).files.toSorted()).toEqual([
      '.github/workflows/site.yml',
      '.gitignore',
      '.gitlab-ci.yml',
      '.workflow/site.yml',
      'README.md',
      'bumen/2024/jineng-peixun.json',
      'bumen/2024/list.json',
      'package.json',
      'site.json',
    ]);
    expect(listFiles(folder)).toEqual(expect.arrayContaining(JSON.parse(stdout).files));
  });

  test('the example is valid, and nothing in it needs an explanation', async () => {
    await jijing('init', folder);
    expect((await jijing('validate', '--data', folder)).stdout).toBe(
      '数据无误：1 个项目，7 项指标。\n',
    );
    const { status } = await jijing('check', '--data', folder, '--severity', 'warning');
    expect(status).toBe(0);
    const [score] = JSON.parse((await jijing('score', '--data', folder, '--json')).stdout);
    expect(score).toMatchObject({ reported: '99.5', verdict: 'within' });
  });

  test('the example is marked as invented', async () => {
    await jijing('init', folder);
    expect(JSON.parse(read('site.json'))).toMatchObject({ synthetic: true });
  });

  test('the README explains every field of the example', async () => {
    await jijing('init', folder, '--year', '2024');
    const fields = new Set(read('bumen/2024/jineng-peixun.json').match(/(?<=^ *")\w+(?=":)/gm));
    const implied = ['schemaVersion'];
    const unexplained = [...fields].filter((field) => !read('README.md').includes(`\`${field}\``));
    expect(unexplained).toEqual(implied);
  });

  test('every script of package.json is a call that the program accepts', async () => {
    await jijing('init', folder);
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    for (const script of Object.values(scripts)) {
      const [program, ...args] = script.split(' ');
      expect(program).toBe('jijing');
      expect((await jijing(...args, '--help')).status).toBe(0);
    }
  });

  test('the pipelines run only scripts that package.json has', async () => {
    await jijing('init', folder);
    const { scripts } = JSON.parse(read('package.json'));
    for (const file of ['.github/workflows/site.yml', '.gitlab-ci.yml', '.workflow/site.yml']) {
      const called = read(file).match(/(?<=npm run )[\w:]+/g) ?? [];
      expect(called).toEqual(expect.arrayContaining(['validate', 'build']));
      for (const name of called) expect(scripts).toHaveProperty(name);
    }
  });

  test('writes the names that it is told', async () => {
    await jijing(
      'init',
      folder,
      '--department',
      'caizhengju',
      '--owner',
      '市财政局',
      '--year',
      '2023',
    );
    expect(JSON.parse(read('caizhengju/2023/list.json'))).toMatchObject({ department: '市财政局' });
    expect(JSON.parse(read('site.json'))).toMatchObject({ owner: '市财政局' });
    expect(read('README.md')).toContain('jijing copy-year 2023 2024');
  });

  test('leaves what git and npm made before, and adds the scripts that are missing', async () => {
    mkdirSync(join(folder, '.git'));
    const own = { dependencies: { jijing: '1.0.0' }, scripts: { build: 'mine' } };
    writeFileSync(join(folder, 'package.json'), JSON.stringify(own));
    expect((await jijing('init', folder)).status).toBe(0);
    expect(JSON.parse(read('package.json'))).toMatchObject({
      dependencies: { jijing: '1.0.0' },
      scripts: { build: 'mine', validate: 'jijing validate' },
    });
  });

  test.each(['{', '[]', 'null', '"x"', '{"scripts":"x"}', '{"scripts":["x"]}'])(
    'refuses a package.json that says %s, and writes nothing',
    async (text) => {
      writeFileSync(join(folder, 'package.json'), text);
      const { status, stderr } = await jijing('init', folder);
      expect([status, stderr]).toEqual([2, expect.stringContaining('不是 npm 的 package.json')]);
      expect([listFiles(folder), read('package.json')]).toEqual([['package.json'], text]);
    },
  );

  test('refuses a folder with anything else, and writes nothing', async () => {
    writeFileSync(join(folder, 'README.md'), 'mine');
    const { status, stderr } = await jijing('init', folder);
    expect([status, stderr]).toEqual([2, expect.stringContaining('那里已有 README.md')]);
    expect(listFiles(folder)).toEqual(['README.md']);
  });

  test('completes what an init left that was ended in between', async () => {
    await jijing('init', folder);
    const whole = folderHashes(folder);
    rmSync(join(folder, 'site.json'));
    expect((await jijing('init', folder)).status).toBe(0);
    expect(folderHashes(folder)).toEqual(whole);
    expect((await jijing('init', folder)).status).toBe(2);
  });

  test.each([
    ['no package.json', () => rmSync(join(folder, 'package.json'))],
    ['that of npm', () => writeFileSync(join(folder, 'package.json'), '{\n  "private": true\n}\n')],
  ])(
    'completes what an init left that was ended before its last file, with %s',
    async (_, leave) => {
      await jijing('init', folder);
      const whole = folderHashes(folder);
      leave();
      writeFileSync(
        join(folder, `.package.json.new-${RUN_MARK.replace(/-.*/, '-2147483647-00000000')}`),
        '{',
      );
      expect((await jijing('init', folder)).status).toBe(0);
      expect(folderHashes(folder)).toEqual(whole);
    },
  );

  test.each(['Caizheng', '财政局', 'a b', '..', 'versions'])(
    'refuses the name %s',
    async (name) => {
      const { status } = await jijing('init', folder, '--department', name);
      expect([status, listFiles(folder)]).toEqual([2, []]);
    },
  );
});
