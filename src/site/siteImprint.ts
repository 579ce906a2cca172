import type { Site } from '../analysis/site.ts';
import type { Imprint } from '../publish/imprint.ts';

/** Any fixed moment would do: a build leaves no trace of when it ran. */
const SAVED = new Date('2020-01-01T00:00:00Z');

/** What the published files of a site say of themselves. */
export function siteImprint({ settings, mark }: Pick<Site, 'settings' | 'mark'>): Imprint {
  const { title, owner, region } = settings;
  return { title, owner, region, mark, saved: SAVED };
}
