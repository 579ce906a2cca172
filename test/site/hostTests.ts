import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, inject, test, vi } from 'vitest';
import { seeded } from '../expression/random.ts';
import { serveFolder } from '../staticServer.ts';
import type { HostPage } from './hostPage.ts';
import { pageAccount, pressAgain, SIGNS, shownOutcome } from './hostSigns.ts';
import { ADDRESSES, type Host, type HostRow, type Outcome, type Part } from './hostTable.ts';

const site = inject('site');
const PARTS = Object.keys(ADDRESSES) as Part[];
const PATIENCE = { timeout: 120_000, interval: 200 };

const SPACE = "getComputedStyle(document.body).getPropertyValue('--space-2')";
const TITLE = "document.querySelector('main h1').innerText";

async function isStyled(page: HostPage): Promise<boolean> {
  return (await page.evaluate(SPACE)) !== '';
}

/** How a part of the open page fares, when it shows so; how far it is, only where that is enough. */
async function outcomeOf(page: HostPage, part: Part, enough?: Outcome): Promise<Outcome> {
  expect(await page.evaluate(TITLE)).not.toBe('');
  if (part === 'style') return (await isStyled(page)) ? 'works' : 'is not missed';
  const { 'says how far it is': progress, ...ends } = SIGNS[part];
  const signs = enough === 'says how far it is' ? { ...ends, [enough]: progress } : ends;
  const look = `(${shownOutcome})(${JSON.stringify(signs)})`;
  return (await vi.waitUntil(() => page.evaluate(look), PATIENCE)) as Outcome;
}

async function withHost<T>(host: Host, task: (root: string) => Promise<T>): Promise<T> {
  const server = await serveFolder(site, '/some/base/', host);
  try {
    return await task(server.url);
  } finally {
    await server.close();
  }
}

/** The tests of the table of hosts, in pages of one browser that share no cache with each other. */
export function testHosts(hosts: readonly HostRow[], newPage: () => Promise<HostPage>): void {
  /** A page for each part: every host has an address of its own, and so nothing of another's is kept. */
  const pages = new Map<Part, HostPage>();
  beforeAll(async () => {
    for (const part of PARTS) pages.set(part, await newPage());
  });

  const pageOf = (part: Part) => pages.get(part) ?? expect.fail(part);

  test.each(hosts)('a host that %s', async (_name, host, expected) => {
    const accounts: string[] = [];
    const found = await withHost(host, (root) => {
      const parts = PARTS.filter((part) => part in expected);
      const asked = parts.map(async (part) => {
        const page = pageOf(part);
        await page.open(root + ADDRESSES[part]);
        const outcome = await outcomeOf(page, part, expected[part]);
        if (outcome !== expected[part]) {
          accounts.push(part, String(await page.evaluate(`(${pageAccount})()`)));
        }
        return [part, outcome] as const;
      });
      return Promise.all(asked);
    });
    expect(Object.fromEntries(found), accounts.join('\n')).toEqual(expected);
  });

  test.each(PARTS)(
    'a host that answers 500 three times in ten: %s says why until it works, after some tries',
    async (part) => {
      const random = seeded(500);
      const isPage = (path: string) => path.endsWith('.html');
      const host: Host = (path) => (!isPage(path) && random() < 0.3 ? { status: 500 } : undefined);
      await withHost(host, async (root) => {
        const page = pageOf(part);
        const open = () => page.open(root + ADDRESSES[part]);
        await open();
        const tryAgain = async () => {
          const outcome = await outcomeOf(page, part);
          if (outcome !== 'works' && !(await page.evaluate(`(${pressAgain})()`))) await open();
          return outcome;
        };
        await expect.poll(tryAgain).toBe('works');
      });
    },
  );

  test.each(PARTS)('a folder opened without a host: %s stands, or says why not', async (part) => {
    const page = pageOf(part);
    const path = ADDRESSES[part].replace(/\?.*/, '');
    await page.open(pathToFileURL(join(site, path, 'index.html')).href);
    expect(await outcomeOf(page, part)).toBe(part === 'style' ? 'works' : 'says why');
    if (part !== 'style') return;
    const form = await page.evaluate("document.querySelector('.form-sheet').innerText");
    expect(form).toContain('困难劳模帮扶专项');
  });
}
