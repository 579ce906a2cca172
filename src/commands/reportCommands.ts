import { type Command, command } from '../commandLine/command.ts';
import { SYNTHETIC_MARK } from '../model/settings.ts';
import { UsageError } from '../program/usageError.ts';
import { docxBytes } from '../publish/docx/docxBytes.ts';
import { draftMarkdown } from '../publish/report/draftMarkdown.ts';
import { reportDraft } from '../publish/report/reportDraft.ts';
import { findResult, loadResults } from './results.ts';
import { DATA, RULEBOOK } from './sharedOptions.ts';
import { writeOutput } from './writeOutput.ts';

const report = command({
  name: 'report',
  places: [{ name: '项目', isRequired: true }],
  summary: '从数据起草绩效评价报告，缺的标明待填写',
  options: {
    ...DATA,
    ...RULEBOOK,
    format: {
      kind: 'choice',
      choices: ['md', 'docx'],
      default: 'md',
      words: '草稿的格式：Markdown 或 Word',
    },
    out: { kind: 'text', value: '文件', words: '写入哪个文件；docx 必写，md 不写时显示' },
  },
  examples: [
    { call: 'report songwennuan-bangfu', does: '显示草稿' },
    {
      call: 'report songwennuan-bangfu --format docx --out 评价报告.docx',
      does: '写成 Word 文档',
    },
  ],
  run: async ({ options, places: [name = ''] }) => {
    const { format, out, data } = options;
    if (format === 'docx' && out === undefined) {
      throw new UsageError('Word 文档要写入文件，请加 --out，如 --out 评价报告.docx');
    }
    const { settings, results, note } = await loadResults(options);
    const mark = settings.synthetic ? SYNTHETIC_MARK : undefined;
    const draft = reportDraft(findResult(results, name, data), { mark });
    if (out === undefined) {
      const markdown = draftMarkdown(draft);
      return { text: markdown, json: { markdown }, note };
    }
    writeOutput(out, format === 'docx' ? docxBytes(draft) : draftMarkdown(draft));
    return { text: `已起草：${out}`, json: { file: out }, note };
  },
});

/** The command that drafts an evaluation report. */
export const reportCommands: readonly Command[] = [report];
