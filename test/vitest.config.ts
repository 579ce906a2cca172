import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { slowFiles } from './slowFiles.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const all = 'test/**/*.test.ts';
const site = 'test/site/**/*.test.ts';
const slow = slowFiles(fileURLToPath(new URL('.', import.meta.url)))
  .filter((file) => !file.startsWith('site/'))
  .map((file) => `test/${file}`);
/** Far longer than anything takes on a busy machine: they end what hangs, and judge nothing. */
const timeouts = {
  testTimeout: 300_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 120_000 } },
};
/** A browser that itself gave out is asked again; whatever else fails is a fault. */
const retry = { count: 1, condition: /(?:Target|Page) crashed/ };
/** No module has a state that a test could leave to the next: each is read once, not once a file. */
const shared = { isolate: false, ...timeouts };

/**
 * `unit` runs in its workers alone, `slow` starts programs and engines, `site` builds the site of the
 * real record once and opens it in a browser.
 */
export default defineConfig({
  root,
  cacheDir: '.cache/vitest',
  test: {
    // Two more than there are cores: who waits for a browser or another program leaves a core to somebody.
    maxWorkers: availableParallelism() + 2,
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: [all],
          exclude: [site, ...slow],
          // It is written for bundlers: its imports name folders.
          server: { deps: { inline: ['dt-sql-parser'] } },
          ...shared,
        },
      },
      { root, test: { name: 'slow', include: slow, ...shared } },
      {
        root,
        test: {
          name: 'site',
          include: [site],
          globalSetup: ['test/globalSetup.ts'],
          retry,
          ...shared,
        },
      },
    ],
  },
});
