import { existsSync, realpathSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join, relative } from 'node:path';

/** Where nothing stands: the answer is the page for what is missing. */
const NOWHERE = '/.nowhere';

/** What Vite opens in an editor for whoever asks, be it a page of another site. */
const EDITOR = '__open-in-editor';

/** By which a site is read; a browser asks by the last whether it may ask another host. */
const METHODS: readonly (string | undefined)[] = [undefined, 'GET', 'HEAD', 'OPTIONS'];

type AskedFor = Pick<IncomingMessage, 'url' | 'headers' | 'method'>;

/**
 * Makes of a request that the servers of Vite break at, or should not obey, one that they answer: an address
 * that is none, at which no file of the `site` stands or one out of it, or that would start an editor, and what
 * is sent or traced instead of read, is asked for as what is missing; a range that is none, is several, or that
 * they misread, as the whole, and so is one of a file that may have changed since: they do not look.
 */
export function mendRequest(request: AskedFor, site?: string): void {
  const [path = '', ...query] = (request.url ?? '').split('?');
  const isRead = METHODS.includes(request.method);
  if (!isRead || !isSound(path, site)) request.url = [NOWHERE, ...query].join('?');
  if (!isRead) request.method = 'GET';
  const { range, 'if-range': unchanged } = request.headers;
  if (!isRange(range) || unchanged !== undefined) delete request.headers.range;
}

function isSound(path: string, site: string | undefined): boolean {
  if (/%(?:2f|5c|00)/i.test(path)) return false;
  try {
    const decoded = decodeURIComponent(path);
    if (decoded.includes(EDITOR)) return false;
    return site === undefined || standsWithin(join(site, decoded), site);
  } catch {
    return false;
  }
}

/** Of what does not, Astro's server would speak in its own words. */
function standsWithin(file: string, site: string): boolean {
  return existsSync(file) && !relative(realpathSync(site), realpathSync(file)).startsWith('..');
}

/** Of the last bytes alone, and of the first one alone, the servers would send others or all, and say so wrongly. */
function isRange(range: string | undefined): boolean {
  const [, from = '', to = ''] = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(range ?? '') ?? [];
  if (from === '') return false;
  return to === '' || (Number(to) > 0 && Number(from) <= Number(to));
}
