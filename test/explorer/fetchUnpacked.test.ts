import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetchWhole } from '../../src/explorer/engine/fetchUnpacked.ts';

const CONTENT = Buffer.from('a table');
const PACKED = gzipSync(CONTENT);
let server: Server;

beforeAll(async () => {
  server = createServer((request, response) => {
    const status = Number(request.url?.slice(1));
    response.writeHead(status).end(status === 200 ? PACKED : 'busy');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => server.close());

/** The file from a host that answers with this status. */
function fetched(status: number): Promise<Uint8Array> {
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/${status}`;
  return fetchWhole({ url, bytes: PACKED.length, rawBytes: CONTENT.length }, [...CONTENT]);
}

test('fetchWhole: unpacks a file', async () => {
  expect(Buffer.from(await fetched(200)).toString()).toBe('a table');
});

test.each([
  [404, 'notFound'],
  [410, 'notFound'],
  [403, 'network'],
  [429, 'network'],
  [503, 'network'],
])('fetchWhole: status %i is %s', async (status, kind) => {
  await expect(fetched(status)).rejects.toMatchObject({
    kind,
    cause: expect.stringContaining(String(status)),
  });
});
