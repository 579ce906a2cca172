import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const siteTests = 'test/site/**/*.test.ts';

/** `--project unit` needs no built site; `--project site` builds it once. */
export default defineConfig({
  root,
  cacheDir: '.cache/vitest',
  test: {
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [siteTests],
          testTimeout: 60_000,
        },
      },
      {
        root,
        test: {
          name: 'site',
          include: [siteTests],
          globalSetup: ['test/globalSetup.ts'],
          testTimeout: 60_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
