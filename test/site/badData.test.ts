import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type BuildRun, runBuild } from '../buildSite.ts';
import { folderHashes } from '../folderHashes.ts';
import { ROOT } from '../root.ts';

const YEAR = 'zonggonghui/2022';
const PROBLEM = /^(\S+\.json):(\d+):(\d+) (\S.*?): 应为 (.+)，实为 (.+)$/;
const folder = mkdtempSync(join(tmpdir(), 'jijing-'));
const data = join(folder, 'data');
const out = join(folder, 'site');
let run: BuildRun;

/** Changes the first place of a text in a data file; throws where there is none. */
function breakFile(file: string, from: string, to: string): void {
  const path = join(data, YEAR, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  writeFileSync(path, text.replace(from, to));
}

function isProblem(line = ''): boolean {
  return PROBLEM.test(line);
}

/** Number of the line of a broken file that first holds a text. */
function lineOf(file: string, text: string): number {
  const lines = readFileSync(join(data, YEAR, file), 'utf8').split('\n');
  return lines.findIndex((line) => line.includes(text)) + 1;
}

beforeAll(async () => {
  cpSync(join(ROOT, 'data'), data, { recursive: true });
  cpSync(inject('site'), out, { recursive: true });

  rmSync(join(data, YEAR, 'zhigong-shebao.json'));
  breakFile('songwennuan-bangfu.json', '"title":', '"title"');
  breakFile('kunnan-laomo-bangfu.json', '"moneyUnit": "万元"', '"moneyUnit": 10000');
  breakFile('kunnan-laomo-bangfu.json', '"moneyUnit":', '"phone": "0556", "moneyUnit":');
  breakFile('gonghui-zhuanxiang.json', '"rate": "100.00%"', '"rate": 1');
  breakFile('list.json', '"id": "gonghui-zhuanxiang"', '"id": "songwennuan-ankangbei"');
  breakFile('songwennuan-ankangbei.json', '"year": 2022', '"year": 2021');
  run = await runBuild({ data, out });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The lines of a file that the build names. */
function namedLines(file: string): number[] {
  return run.output.split('\n').flatMap((text) => {
    const [, path, line] = PROBLEM.exec(text) ?? [];
    return path?.endsWith(`${YEAR}/${file}`) ? [Number(line)] : [];
  });
}

describe('build of a data folder with every kind of mistake', () => {
  test('ends with 2', () => {
    expect(run.status, run.output).toBe(2);
  });

  test('leaves the earlier site whole', () => {
    expect(folderHashes(out)).toEqual(folderHashes(inject('site')));
  });

  test('lists every problem at its place, each with what to do', () => {
    const lines = run.output.replaceAll(/\S+\/data\/(?=zonggonghui)/g, 'data/').split('\n');
    const isListed = (_: string, at: number) => isProblem(lines[at]) || isProblem(lines[at - 1]);
    expect(lines.filter(isListed).join('\n')).toMatchInlineSnapshot(`
      "data/zonggonghui/2022/gonghui-zhuanxiang.json:19:7 项目资金 › 年度资金总额 › 执行率: 应为 文字（加双引号），实为 1
          “执行率”照表上所印填写，数字也加双引号，如 "20"。
      data/zonggonghui/2022/gonghui-zhuanxiang.json:1:1 整个文件: 应为 list.json 中列出的项目，实为 没有列出
          在 list.json 中加入标识“gonghui-zhuanxiang”，或删去这个文件。
      data/zonggonghui/2022/kunnan-laomo-bangfu.json:7:20 金额单位: 应为 "万元" 或 "元"，实为 10000
          按表上所印改正“金额单位”。
      data/zonggonghui/2022/kunnan-laomo-bangfu.json:7:3 phone: 应为 已知的字段，实为 “phone”
          删去“phone”，或改正拼写；这里可用的字段：schemaVersion、above、title、year、period、layout、moneyUnit、moneyUnitLine、head、funds、goals、indicators、tables、texts、total、below、review、cut、source。
      data/zonggonghui/2022/songwennuan-bangfu.json:4:11 JSON: 应为 冒号 :，实为 “"项目支出绩效自评表"”
          按 JSON 的写法改正此处：检查附近的逗号、引号和括号。
      data/zonggonghui/2022/list.json:25:7 清单条目第 3 项 › 标识: 应为 同一文件夹中有 zhigong-shebao.json，实为 没有这个文件
          加入自评表 zhigong-shebao.json，或从清单中删去这一项。
      data/zonggonghui/2022/list.json:37:7 清单条目第 5 项 › 标识: 应为 不重复的标识，实为 “songwennuan-ankangbei”，与第 4 项相同
          为其中一项改用别的标识，并改它的自评表文件名。
      data/zonggonghui/2022/songwennuan-ankangbei.json:5:3 年度: 应为 与文件夹相同的 2022，实为 2021
          改正年度，或把文件移到对应年度的文件夹。"
    `);
    expect(run.output, 'a stack').not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
  });

  // The list names one form twice and so no longer names gonghui-zhuanxiang.json.
  test.each([
    ['a listed form that is missing', 'list.json', '"id": "zhigong-shebao"'],
    ['an id that stands twice', 'list.json', '"seq": "5"', -1],
    ['JSON that is broken', 'songwennuan-bangfu.json', '"title"'],
    ['a value of the wrong type', 'kunnan-laomo-bangfu.json', '"moneyUnit": 10000'],
    ['a field that is not known', 'kunnan-laomo-bangfu.json', '"phone"'],
    ['a cell that is no text', 'gonghui-zhuanxiang.json', '"rate": 1'],
    ['a year that is not the folder’s', 'songwennuan-ankangbei.json', '"year": 2021'],
    ['a form that no list names', 'gonghui-zhuanxiang.json', '{'],
  ])('names %s, at its line', (_, file, text, shift = 0) => {
    expect(namedLines(file), run.output).toContain(lineOf(file, text) + shift);
  });
});
