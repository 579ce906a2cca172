import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ProjectResult, projectResults } from '../../src/analysis/projectResult.ts';
import type { QueryResult } from '../../src/explorer/engine/engine.ts';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { QUESTIONS } from '../../src/publish/explorer/questions.ts';
import { launchBrowser } from '../browser.ts';
import { visit } from '../browserPage.ts';
import { loadCity } from '../demo/cityFolder.ts';
import type { consolePage as ConsolePage } from '../explorer/consolePage.ts';
import { writeConsoleSite } from '../explorer/consoleSite.ts';
import { EXPLORER_POLICY } from '../explorer/explorerPage.ts';
import { type NativeAnswer, nativeAnswers, plainNumber } from '../explorer/nativeAnswers.ts';
import { ROOT } from '../root.ts';
import { serveFolder } from '../staticServer.ts';

declare const consolePage: typeof ConsolePage;

const headers = { 'content-security-policy': EXPLORER_POLICY };
const statements = QUESTIONS.map(({ sql }) => sql);
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

describe.each([
  ['record', () => projectResults(loadDataset(`${ROOT}data`))],
  ['city', () => projectResults(loadCity({ departments: 4, years: 3, projects: 6 }))],
] as const)('QUESTIONS asked of the %s', (name, load) => {
  let inBrowser: readonly QueryResult[];
  let natively: readonly NativeAnswer[];

  beforeAll(async () => {
    const results = load();
    natively = await nativeAnswers(results, statements);
    inBrowser = await browserAnswers(join(ROOT, '.cache/test', `questions-${name}`), results);
  });

  test.each(QUESTIONS.map(({ title }, index) => [title, index] as const))(
    '%s: in the browser as at build, cell by cell',
    (_, index) => {
      const { columns = [], rows = [] } = inBrowser[index] ?? {};
      const isNumber = columns.map(({ type }) => type === 'decimal' || type === 'integer');
      const expected = natively[index]?.rows.map((row) =>
        row.map((cell, at) => (cell !== null && isNumber[at] ? plainNumber(cell) : cell)),
      );
      expect(columns.map((column) => column.name)).toEqual(
        natively[index]?.columns.map((column) => column.name),
      );
      expect(columns.map(({ type }) => type)).not.toContain('real');
      expect(rows.map((row) => row.map((cell) => (cell === null ? null : String(cell))))).toEqual(
        expected,
      );
    },
  );
});

/** Every question asked in Chromium of a site with these results. */
async function browserAnswers(
  folder: string,
  results: readonly ProjectResult[],
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
