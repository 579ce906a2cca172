import { existsSync, realpathSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join, relative } from 'node:path';

/** Where nothing stands: the answer is the page for what is missing. */
const NOWHERE = '/.nowhere';

type AskedFor = Pick<IncomingMessage, 'url' | 'headers'>;

/**
 * Makes of a request that the servers of Vite break at one that they answer: an address that is none, or
 * leads out of the `site` by a link, is asked for as what is missing; a range that is none, or several, as
 * the whole.
 */
export function mendRequest(request: AskedFor, site?: string): void {
  const [path = '', ...query] = (request.url ?? '').split('?');
  if (!isSound(path, site)) request.url = [NOWHERE, ...query].join('?');
  if (!isRange(request.headers.range)) delete request.headers.range;
}

function isSound(path: string, site: string | undefined): boolean {
  if (/%(?:2f|5c|00)/i.test(path)) return false;
  try {
    const decoded = decodeURIComponent(path);
    return site === undefined || !leadsOut(join(site, decoded), site);
  } catch {
    return false;
  }
}

function leadsOut(file: string, site: string): boolean {
  return existsSync(file) && relative(realpathSync(site), realpathSync(file)).startsWith('..');
}

function isRange(range: string | undefined): boolean {
  const [, from = '', to = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(range ?? '') ?? [];
  if (from === '') return to !== '';
  return to === '' || Number(from) <= Number(to);
}
