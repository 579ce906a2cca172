import type { Rulebook } from '../model/rulebook.ts';
import type { Settings } from '../model/settings.ts';

/** What every page shows of the site around its own content. */
export interface SiteFrame {
  readonly settings: Settings;
  /** What every page, chart and file must say of the data: 合成演示数据, 未公开的更正预览; else absent. */
  readonly mark: string | undefined;
  /** Whether it shows changes that are not on the public record. */
  readonly isPreview: boolean;
  /** Whether its years are compared. */
  readonly compares: boolean;
  /** Whether there is a feed of what was published and corrected. */
  readonly hasFeed: boolean;
  /** Whether sites below this one were collected. */
  readonly hasChildren: boolean;
  /** Newest first; those in which a project was evaluated. */
  readonly years: readonly FrameYear[];
}

interface FrameYear {
  readonly year: number;
  /** The one declared for the year, by which its forms are recomputed. */
  readonly rulebook: Pick<Rulebook, 'name'> | undefined;
}

/** The frame of a site alone, for a page that is to depend on nothing else of it. */
export function siteFrame(site: SiteFrame): SiteFrame {
  const { settings, mark, isPreview, compares, hasFeed, hasChildren, years } = site;
  return {
    settings,
    mark,
    isPreview,
    compares,
    hasFeed,
    hasChildren,
    years: years.map(({ year, rulebook }) => ({
      year,
      rulebook: rulebook && { name: rulebook.name },
    })),
  };
}
