import { createHash } from 'node:crypto';
import { type Site, toSite } from './analysis/site.ts';
import { loadDataset } from './load/loadDataset.ts';
import { type DataFile, dataFiles } from './publish/dataFiles.ts';

let loaded: Site | undefined;

/** data → load → model → expression → scoring → audit → analysis; throws a DataError on bad data. */
export function loadSite(folder: string): Site {
  return toSite(loadDataset(folder));
}

/** The site of this run's data folder; read once in a build, anew for every page while developing. */
export function currentSite(): Site {
  if (loaded === undefined || import.meta.env.DEV) {
    loaded = loadSite(process.env.JIJING_DATA ?? 'data');
  }
  return loaded;
}

/** The published data files of this run. */
export function currentDataFiles(): DataFile[] {
  const { settings, results } = currentSite();
  return dataFiles(settings, results, (bytes) => createHash('sha256').update(bytes).digest('hex'));
}
