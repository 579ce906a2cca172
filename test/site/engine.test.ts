import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine, EngineProgress } from '../../src/explorer/engine/engine.ts';
import { launchBrowser } from '../browser.ts';
import { visit } from '../browserPage.ts';
import type { explorer as Explorer } from '../explorer/enginePage.ts';
import { writeEngineSite } from '../explorer/engineSite.ts';
import { EXPLORER_POLICY } from '../explorer/explorerPage.ts';
import { ROOT } from '../root.ts';
import { type Oddity, serveFolder } from '../staticServer.ts';

declare const explorer: typeof Explorer;
/** In the page of the queries, which start it once. */
declare const engine: Engine;

const folder = join(ROOT, '.cache/test/engine-site');
let browser: Browser;

beforeAll(async () => {
  await writeEngineSite(folder);
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

type Oddities = (path: string, read: () => Buffer) => Oddity | undefined;

/** The page on a host with the explorer's policy and these oddities. */
async function openPage(oddities: Oddities = () => undefined, policy = EXPLORER_POLICY) {
  const server = await serveFolder(folder, '/base/', (path, read) => {
    const odd = oddities(path, read);
    return { ...odd, headers: { 'content-security-policy': policy, ...odd?.headers } };
  });
  const context = await browser.newContext();
  const close = async () => {
    await context.close();
    await server.close();
  };
  const page = await context.newPage();
  const wrong = await visit(page, server.url, '');
  await page.waitForFunction(() => 'explorer' in globalThis);
  return { page, wrong, close };
}

/** Opens the page for one task. */
async function withPage<T>(
  task: (page: Page, wrong: readonly string[]) => Promise<T>,
  oddities?: Oddities,
  policy?: string,
): Promise<T> {
  const { page, wrong, close } = await openPage(oddities, policy);
  try {
    return await task(page, wrong);
  } finally {
    await close();
  }
}

/** How the host of the page of `onHost` serves. */
let host: Oddities = () => undefined;
let hosted: Promise<Awaited<ReturnType<typeof openPage>>> | undefined;
afterAll(async () => (await hosted)?.close());

/**
 * Runs a task on a page that others used before, and none of them in vain, on a host with these oddities: what is
 * asked for is asked anew.
 */
async function onHost<T>(task: (page: Page) => Promise<T>, oddities: Oddities): Promise<T> {
  host = () => undefined;
  hosted ??= openPage((path, read) => host(path, read));
  const { page, close } = await hosted;
  host = oddities;
  try {
    return await task(page);
  } catch (error) {
    hosted = undefined;
    await close();
    throw error;
  }
}

/** A statement that gives no row in any time that a test has. */
const ENDLESS =
  'SELECT a.range FROM range(1000000) a, range(1000000) b WHERE a.range * b.range % 7 = 8';

/** The kind of the failure to start, or the answer of a started engine. */
function startAndAsk(page: Page, more: object = {}): Promise<unknown> {
  return page.evaluate(async (own) => {
    try {
      const engine = await explorer.engine(own);
      const { rows } = await engine.query('SELECT count(*), sum(points) FROM indicators');
      engine.close();
      return rows;
    } catch (failure) {
      return (failure as { kind?: string }).kind ?? String(failure);
    }
  }, more);
}

describe('startEngine', () => {
  test('answers from the site alone under the strict policy, telling bytes as they come', async () => {
    await withPage(async (page, wrong) => {
      const { rows, steps } = await page.evaluate(async () => {
        const told: EngineProgress[] = [];
        const engine = await explorer.engine({ onProgress: (progress) => told.push(progress) });
        const result = await engine.query(
          'SELECT level1, count(*) AS n FROM indicators GROUP BY ALL ORDER BY ALL',
        );
        return { rows: result.rows, steps: told };
      });
      expect(rows).toEqual([
        ['产出指标', 29],
        ['满意度指标', 7],
        ['效益指标', 26],
      ]);
      const engine = steps.filter(({ step }) => step === 'engine').at(-1);
      expect(engine?.loadedBytes).toBe(engine?.totalBytes);
      expect(engine?.totalBytes).toBeLessThan(8_000_000);
      expect(wrong).toEqual([]);
    });
  });

  const isWasm = (path: string) => path.endsWith('.wasm.gz');
  const isDatabase = (path: string) => path.endsWith('.duckdb.gz');
  const only =
    (found: (path: string) => boolean, odd: (read: () => Buffer) => Oddity): Oddities =>
    (path, read) =>
      found(path) ? odd(read) : undefined;
  const html = { body: Buffer.from('<!doctype html>') };
  const half = (read: () => Buffer) => ({ body: read().subarray(0, 50_000) });
  const asText = { headers: { 'content-type': 'text/plain' } };
  /** The script of DuckDB comes byte by byte, so that no engine on this host is ever ready. */
  const scriptOnItsWay = only(
    (path) => path.endsWith('.worker.js'),
    () => ({ bytesPerSecond: 1 }),
  );

  test.each<[string, unknown, Oddities]>([
    ['a host that gives every file the wrong type', [[62, 450]], only(isWasm, () => asText)],
    [
      'a host that declares the packing',
      [[62, 450]],
      only(
        (path) => path.endsWith('.gz'),
        () => ({ headers: { 'content-encoding': 'gzip' } }),
      ),
    ],
    ['a missing program', 'notFound', only(isWasm, () => ({ status: 404 }))],
    ['a page in the place of the program', 'wrongFile', only(isWasm, () => html)],
    ['a program that ends early', 'truncated', only(isWasm, half)],
    ['a missing database', 'notFound', only(isDatabase, () => ({ status: 404 }))],
    [
      'a database that ends early',
      'truncated',
      only(isDatabase, (read) => ({ body: read().subarray(0, 900) })),
    ],
    [
      'a database that is none',
      'truncated',
      only(isDatabase, () => ({ body: gzipSync('no database') })),
    ],
    [
      'a query worker of the wrong type',
      'workerBlocked',
      only(
        (path) => path === 'queryWorker.js',
        () => asText,
      ),
    ],
    [
      'a missing database worker',
      'workerBlocked',
      only(
        (path) => path === 'databaseWorker.js',
        () => ({ status: 404, ...asText }),
      ),
    ],
    [
      'a missing script of DuckDB',
      'workerBlocked',
      only(
        (path) => path.endsWith('.worker.js'),
        () => ({ status: 404 }),
      ),
    ],
  ])('with %s gives %j', async (_, outcome, oddities) => {
    expect(await onHost((page) => startAndAsk(page), oddities)).toEqual(outcome);
  });

  test('under a policy without wasm-unsafe-eval says so', async () => {
    const policy = EXPLORER_POLICY.replace(" 'wasm-unsafe-eval'", '');
    expect(await withPage((page) => startAndAsk(page), undefined, policy)).toBe('wasmBlocked');
  });

  test('gives up where nothing is said for too long', async () => {
    const startInVain = (page: Page) => startAndAsk(page, { silenceMilliseconds: 100 });
    expect(await onHost(startInVain, scriptOnItsWay)).toBe('timeout');
  });

  /** Starts it, stops it when so many bytes of its program have come, and returns how it ended. */
  const stopAfter = (bytes: number) => (page: Page) =>
    page.evaluate(async (enough) => {
      const stop = new AbortController();
      const onProgress = ({ step, loadedBytes }: EngineProgress) => {
        if (step === 'engine' && loadedBytes >= enough) stop.abort();
      };
      const started = explorer.engine({ signal: stop.signal, onProgress });
      return started.then(
        () => 'started',
        ({ kind }) => kind,
      );
    }, bytes);

  test('stops at once where the signal is aborted', async () => {
    expect(await onHost(stopAfter(1), () => undefined)).toBe('cancelled');
  });

  test('tells the bytes of its program while the script of DuckDB is on its way', async () => {
    expect(await onHost(stopAfter(6_000_000), scriptOnItsWay)).toBe('cancelled');
  });

  test.each<[string, Oddities]>([
    ['in pieces where it stands', () => undefined],
    ['whole where a host sends no pieces', () => ({ withoutPieces: true })],
  ])('reads a database %s', async (_, oddities) => {
    const rawBytes = readFileSync(join(folder, 'data/explorer/range.duckdb')).length;
    const answer = await onHost(
      (page) =>
        page.evaluate(async (bytes) => {
          const url = new URL('data/explorer/range.duckdb', document.baseURI).href;
          const databases = [
            { name: 'part1', access: 'range' as const, url, bytes, rawBytes: bytes },
          ];
          const engine = await explorer.engine({ databases });
          const { rows } = await engine.query('SELECT count(*), sum(points) FROM indicators');
          engine.close();
          return rows;
        }, rawBytes),
      oddities,
    );
    expect(answer).toEqual([[62, 450]]);
  });
});

describe('query', () => {
  let opened: Awaited<ReturnType<typeof openPage>>;
  let outcomes: readonly unknown[];
  const CASES = [
    [
      'SELECT 9007199254740993, 1e2::DECIMAL(9,2), NULL, true, 0.1::DOUBLE + 0.2',
      [9007199254740993n.toString(), '100', null, true, 0.3],
    ],
    [
      "SELECT DATE '2024-02-29', TIMESTAMP '2024-02-29 01:02:03', [1, 2], -1.50",
      ['2024-02-29', '2024-02-29 01:02:03', '[1, 2]', '-1.5'],
    ],
    ['SELECT sum(seq), avg(points)::DECIMAL(9,4) FROM indicators', [549, '7.2581']],
    ['SELECT nope FROM indicators', { kind: 'name', place: { line: 1, column: 8 } }],
    ['SELECT 中文 FROM', { kind: 'syntax', place: { line: 1, column: 15 } }],
    ['DROP TABLE indicators', { kind: 'refused' }],
    ['SELECT 1; SELECT 2', { kind: 'refused' }],
    ["SELECT * FROM read_csv('https://example.invalid/x.csv')", { kind: 'refused' }],
    ["SELECT * FROM read_text('data/explorer/manifest.json')", { kind: 'refused' }],
    ['SELECT current_date', { kind: 'refused' }],
    [
      'WITH a AS (SELECT 1) INSERT INTO projects SELECT * FROM a',
      { kind: expect.any(String), sentence: expect.any(String) },
    ],
    [
      "SELECT points FROM indicators WHERE points = 'x'",
      { kind: 'type', place: { line: 1, column: 46 } },
    ],
  ] as const;

  beforeAll(async () => {
    opened = await openPage();
    outcomes = await opened.page.evaluate(
      async (statements) => {
        const started = await explorer.engine();
        Object.assign(globalThis, { engine: started });
        const answers: unknown[] = [];
        for (const sql of statements) {
          answers.push(
            await started.query(sql).then(
              ({ rows }) => rows[0],
              (failure) => failure,
            ),
          );
        }
        return answers;
      },
      CASES.map(([sql]) => sql),
    );
  });
  afterAll(() => opened?.close());

  test.each(CASES.map(([sql, expected], index) => [sql, expected, index] as const))(
    '%s',
    (_, expected, index) => {
      if (Array.isArray(expected)) expect(outcomes[index]).toEqual(expected);
      else expect(outcomes[index]).toMatchObject(expected);
    },
  );

  test('gives no more rows than the cap, stops when told, and goes on after', async () => {
    const outcome = await opened.page.evaluate(async (endless) => {
      const { rows, capped } = await engine.query('FROM range(100000)', { rowCap: 3 });
      const stop = new AbortController();
      setTimeout(() => stop.abort(), 200);
      const stopped = await engine
        .query(`SELECT count(*) FROM (${endless})`, { signal: stop.signal })
        .catch(({ name }) => name);
      const next = await engine.query('SELECT 42');
      return { rows, capped, stopped, next: next.rows };
    }, ENDLESS);
    expect(outcome).toEqual({
      rows: [[0], [1], [2]],
      capped: true,
      stopped: 'AbortError',
      next: [[42]],
    });
  });

  test('goes on after a statement whose parts never began, which DuckDB runs to their end', async () => {
    const outcome = await opened.page.evaluate(async (endless) => {
      const stop = new AbortController();
      setTimeout(() => stop.abort(), 200);
      const stopped = await engine
        .query(`SELECT count(*) FROM (${endless} UNION ALL ${endless})`, { signal: stop.signal })
        .catch(({ name }) => name);
      const next = await engine.query('SELECT count(*) FROM indicators');
      return { stopped, next: next.rows };
    }, ENDLESS);
    expect(outcome).toEqual({ stopped: 'AbortError', next: [[62]] });
  });
});

test('startFacets: counts before there is a database', async () => {
  const { totals, verdicts } = await withPage((page) =>
    page.evaluate(async () => {
      const facets = await explorer.facets();
      const names = facets.dictionaries.find(({ name }) => name === 'verdict');
      const within = (names?.choices.indexOf('within') ?? -1) + 1;
      const answer = await facets.ask({ selection: { verdict: [within] } });
      return { totals: answer.totals, verdicts: [...(answer.counts.verdict ?? [])] };
    }),
  );
  expect(totals.projects).toBe(5);
  expect(verdicts.reduce((sum, count) => sum + count, 0)).toBe(62);
  expect(totals.rows).toBe(verdicts[1]);
});
