import type { Site } from '../analysis/site.ts';

const KEY = Symbol.for('jijing.site');

/** What a build hands to the pages. */
export interface SharedSite {
  readonly site: Site;
  /** The ids of those pages that stand already as they would be drawn. */
  readonly kept: ReadonlySet<string>;
  /** Of the files below `data/`, which are written already, in bytes. */
  readonly sizes: ReadonlyMap<string, number>;
}

/**
 * Hands what was loaded to the pages, so that a build reads its data once, as one state. They are
 * rendered in this process by a bundle that has modules of its own: only the global object is common.
 */
export function shareSite(shared: SharedSite): void {
  Object.assign(globalThis, { [KEY]: shared });
}

/** What this process handed over; undefined where the pages load the data themselves, as for `dev`. */
export function sharedSite(): SharedSite | undefined {
  return (globalThis as { [KEY]?: SharedSite })[KEY];
}
