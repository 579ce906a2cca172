import type { Browser } from 'playwright-core';
import type { ProjectResult } from '../../src/analysis/projectResult.ts';
import type { QueryResult } from '../../src/explorer/engine/engine.ts';
import { visit } from '../browserPage.ts';
import { serveFolder } from '../staticServer.ts';
import type { consolePage as ConsolePage } from './consolePage.ts';
import { writeConsoleSite } from './consoleSite.ts';
import { EXPLORER_POLICY } from './explorerPage.ts';

declare const consolePage: typeof ConsolePage;

const headers = { 'content-security-policy': EXPLORER_POLICY };

/** Asks each statement in Chromium, of a site with these results that is written into `folder`. */
export async function browserAnswers(
  browser: Browser,
  folder: string,
  results: readonly ProjectResult[],
  statements: readonly string[],
): Promise<readonly QueryResult[]> {
  await writeConsoleSite(folder, results);
  const server = await serveFolder(folder, '/base/', () => ({ headers }));
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await visit(page, server.url, '');
    await page.waitForFunction(() => 'consolePage' in globalThis);
    return await page.evaluate(async (all) => {
      const engine = await consolePage.engine();
      const answers: QueryResult[] = [];
      for (const sql of all) answers.push(await engine.query(sql));
      return answers;
    }, statements);
  } finally {
    await context.close();
    await server.close();
  }
}
