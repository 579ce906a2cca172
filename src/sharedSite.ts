import type { Site } from './analysis/site.ts';

const KEY = Symbol.for('jijing.site');

/**
 * Hands what was loaded to the pages, so that a build reads its data once, as one state. They are
 * rendered in this process by a bundle that has modules of its own: only the global object is common.
 */
export function shareSite(site: Site): void {
  Object.assign(globalThis, { [KEY]: site });
}

/** What this process handed over; undefined where the pages load the data themselves, as for `dev`. */
export function sharedSite(): Site | undefined {
  return (globalThis as { [KEY]?: Site })[KEY];
}
