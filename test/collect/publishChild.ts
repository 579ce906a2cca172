import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Site, toSite } from '../../src/analysis/site.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { dataFiles } from '../../src/publish/dataFiles.ts';
import { deflatedPiece } from '../../src/site/deflatedPiece.ts';
import { siteImprint } from '../../src/site/siteImprint.ts';

/** Writes what the site of these data publishes in `data/`, without its pages; returns the site. */
export async function publishChild(dataset: Dataset, folder: string): Promise<Site> {
  const site = toSite(dataset);
  const { settings, results } = site;
  const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  mkdirSync(join(folder, 'data'), { recursive: true });
  const files = dataFiles({
    settings,
    results,
    imprint: siteImprint(site),
    sha256,
    deflate: deflatedPiece,
  });
  for await (const { name, bytes } of files) writeFileSync(join(folder, 'data', name), bytes);
  return site;
}
