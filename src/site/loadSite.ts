import { type Site, toSite } from '../analysis/site.ts';
import { loadDataset } from '../load/loadDataset.ts';
import type { WorkbookYears } from '../load/workbookYear.ts';
import type { Dataset } from '../model/dataset.ts';

/**
 * When changes that are not on the public record are shown, marked as such, instead of refused: `asked`
 * marks the site in any case, `needed` only where there are such changes.
 */
export type Preview = 'asked' | 'needed';

/** All that the pages of a site are made of. */
export interface SiteSource {
  readonly dataset: Dataset;
  /** Whether it shows what is not on the public record yet. */
  readonly isPreview: boolean;
}

/** data → load → model → expression → scoring → audit → analysis; throws a DataError on bad data. */
export function loadSite(folder: string, preview?: Preview, workbooks?: WorkbookYears): Site {
  return siteOf(loadSource(folder, preview, workbooks));
}

/** What `loadSite` loads. Workbooks are read beforehand, since their readers are loaded when they are needed. */
export function loadSource(
  folder: string,
  preview?: Preview,
  workbooks?: WorkbookYears,
): SiteSource {
  const dataset = loadDataset(folder, {
    refusesUnrecorded: preview === undefined,
    ...(workbooks === undefined ? {} : { workbooks }),
  });
  const isUnrecorded = (dataset.record?.unrecorded.length ?? 0) > 0;
  const isPreview = preview === 'asked' || (preview === 'needed' && isUnrecorded);
  return { dataset, isPreview };
}

/** What `loadSite` makes of what it loaded. */
export function siteOf({ dataset, isPreview }: SiteSource): Site {
  return toSite(dataset, { isPreview });
}
