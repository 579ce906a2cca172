import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite } from './buildSite.ts';
import { ROOT } from './root.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder with the site of the real record, built once for all tests of the site. */
    site: string;
  }
}

export async function setup(project: TestProject): Promise<void> {
  const site = join(ROOT, '.cache/test/site');
  rmSync(site, { recursive: true, force: true });
  await buildSite({ out: site });
  project.provide('site', site);
}
