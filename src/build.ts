import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { build } from 'astro';
import { loadSite } from './site.ts';

/**
 * Builds the site of a data folder into `out`. Everything is written beside it first and swapped in by
 * renaming, so that an earlier site stays whole whatever fails. Throws a DataError on bad data.
 */
export async function buildSite(data: string, out: string): Promise<void> {
  loadSite(data);
  process.env.JIJING_DATA = data;
  const target = resolve(out);
  const staging = join(dirname(target), `.${basename(target)}.new`);
  rmSync(staging, { recursive: true, force: true });
  try {
    await build({ outDir: staging, logLevel: 'warn' });
    swapIn(staging, target);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

function swapIn(staging: string, target: string): void {
  const previous = join(dirname(target), `.${basename(target)}.old`);
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, previous);
  try {
    renameSync(staging, target);
  } catch (error) {
    if (existsSync(previous)) renameSync(previous, target);
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}
