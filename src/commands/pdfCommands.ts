import { join } from 'node:path';
import { findChromium, launchChromium, NO_CHROMIUM } from './chromium.ts';
import { type Command, type Options, UsageError } from './command.ts';
import { printPage } from './printPage.ts';
import { findResult, loadResults } from './results.ts';

/** The site whose pages are printed: made anew, so that a PDF is never older than its form. */
const SITE = '.cache/pdf/site';
const OUT = 'pdf';

/** Forms on paper. */
export const pdfCommands: Readonly<Record<string, Command>> = {
  pdf: {
    usage: 'pdf [项目…]',
    help: '用已安装的 Chromium 把自评表印成 A4 的 PDF；不写项目时全部',
    run: pdfCommand,
  },
};

async function pdfCommand(options: Options, names: readonly string[]): Promise<number> {
  const { results } = loadResults(options);
  const chosen = names.length === 0 ? results : names.map((name) => findResult(results, name));
  const program = findChromium();
  if (program === undefined) throw new UsageError(NO_CHROMIUM);
  const { buildSite } = await import('../build.ts');
  await buildSite(options.data, SITE);
  const out = options.out === 'dist' ? OUT : options.out;
  const browser = await launchChromium(program);
  try {
    const page = await browser.newPage();
    for (const { project } of chosen) {
      await printPage(page, SITE, `${project.id}/`, join(out, `${project.id}.pdf`));
    }
  } finally {
    await browser.close();
  }
  console.log(`已生成 ${chosen.length} 份自评表：${out}/`);
  return 0;
}
