import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout } from 'node:timers/promises';

export interface StaticServer {
  /** Address of the folder's root, base path included, a slash at its end. */
  readonly url: string;
  /** Bytes of bodies that were sent, by path within the folder. */
  readonly sent: ReadonlyMap<string, number>;
  close(): Promise<void>;
}

/** What a host does otherwise than a plain one: headers it adds, or another body. */
export interface Oddity {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer;
  /** How fast the body goes; at once when absent. */
  readonly bytesPerSecond?: number;
  /** The line on which the body goes, beside others. */
  readonly line?: (body: Buffer) => AsyncIterable<Buffer>;
  /** The whole is sent whatever piece is asked for. */
  readonly withoutPieces?: true;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.zip': 'application/zip',
};

/**
 * Serves a folder on this computer alone, as a plain static host under a base path would; `oddity` says
 * how it serves a file otherwise.
 */
export async function serveFolder(
  folder: string,
  base = '/',
  oddity: (path: string, read: () => Buffer) => Oddity | undefined = () => undefined,
): Promise<StaticServer> {
  const root = resolve(folder);
  const sent = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = decodePath(request.url ?? '/');
    const file = path?.startsWith(base) ? resolve(root, `./${path.slice(base.length)}`) : undefined;
    if (file === undefined || (file !== root && !file.startsWith(root + sep))) {
      response.writeHead(404).end();
    } else if (isFolder(file) && !path?.endsWith('/')) {
      response.writeHead(301, { location: `${path}/` }).end();
    } else {
      const found = isFolder(file) ? join(file, 'index.html') : file;
      const bytes = sendFile(request, response, root, found, oddity);
      const name = found.slice(root.length + 1);
      sent.set(name, (sent.get(name) ?? 0) + bytes);
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    sent,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Sends a file, or the piece of it that is asked for, and returns how many bytes of it. */
function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  root: string,
  file: string,
  oddity: (path: string, read: () => Buffer) => Oddity | undefined,
): number {
  const found = statSync(file, { throwIfNoEntry: false })?.isFile() === true;
  const sent = found ? file : join(root, '404.html');
  const type = TYPES[extname(sent)] ?? 'application/octet-stream';
  const length = statSync(sent).size;
  const odd = oddity(file.slice(root.length + 1), () => readFileSync(sent));
  const asked = odd?.withoutPieces ? undefined : request.headers.range;
  const { start, end } = rangeOf(asked, length);
  const isPiece = found && end - start < length;
  const body = odd?.body ?? readPiece(sent, start, end);
  const isHead = request.method === 'HEAD';
  response.writeHead(odd?.status ?? (found ? (isPiece ? 206 : 200) : 404), {
    'content-type': type,
    'content-length': body.length,
    'x-content-type-options': 'nosniff',
    'accept-ranges': odd?.withoutPieces ? 'none' : 'bytes',
    ...(isPiece ? { 'content-range': `bytes ${start}-${end - 1}/${length}` } : {}),
    ...odd?.headers,
  });
  if (isHead) response.end();
  else sendBody(response, body, odd);
  return isHead ? 0 : body.length;
}

const PACES_A_SECOND = 10;

/** A tenth of what a second carries, when it is due: a late timer makes no host slower. */
async function* pacedPieces(body: Buffer, bytesPerSecond: number) {
  const size = Math.ceil(bytesPerSecond / PACES_A_SECOND);
  const start = performance.now();
  for (let from = 0; from < body.length; from += size) {
    const due = start + (1000 * from) / bytesPerSecond;
    await setTimeout(Math.max(0, due - performance.now()));
    yield body.subarray(from, from + size);
  }
}

function sendBody(response: ServerResponse, body: Buffer, odd: Oddity = {}): void {
  const { bytesPerSecond, line } = odd;
  const pieces = bytesPerSecond === undefined ? line?.(body) : pacedPieces(body, bytesPerSecond);
  if (pieces === undefined) response.end(body);
  // A browser that goes away ends it in the middle.
  else pipeline(pieces, response).catch(() => undefined);
}

function readPiece(file: string, start: number, end: number): Buffer {
  const piece = Buffer.alloc(end - start);
  const descriptor = openSync(file, 'r');
  try {
    readSync(descriptor, piece, 0, piece.length, start);
  } finally {
    closeSync(descriptor);
  }
  return piece;
}

/** The piece that a request asks for, the whole where it asks for none. */
function rangeOf(header: string | undefined, length: number) {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(header ?? '') ?? [];
  const end = to === undefined || to === '' ? length : Math.min(length, Number(to) + 1);
  return { start: Number(from ?? 0), end };
}

function decodePath(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
    return path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
