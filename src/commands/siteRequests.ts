import { existsSync, statSync } from 'node:fs';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { mendRequest } from '../dev/mendRequest.ts';
import { releaseFile } from '../dev/releaseFile.ts';
import { limitAnswers } from './limitAnswers.ts';
import { limitConnections } from './limitConnections.ts';
import { fileTag, LAST_BYTES, mendConditions, mendEncoding } from './mendConditions.ts';

/**
 * Takes the requests for a built site before its server does: mended, of folders with their last slash, and
 * none so slow that it keeps others from being answered.
 */
export function takeRequests(server: Server, site: string): void {
  const answers = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  const answer: RequestListener = (request, response) => {
    releaseFile(response);
    request.url = pageAddress(request.url ?? '');
    const { range } = request.headers;
    mendRequest(request, site);
    const folder = folderAddress(request.url ?? '', site);
    if (folder !== undefined) response.writeHead(301, { location: folder }).end();
    else if (mayBeSent(request, response, site, range))
      for (const own of answers) own.call(server, request, response);
    else response.writeHead(412).end();
  };
  limitConnections(server, limitAnswers(answer));
}

/** Asks for the last bytes of a file too, and says with every answer how to ask whether it has changed. */
function mayBeSent(
  request: IncomingMessage,
  response: ServerResponse,
  site: string,
  range: string | undefined,
): boolean {
  const { headers, url = '' } = request;
  response.setHeader('vary', 'Accept-Encoding');
  const [path = ''] = url.split('?');
  const file = statSync(join(site, decodeURIComponent(path)), { throwIfNoEntry: false });
  const isFile = file?.isFile() === true;
  const isOfEnd = range !== undefined && LAST_BYTES.test(range);
  if (isFile && isOfEnd && headers['if-range'] === undefined) headers.range = range;
  const isSent = !isFile || mendConditions(headers, file);
  mendEncoding(headers);
  if (!isFile) return true;
  response.setHeader('etag', fileTag(file));
  response.setHeader('cache-control', 'no-cache');
  return isSent;
}

/**
 * The file that an address which ends with a slash is of. Vite sends files piece by piece; asked for the folder, it
 * would read the page as a text and hash it, at each answer anew, in three times the processor time.
 * @example pageAddress('/2022/?a=b') // '/2022/index.html?a=b'
 */
export function pageAddress(url: string): string {
  return url.replace(/^[^?]*\/(?=\?|$)/, '$&index.html');
}

/**
 * Where a folder of the site stands that was asked for without its last slash, to which the links of its page
 * are relative; undefined of all else. Never an address of another host.
 * @example folderAddress('/2022?a=b', site) // '/2022/?a=b'
 */
export function folderAddress(url: string, site: string): string | undefined {
  const [path = '', ...query] = url.split('?');
  if (path.endsWith('/') || !isFolder(join(site, decodeURIComponent(path)))) return undefined;
  return [`${path.replace(/^[/\\]+/, '/')}/`, ...query].join('?');
}

function isFolder(path: string): boolean {
  // Asked first, since of names that are too long for a disk the second would throw.
  return existsSync(path) && statSync(path).isDirectory();
}
