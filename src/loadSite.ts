import { type Site, toSite } from './analysis/site.ts';
import { loadDataset } from './load/loadDataset.ts';
import type { WorkbookYears } from './load/workbookYear.ts';

/**
 * When changes that are not on the public record are shown, marked as such, instead of refused: `asked`
 * marks the site in any case, `needed` only where there are such changes.
 */
export type Preview = 'asked' | 'needed';

/**
 * data → load → model → expression → scoring → audit → analysis; throws a DataError on bad data. Workbooks of
 * the folder are read beforehand, since their readers are loaded when they are needed.
 */
export function loadSite(folder: string, preview?: Preview, workbooks?: WorkbookYears): Site {
  const dataset = loadDataset(folder, {
    refusesUnrecorded: preview === undefined,
    ...(workbooks === undefined ? {} : { workbooks }),
  });
  const isUnrecorded = (dataset.record?.unrecorded.length ?? 0) > 0;
  const isPreview = preview === 'asked' || (preview === 'needed' && isUnrecorded);
  return toSite(dataset, { isPreview });
}
