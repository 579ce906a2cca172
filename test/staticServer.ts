import { readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';

export interface StaticServer {
  /** Address of the folder's root, base path included, a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
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

/** Serves a folder on this computer alone, as a plain static host under a base path would. */
export async function serveFolder(folder: string, base = '/'): Promise<StaticServer> {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    const path = decodePath(request.url ?? '/');
    const file = path?.startsWith(base) ? resolve(root, `./${path.slice(base.length)}`) : undefined;
    if (file === undefined || (file !== root && !file.startsWith(root + sep))) {
      response.writeHead(404).end();
    } else if (isFolder(file) && !path?.endsWith('/')) {
      response.writeHead(301, { location: `${path}/` }).end();
    } else {
      sendFile(response, root, isFolder(file) ? join(file, 'index.html') : file);
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function sendFile(response: ServerResponse, root: string, file: string): void {
  const found = statSync(file, { throwIfNoEntry: false })?.isFile() === true;
  const sent = found ? file : join(root, '404.html');
  const type = TYPES[extname(sent)] ?? 'application/octet-stream';
  response
    .writeHead(found ? 200 : 404, { 'content-type': type, 'x-content-type-options': 'nosniff' })
    .end(readFileSync(sent));
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
