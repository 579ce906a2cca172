import { type Site, toSite } from './analysis/site.ts';
import { loadDataset } from './load/loadDataset.ts';

/**
 * When changes that are not on the public record are shown, marked as such, instead of refused: `asked`
 * marks the site in any case, `needed` only where there are such changes.
 */
export type Preview = 'asked' | 'needed';

/** data → load → model → expression → scoring → audit → analysis; throws a DataError on bad data. */
export function loadSite(folder: string, preview?: Preview): Site {
  const dataset = loadDataset(folder, { refusesUnrecorded: preview === undefined });
  const isUnrecorded = (dataset.record?.unrecorded.length ?? 0) > 0;
  const isPreview = preview === 'asked' || (preview === 'needed' && isUnrecorded);
  return toSite(dataset, { isPreview });
}
