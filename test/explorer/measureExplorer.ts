import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { StaticServer } from '../staticServer.ts';
import type { explorer as Explorer } from './enginePage.ts';

declare const explorer: typeof Explorer;

/** Milliseconds, bytes or megabytes by what they measure. */
export type ExplorerFigures = Record<string, number>;

const CLICKS = 5;

/** The explorer with a cold cache: what is answered after how long, and what went over the wire. */
export async function measureExplorer(
  browser: Browser,
  server: StaticServer,
  rows: number,
): Promise<ExplorerFigures> {
  return withPage(browser, server, async (page) => {
    const before = new Map(server.sent);
    const facets = await page.evaluate(async (clicks) => {
      const start = performance.now();
      const own = await explorer.facets();
      await own.ask({ selection: { verdict: [1] } });
      const cold = performance.now() - start;
      const times: number[] = [];
      for (let click = 0; click < clicks; click += 1) {
        const from = performance.now();
        await own.ask({
          selection: { verdict: [1 + (click % 2)], level1: [1, 2] },
          crosses: [
            { a: 'target_kind', b: 'better_by', of: 'rows' },
            { a: 'level1', b: 'points_lost', of: 'rows' },
            { a: 'execution_rate_adjusted', b: 'project_score', of: 'projects' },
          ],
          page: { offset: 0, limit: 50 },
        });
        times.push(performance.now() - from);
      }
      return { cold, click: times.sort((a, b) => a - b)[Math.floor(clicks / 2)] ?? 0 };
    }, CLICKS);
    const facetBytes = bytesSince(server, before, /facets-/);
    const cold = await page.evaluate(firstAnswer);
    const dataBytes = bytesSince(server, before, /\.duckdb/);
    const engineBytes = bytesSince(server, before, /\.wasm|[wW]orker/);
    const sql = await page.evaluate(nextAnswers);
    const megabytes = await rendererMegabytes(browser);
    const second = await page.evaluate(secondStart);
    return {
      'first click cold, ms': facets.cold,
      'facet click with four charts, ms': facets.click,
      'first SQL answer cold, ms': cold,
      'group by again, ms': sql.again,
      'first sorted page of 50 rows, ms': sql.firstPage,
      'sorted page of 50 rows again, ms': sql.page,
      'first SQL answer of a second engine, cached, ms': second,
      'longest main-thread block during queries, ms': sql.longestBlock,
      'engine on the wire, bytes': engineBytes,
      'facets on the wire, bytes a row': facetBytes / rows,
      'database on the wire to the first SQL answer, bytes a row': dataBytes / rows,
      'memory of the largest renderer process, MB': megabytes,
    };
  });
}

/** The same first click and facet click with all rows as JSON objects. */
export async function measureJson(
  browser: Browser,
  server: StaticServer,
): Promise<ExplorerFigures> {
  return withPage(browser, server, async (page) => {
    const before = new Map(server.sent);
    const [cold = 0, click = 0] = await page.evaluate(async () => {
      type Row = Record<string, string | number | null>;
      const start = performance.now();
      const response = await fetch('rows.json.gz');
      const text = response.body?.pipeThrough(new DecompressionStream('gzip'));
      const all: Row[] = await new Response(text).json();
      const names = Object.keys(all[0] ?? {});
      const count = (selection: Record<string, string>) =>
        names.map((name) => {
          const others = Object.entries(selection).filter(([own]) => own !== name);
          const passing = all.filter((row) => others.every(([own, value]) => row[own] === value));
          const counts = new Map<unknown, number>();
          for (const row of passing) counts.set(row[name], (counts.get(row[name]) ?? 0) + 1);
          return counts;
        });
      count({ verdict: 'within' });
      const first = performance.now() - start;
      const from = performance.now();
      count({ verdict: 'below', level1: '产出指标' });
      return [first, performance.now() - from];
    });
    return {
      'first click cold, ms': cold,
      'facet click, ms': click,
      'on the wire, bytes': bytesSince(server, before, /rows\.json/),
    };
  });
}

async function withPage(
  browser: Browser,
  server: StaticServer,
  task: (page: Page) => Promise<ExplorerFigures>,
): Promise<ExplorerFigures> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(server.url);
    await page.waitForFunction(() => 'explorer' in globalThis);
    return await task(page);
  } finally {
    await context.close();
  }
}

/** Runs in the page: starts an engine, which stays for `nextAnswers`, and awaits its first answer. */
async function firstAnswer(): Promise<number> {
  const longTasks: number[] = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasks.push(duration);
  }).observe({ type: 'longtask' });
  const group =
    'SELECT level1, count(*) AS n, sum(points_lost) AS lost FROM indicators GROUP BY ALL ORDER BY ALL';
  const start = performance.now();
  const engine = await explorer.engine();
  await engine.query(group);
  const cold = performance.now() - start;
  Object.assign(globalThis, { measured: { engine, group, longTasks } });
  return cold;
}

/** Runs in the page after `firstAnswer`: the same again, and a page of sorted rows the second time. */
async function nextAnswers(): Promise<
  Record<'again' | 'firstPage' | 'page' | 'longestBlock', number>
> {
  const { engine, group, longTasks } = (
    globalThis as unknown as {
      measured: {
        engine: Awaited<ReturnType<typeof explorer.engine>>;
        group: string;
        longTasks: readonly number[];
      };
    }
  ).measured;
  const timed = async (task: () => Promise<unknown>) => {
    const from = performance.now();
    await task();
    return performance.now() - from;
  };
  // as the view does it: the numbers of the rows, then these rows
  const sortedPage = async () => {
    const { rows } = await engine.query(
      `SELECT "row" FROM indicators WHERE verdict = 'within' ORDER BY points_lost DESC NULLS LAST, year DESC, "row" LIMIT 50`,
    );
    const numbers = rows.map(([row]) => Number(row));
    await engine.query(
      `SELECT * FROM indicators WHERE "row" BETWEEN ${Math.min(...numbers)} AND ${Math.max(...numbers)} AND "row" IN (${numbers.join(', ')}) ORDER BY list_position([${numbers.join(', ')}], "row")`,
    );
  };
  return {
    again: await timed(() => engine.query(group)),
    firstPage: await timed(sortedPage),
    page: await timed(sortedPage),
    longestBlock: Math.max(0, ...longTasks),
  };
}

/** Runs in the page: another engine, whose files the browser has. */
async function secondStart(): Promise<number> {
  const start = performance.now();
  const engine = await explorer.engine();
  await engine.query('SELECT level1, count(*) FROM indicators GROUP BY ALL');
  return performance.now() - start;
}

/** The resident memory of the largest renderer, the page's own with all its workers; only Linux tells. */
async function rendererMegabytes(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const sizes = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => Number(/VmRSS:\s*(\d+)/.exec(statusOf(id))?.[1] ?? 0) / 1000);
  return Math.max(...sizes);
}

function statusOf(id: number): string {
  try {
    return readFileSync(`/proc/${id}/status`, 'utf8');
  } catch {
    return '';
  }
}

function bytesSince(
  { sent }: StaticServer,
  before: ReadonlyMap<string, number>,
  name: RegExp,
): number {
  return [...sent]
    .filter(([path]) => name.test(path))
    .reduce((sum, [path, bytes]) => sum + bytes - (before.get(path) ?? 0), 0);
}
