import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { formatProblem } from '../../src/load/problem.ts';
import { readData } from '../../src/load/readData.ts';
import { settingsSchema } from '../../src/model/settings.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jijing-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const SETTINGS = {
  schemaVersion: 1,
  title: '公开',
  owner: '甲局',
  description: '说明',
  rulebook: 'national-2020',
};

/** What is said of a file with this content, without the name of its folder. */
function said(content: string | Buffer): string[] {
  const path = join(folder, 'site.json');
  writeFileSync(path, content);
  return readData(path, settingsSchema).problems.map((problem) =>
    formatProblem({ ...problem, file: 'site.json' }),
  );
}

test('readData: any text in $schema, and a byte order mark as Windows writes it', () => {
  expect(said(`\ufeff${JSON.stringify({ $schema: 'anything', ...SETTINGS })}`)).toEqual([]);
});

test('readData: of very many unknown fields only the first are held against those that are known', () => {
  const path = join(folder, 'site.json');
  const unknown = Array.from({ length: 2000 }, (_, index) => [`rulebok${index}`, '']);
  writeFileSync(path, JSON.stringify({ ...SETTINGS, ...Object.fromEntries(unknown), tilte: '' }));
  const { problems } = readData(path, settingsSchema);
  expect(problems).toHaveLength(2001);
  expect(problems[0]?.advice).toContain('rulebook');
  expect(problems[2000]?.advice).toBe('删去，或改正拼写：这里有很多不认识的字段，先改正前面的。');
});

test('readData: a field that its schema would drop in silence', () => {
  const rows = z.object({ rows: z.array(z.record(z.string(), z.string())) });
  const path = join(folder, 'rows.json');
  writeFileSync(path, '{"rows": [\n  {"a": "1", "__proto__": "2"}]}');
  expect(readData(path, rows).problems).toMatchObject([{ line: 2, found: '“__proto__”' }]);
});

test.each([
  ['null', '空值 null'],
  ['[]', '0 项的列表'],
  ['"公开"', '“公开”'],
  ['20', '20'],
])('readData: %s in place of an object', (content, found) => {
  expect(said(content)).toEqual([
    `site.json:1:1 整个文件: 应为 一组字段 {…}，实为 ${found}\n    整个文件写成一组字段：以 { 开头，以 } 结尾；可以参照同类的文件。`,
  ]);
});

test('readData: an object in a list', () => {
  expect(said(JSON.stringify([SETTINGS]))).toEqual([
    'site.json:1:1 整个文件: 应为 一组字段 {…}，实为 1 项的列表\n    去掉最外层的方括号 [ ]。',
  ]);
});

test('readData: numbers as they are written, long texts shortened, null as a blank', () => {
  const text = JSON.stringify({ ...SETTINGS, title: null, path: '长'.repeat(30_000) }, null, 1);
  expect(said(text.replace('"schemaVersion": 1', '"schemaVersion": 1e400'))).toEqual([
    'site.json:2:2 格式版本: 应为 1，实为 1e400\n    按表上所印改正“格式版本”。',
    'site.json:3:2 标题: 应为 文字（加双引号），实为 空值 null\n    “标题”在表上空白的写 ""，表上没有的删去这个字段。',
    `site.json:7:2 网站路径: 应为 以 / 开头和结尾的路径，如 "/jixiao/"，实为 “${'长'.repeat(60)}…”\n    按表上所印改正“网站路径”。`,
  ]);
});

test('readData: every fault of a text at its line and column', () => {
  expect(said('{\n  // 网站\n  "title": "公\t开",\n}')).toEqual([
    'site.json:2:3 JSON: 应为 不带注释的 JSON，实为 注释“// 网站”\n    删去注释：JSON 里不能写注释。',
    'site.json:3:14 JSON: 应为 不含制表符的文字，实为 文字中间的制表符（Tab）\n    删去制表符，要保留的改写为 \\t；多半是从 Word 或表格粘贴时带来的。',
    'site.json:3:17 JSON: 应为 最后一项之后直接是 }，实为 多余的逗号\n    删去这个逗号。',
  ]);
});

test('readData: other encodings by their name', () => {
  expect(said(Buffer.from('\ufeff{}', 'utf16le'))[0]).toContain('UTF-16 编码');
  expect(said(Buffer.from([0x7b, 0x22, 0xb9, 0xab]))[0]).toContain('其他编码（可能是 GBK）');
});

test.each([
  ['a cell of millions of characters', JSON.stringify({ title: '长'.repeat(2_000_000) })],
  ['a cell of millions of line breaks', JSON.stringify({ title: '\n'.repeat(2_000_000) })],
  ['a field with a name of thousands', JSON.stringify({ ['长'.repeat(20_000)]: 1 })],
  ['lists ten thousand deep', '['.repeat(10_000) + ']'.repeat(10_000)],
  ['objects a hundred thousand deep', '{"a":'.repeat(100_000)],
  ['a million items', JSON.stringify({ title: Array(1_000_000).fill(0) })],
  ['a million words', `[${'None,'.repeat(1_000_000)}]`],
  ['a hundred thousand unknown fields', `{${'"a":1,'.repeat(100_000)}"b":1}`],
])('readData: %s, said in a few words', (_, content) => {
  const problems = said(content);
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.length).toBeLessThan(10_100);
  expect(problems.every(({ length }) => length < 300)).toBe(true);
});

test('readData: a file of 300 MB is not even read', () => {
  const path = join(folder, 'large.json');
  writeFileSync(path, '{}');
  truncateSync(path, 300 * 2 ** 20);
  expect(readData(path, settingsSchema).problems).toMatchObject([
    { expected: '不超过 8 MB 的文件', found: '300 MB' },
  ]);
  rmSync(path);
});

test.each([
  ['\u0001', '1 个字是不能显示的字符 U+0001'],
  ['公\u000b开', '2 个字是不能显示的字符 U+000B'],
  ['😀\u202e12', '2 个字是不能显示的字符 U+202E'],
  ['公开\ufffe', '3 个字是不能显示的字符 U+FFFE'],
  ['\ud800公开', '1 个字是不能显示的字符 U+D800'],
  ['公开\u{1fffe}', '3 个字是不能显示的字符 U+1FFFE'],
])('readData: a character that nobody sees, in %j', (title, found) => {
  expect(said(JSON.stringify({ ...SETTINGS, title }, null, 1))).toEqual([
    `site.json:3:2 标题: 应为 每个字都能显示的文字，实为 第 ${found}\n    删去这个字符；它常在从 Word、PDF 或网页复制时带入。`,
  ]);
});

test('readData: what is shown and rare passes', () => {
  const title = '\t一\n𠮷😀👨‍👩‍👧é\u00a0\u200b';
  expect(said(JSON.stringify({ ...SETTINGS, title }))).toEqual([]);
});

test('readData: names every choice where a value may be one of several', () => {
  const schema = z.object({ a: z.union([z.enum(['甲', '乙']), z.object({ b: z.string() })]) });
  const path = join(folder, 'site.json');
  for (const [content, found] of [
    ['{}', '没有这一项'],
    ['{"a":1}', '1'],
  ] as const) {
    writeFileSync(path, content);
    expect(readData(path, schema).problems).toMatchObject([
      { expected: '"甲" 或 "乙" 或 一组字段 {…}', found },
    ]);
  }
});
