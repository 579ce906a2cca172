import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Site } from '../analysis/site.ts';
import type { BinaryFile } from '../duckdb/binaryFile.ts';
import { explorerFiles } from '../duckdb/explorerFiles.ts';
import { PACKAGE_ROOT } from '../program/packageRoot.ts';
import { type DataFile, dataFiles } from '../publish/dataFiles.ts';
import { resultsByYear } from '../publish/explorer/partRows.ts';
import { siteImprint } from './siteImprint.ts';

/** What the explorer of a site reads, below `data/explorer/`. Made once for each site, as it takes seconds. */
export const explorerFilesOf = onceFor((site): Promise<BinaryFile[]> => {
  const cache = join(PACKAGE_ROOT, '.cache/explorer');
  return Array.fromAsync(explorerFiles(resultsByYear(site.results), cache, site.otherForms));
});

/** The published data of a site, below `data/`, likewise; their manifest names the explorer's too. */
export const dataFilesOf = onceFor(async (site): Promise<DataFile[]> => {
  const { settings, results, otherForms, publications, collected } = site;
  const { corrections, log } = publications;
  const files = await explorerFilesOf(site);
  return dataFiles({
    settings,
    results,
    otherForms,
    corrections,
    collected,
    log,
    imprint: siteImprint(site),
    sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    others: files.map(({ name, bytes }) => ({ name: `explorer/${name}`, bytes })),
  });
});

/** Writes both into the folder of a site. */
export async function writePublishedFiles(folder: string, site: Site): Promise<void> {
  const write = (path: string, { name, bytes }: BinaryFile) => {
    const file = join(folder, path, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  };
  for (const file of await explorerFilesOf(site)) write('data/explorer', file);
  for (const file of await dataFilesOf(site)) write('data', file);
}

function onceFor<T extends object>(make: (site: Site) => T): (site: Site) => T {
  const made = new WeakMap<Site, T>();
  return (site) => {
    const value = made.get(site) ?? make(site);
    made.set(site, value);
    return value;
  };
}
