import { type Site, toSite } from '../analysis/site.ts';
import { loadDataset } from '../load/loadDataset.ts';
import type { WorkbookYears } from '../load/workbookYear.ts';
import type { Dataset } from '../model/dataset.ts';
import { type KeptYears, NOTHING_KEPT, resultsBeside } from './keptYears.ts';

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
  /** What was known of its years before they were read. */
  readonly kept: KeptYears;
}

/** data → load → model → expression → scoring → audit → analysis; throws a DataError on bad data. */
export function loadSite(
  folder: string,
  preview?: Preview,
  workbooks?: WorkbookYears,
  kept?: KeptYears,
): Site {
  return siteOf(loadSource(folder, preview, workbooks, kept));
}

/** What `loadSite` loads. Workbooks are read beforehand, since their readers are loaded when they are needed. */
export function loadSource(
  folder: string,
  preview?: Preview,
  workbooks?: WorkbookYears,
  kept: KeptYears = NOTHING_KEPT,
): SiteSource {
  const known = new Map([...kept.years].map(([place, { documents }]) => [place, documents]));
  const dataset = loadDataset(folder, {
    refusesUnrecorded: preview === undefined,
    known,
    ...(workbooks === undefined ? {} : { workbooks }),
  });
  const isUnrecorded = (dataset.record?.unrecorded.length ?? 0) > 0;
  const isPreview = preview === 'asked' || (preview === 'needed' && isUnrecorded);
  return { dataset, isPreview, kept };
}

/** What `loadSite` makes of what it loaded; `results` are those of `resultsBeside`. */
export function siteOf(
  { dataset, isPreview, kept }: SiteSource,
  results = resultsBeside(dataset, kept),
): Site {
  return toSite(dataset, { isPreview, results });
}
