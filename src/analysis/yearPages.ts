import type { PrintedYear, YearSource } from './printedYear.ts';
import type { Site } from './site.ts';
import { type SiteFrame, siteFrame } from './siteFrame.ts';

/** All that the pages of a whole year are made of: they know nothing else of the site. */
export interface YearPage {
  readonly site: SiteFrame & Pick<Site, 'criteria' | 'attentionOrder'>;
  readonly view: PrintedYear;
  /** What `view` is made of, and nothing else: equal ones give equal pages. */
  readonly source: YearSource;
}

/** What the pages of all years are made of. */
export function yearPages(site: Site): YearPage[] {
  const { criteria, attentionOrder, years } = site;
  const frame = { ...siteFrame(site), criteria, attentionOrder };
  return years.map(({ printed, source }) => ({ site: frame, view: printed, source }));
}
