import { type Site, toSite } from './analysis/site.ts';
import { loadDataset } from './load/loadDataset.ts';

/** data → load → model → expression → scoring → audit → analysis; throws a DataError on bad data. */
export function loadSite(folder: string): Site {
  return toSite(loadDataset(folder));
}
