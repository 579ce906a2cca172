import { writeFileSync } from 'node:fs';
import { SYNTHETIC_MARK } from '../model/settings.ts';
import { docxBytes } from '../publish/docx/docxBytes.ts';
import { draftMarkdown } from '../publish/report/draftMarkdown.ts';
import { reportDraft } from '../publish/report/reportDraft.ts';
import { type Command, UsageError } from './command.ts';
import { findResult, loadResults } from './results.ts';

/** What `--out` is where nobody gave it. */
const NO_FILE = 'dist';

/** The command that drafts an evaluation report. */
export const reportCommands: Readonly<Record<string, Command>> = {
  report: {
    usage: 'report <项目>',
    help: '从数据起草绩效评价报告，缺的标明待填写；--format md|docx，--out 文件',
    run: async (options, [name]) => {
      const { format, out } = options;
      if (name === undefined) throw new UsageError('report 之后要写项目');
      if (format !== 'md' && format !== 'docx') {
        throw new UsageError(`--format 应为 md 或 docx，实为“${format}”`);
      }
      const file = out === NO_FILE ? undefined : out;
      if (format === 'docx' && file === undefined) {
        throw new UsageError('Word 文档要写入文件，请加 --out，如 --out 评价报告.docx');
      }
      const { settings, results } = loadResults(options);
      const mark = settings.synthetic ? SYNTHETIC_MARK : undefined;
      const draft = reportDraft(findResult(results, name), { mark });
      const content = format === 'docx' ? docxBytes(draft) : draftMarkdown(draft);
      if (file === undefined) {
        process.stdout.write(content);
        return 0;
      }
      write(file, content);
      console.log(`已起草：${file}`);
      return 0;
    },
  },
};

function write(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content);
  } catch (error) {
    throw new UsageError(`不能写入“${file}”：${error instanceof Error ? error.message : error}`);
  }
}
