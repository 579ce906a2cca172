import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listFiles } from '../folderHashes.ts';
import { jijing } from '../jijing.ts';
import { ROOT } from '../root.ts';

let data: string;

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'jijing-'));
  cpSync(join(ROOT, 'data'), data, { recursive: true });
});

afterEach(() => rmSync(data, { recursive: true, force: true }));

async function lineage(...args: readonly string[]) {
  const { status, stdout } = await jijing('lineage', '--data', data, ...args);
  return { status, stdout };
}

/** The record of 2022 filed again in 2023, one project under another id. */
function fileAgain(): void {
  const [from, to] = [join(data, 'zonggonghui/2022'), join(data, 'zonggonghui/2023')];
  for (const file of listFiles(from)) {
    const text = readFileSync(join(from, file), 'utf8')
      .replace('"year": 2022', '"year": 2023')
      .replaceAll('"id": "songwennuan-bangfu"', '"id": "songwennuan"');
    const name = file.replace(/^songwennuan-bangfu\./, 'songwennuan.');
    cpSync(join(from, file), join(to, name));
    writeFileSync(join(to, name), text);
  }
}

describe('jijing lineage', () => {
  test('says that there is only one year', async () => {
    expect(await lineage()).toEqual({
      status: 0,
      stdout: '只有 2022 一个年度，没有可以衔接的项目。\n',
    });
    expect(await lineage('--json')).toEqual({ status: 0, stdout: '[]\n' });
  });

  test('prints the reasons and what to add, and writes nothing', async () => {
    fileAgain();
    const list = join(data, 'zonggonghui/2023/list.json');
    const before = readFileSync(list, 'utf8');
    expect((await lineage()).stdout).toMatchInlineSnapshot(`
      "2023/zonggonghui/songwennuan　送温暖帮扶专项
        可能延续 2022/zonggonghui/songwennuan-bangfu　送温暖帮扶专项（相近程度 100.0%）
        名称相同，实施单位相同，名称相同的指标 8 项
        确属同一项目的，在 zonggonghui/2023/list.json 中“songwennuan”的 "id" 之后加上：
          "lineage": "songwennuan-bangfu",
      "
    `);
    expect(readFileSync(list, 'utf8')).toBe(before);
    expect(JSON.parse((await lineage('--json')).stdout)).toMatchObject([
      { project: '2023/zonggonghui/songwennuan', line: '"lineage": "songwennuan-bangfu",' },
    ]);
  });

  test('is content with what the line declares', async () => {
    fileAgain();
    const list = join(data, 'zonggonghui/2023/list.json');
    const declared = readFileSync(list, 'utf8').replace(
      '"id": "songwennuan",',
      '"id": "songwennuan", "lineage": "songwennuan-bangfu",',
    );
    writeFileSync(list, declared);
    expect((await lineage()).stdout).toBe('没有可能改名延续而尚未写明的项目。\n');
  });
});
