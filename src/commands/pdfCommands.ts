import { join } from 'node:path';
import { type Command, command } from '../commandLine/command.ts';
import { withProgress } from '../commandLine/progress.ts';
import { UsageError } from '../usageError.ts';
import { makeWorkFolder } from '../workFolder.ts';
import { findChromium, launchChromium, NO_CHROMIUM } from './chromium.ts';
import { printPage } from './printPage.ts';
import { findResult, loadResults } from './results.ts';
import { DATA } from './sharedOptions.ts';

const pdf = command({
  name: 'pdf',
  places: [{ name: '项目', isRepeated: true }],
  summary: '用已安装的 Chromium 把自评表印成 A4 的 PDF',
  notes: ['不写项目时印全部。环境变量 JIJING_CHROMIUM 可写明用哪个浏览器程序。'],
  options: {
    ...DATA,
    out: { kind: 'text', value: '文件夹', default: 'pdf', words: 'PDF 写入哪个文件夹' },
  },
  examples: [
    { call: 'pdf', does: '全部自评表' },
    { call: 'pdf songwennuan-bangfu --out 打印', does: '一份，写入另一个文件夹' },
  ],
  run: async ({ options: { data, out }, places }) => {
    const { results } = await loadResults({ data });
    const chosen =
      places.length === 0 ? results : places.map((name) => findResult(results, name, data));
    const program = findChromium();
    if (program === undefined) throw new UsageError(NO_CHROMIUM);
    const ids = chosen.map(({ project }) => project.id);
    const files = await withProgress('正在生成网页', (say) =>
      printForms(data, out, program, ids, say),
    );
    return { text: `已生成 ${files.length} 份自评表：${out}/`, json: { files } };
  },
});

/** Forms on paper. */
export const pdfCommands: readonly Command[] = [pdf];

async function printForms(
  data: string,
  out: string,
  program: string,
  ids: readonly string[],
  say: (words: string) => void,
): Promise<string[]> {
  const { buildSite } = await import('../build.ts');
  // Made anew, so that a PDF is never older than its form.
  const folder = makeWorkFolder();
  const site = join(folder, 'printed');
  await buildSite(data, site);
  const browser = await launchChromium(program, folder);
  try {
    const page = await browser.newPage();
    const files: string[] = [];
    for (const [index, id] of ids.entries()) {
      say(`正在打印第 ${index + 1} 份，共 ${ids.length} 份`);
      const file = join(out, `${id}.pdf`);
      await printPage(page, site, `${id}/`, file);
      files.push(file);
    }
    return files;
  } finally {
    await browser.close();
  }
}
