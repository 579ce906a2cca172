import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { type Command, command } from '../commandLine/command.ts';
import { withProgress } from '../commandLine/progress.ts';
import { makeWorkFolder } from '../outFolder/workFolder.ts';
import { UsageError } from '../program/usageError.ts';
import { findChromium, launchChromium, NO_CHROMIUM } from './chromium.ts';
import { printPage } from './printPage.ts';
import { findResult, loadResults } from './results.ts';
import { DATA } from './sharedOptions.ts';

const pdf = command({
  name: 'pdf',
  places: [{ name: '项目', isRepeated: true }],
  summary: '用已安装的 Chromium 把自评表印成 A4 的 PDF',
  notes: [
    '不写项目时印全部。环境变量 JIJING_CHROMIUM 可写明用哪个浏览器程序。',
    '照数据打印：--site 的网站与数据不一致或没有时，另行生成一份，不动它。',
  ],
  options: {
    ...DATA,
    out: { kind: 'text', value: '文件夹', default: 'pdf', words: 'PDF 写入哪个文件夹' },
    site: { kind: 'text', value: '文件夹', default: 'dist', words: '已生成的网站，从它打印' },
  },
  examples: [
    { call: 'pdf', does: '全部自评表' },
    { call: 'pdf songwennuan-bangfu --out 打印', does: '一份，写入另一个文件夹' },
  ],
  run: async ({ options: { data, out, site }, places }) => {
    const { results } = await loadResults({ data });
    const chosen =
      places.length === 0 ? results : places.map((name) => findResult(results, name, data));
    const program = findChromium();
    if (program === undefined) throw new UsageError(NO_CHROMIUM);
    const ids = chosen.map(({ project }) => project.id);
    const files = await withProgress('正在生成网页', async (say) => {
      const folder = makeWorkFolder();
      const current = await currentSite(data, site, folder);
      return printForms(current, out, await launchChromium(program, folder), ids, say);
    });
    return { text: `已生成 ${files.length} 份自评表：${out}/`, json: { files } };
  },
});

/** Forms on paper. */
export const pdfCommands: readonly Command[] = [pdf];

/** The folder of a site that is no older than the data: that which stands, or one made in `folder`. */
async function currentSite(data: string, standing: string, folder: string): Promise<string> {
  const { buildSite, isUpToDate } = await import('../site/build.ts');
  if (await isUpToDate(data, standing)) return standing;
  const made = join(folder, 'printed');
  await buildSite(data, made);
  return made;
}

async function printForms(
  site: string,
  out: string,
  browser: Browser,
  ids: readonly string[],
  say: (words: string) => void,
): Promise<string[]> {
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
