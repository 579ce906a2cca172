import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { jijing } from '../jijing.ts';

const report = (...args: readonly string[]) => jijing('report', ...args);

describe('report', () => {
  test('prints a draft in Markdown, by default to the console', async () => {
    const { status, stdout } = await report('songwennuan-bangfu');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^# 2022 年度送温暖帮扶专项绩效评价报告（草稿）\n/);
    expect(stdout).toContain('第 1 项“‘两节’期间帮扶困难职工”未达到年度指标值，扣 2 分。');
  });

  test('drafts beside a published report and says that it does not stand for it', async () => {
    expect((await report('kunnan-laomo-bangfu')).stdout).toContain(
      '该项目已有《2022 年度困难劳模帮扶专项绩效评价报告》，本草稿不能代替它。',
    );
  });

  test('writes a Word document where --out says', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jijing-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const file = join(folder, '评价报告.docx');
    const { status, stdout } = await report(
      'songwennuan-bangfu',
      '--format',
      'docx',
      '--out',
      file,
    );
    expect([status, stdout]).toEqual([0, `已起草：${file}\n`]);
    expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
  });

  test.each([
    [['songwennuan-bangfu', '--format', 'docx'], 'Word 文档要写入文件'],
    [['songwennuan-bangfu', '--format', 'pdf'], '--format 应为 md 或 docx，实为“pdf”'],
    [['songwennuan-bangfu', '--out', '/nowhere/a.md'], '不能写入“/nowhere/a.md”'],
    [[], 'report 之后要写项目'],
  ])('ends with 2 and one sentence: %s', async (args, sentence) => {
    const { status, stderr } = await report(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(sentence);
  });
});
