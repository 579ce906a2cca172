import { once } from 'node:events';
import {
  createReadStream,
  mkdirSync,
  mkdtempSync,
  type ReadStream,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, IncomingMessage, type Server, ServerResponse } from 'node:http';
import { type AddressInfo, connect, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test, vi } from 'vitest';
import { limitAnswers } from '../../src/commands/limitAnswers.ts';
import { limitConnections } from '../../src/commands/limitConnections.ts';
import { folderAddress, pageAddress, takeRequests } from '../../src/commands/siteRequests.ts';

const site = mkdtempSync(join(tmpdir(), 'jijing-site-'));
mkdirSync(join(site, '2022/部门'), { recursive: true });
writeFileSync(join(site, '2022/index.html'), '');
afterAll(() => rmSync(site, { recursive: true }));

test.each([
  ['/2022', '/2022/'],
  ['/2022?a=b?c', '/2022/?a=b?c'],
  ['/2022/%E9%83%A8%E9%97%A8', '/2022/%E9%83%A8%E9%97%A8/'],
  ['//2022', '/2022/'],
  // a browser takes both slashes for the same
  ['/\\elsewhere.example/../2022', '/elsewhere.example/../2022/'],
  ['/2022/', undefined],
  ['/2022/index.html', undefined],
  ['/2023', undefined],
  [`/${'长'.repeat(300)}`, undefined],
])('folderAddress: %s stands at %s', (url, address) => {
  expect(folderAddress(url, site)).toBe(address);
});

test.each([
  ['/', '/index.html'],
  ['/2022/?a=/&b', '/2022/index.html?a=/&b'],
  ['/2022?a=/', '/2022?a=/'],
  ['/data/projects.csv', '/data/projects.csv'],
])('pageAddress: %s is the file %s', (url, file) => {
  expect(pageAddress(url)).toBe(file);
});

const REQUEST = 'GET / HTTP/1.1\r\nhost: a\r\n\r\n';

const listen = async (server: Server) => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};

test('takeRequests leads to a folder, and leaves all else to the server, mended', async () => {
  const server = createServer((request, response) => response.end(request.url));
  takeRequests(server, site);
  const port = await listen(server);
  const ask = (path: string) =>
    fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' }).then(async (answer) => [
      answer.status,
      answer.headers.get('location') ?? (await answer.text()),
    ]);
  expect(await ask('/2022?a=b')).toEqual([301, '/2022/?a=b']);
  expect(await ask('/2022/')).toEqual([200, '/2022/index.html']);
  expect(await ask('/%zz')).toEqual([200, '/.nowhere']);
  await new Promise((resolve) => server.close(resolve));
});

test('takeRequests asks for the last bytes, for nothing packed where it is not taken, and refuses what has changed', async () => {
  writeFileSync(join(site, 'rows.csv'), 'a'.repeat(900));
  const server = createServer(({ headers }, response) => {
    response.end(`${headers.range} ${headers['accept-encoding']}`);
  });
  takeRequests(server, site);
  const port = await listen(server);
  const ask = async (headers: Record<string, string>, path = 'rows.csv') => {
    const answer = await fetch(`http://127.0.0.1:${port}/${path}`, { headers });
    return [answer.status, await answer.text(), answer.headers.get('vary')];
  };
  const [packed, vary] = [{ 'accept-encoding': 'gzip;q=0' }, 'Accept-Encoding'];
  expect(await ask(packed)).toEqual([200, 'undefined identity', vary]);
  expect(await ask(packed, 'missing')).toEqual([200, 'undefined identity', vary]);
  expect(await ask({ range: 'bytes=-100' })).toEqual([200, 'bytes=800- identity', vary]);
  for (const range of ['bytes=-5,0-1', 'bytes=--5', 'bytes=-']) {
    expect(await ask({ range })).toMatchObject([200, expect.stringMatching(/^undefined/), vary]);
  }
  expect(await ask({ range: 'bytes=-100' }, 'missing')).toMatchObject([
    200,
    'undefined identity',
    vary,
  ]);
  expect(await ask({ 'if-match': '"other"' })).toEqual([412, '', vary]);
  await new Promise((resolve) => server.close(resolve));
});

test('takeRequests closes a file that is not taken, and outlives one that cannot be read', async () => {
  writeFileSync(join(site, 'large'), Buffer.alloc(20_000_000));
  const opened: ReadStream[] = [];
  const server = createServer((request, response) => {
    const file = createReadStream(join(site, request.url === '/large' ? 'large' : 'gone'));
    opened.push(file);
    file.pipe(response);
  });
  takeRequests(server, site);
  const port = await listen(server);
  await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow('fetch failed');
  const client = connect(port, '127.0.0.1', () => client.write(REQUEST.replace('/', '/large')));
  await once(client, 'data');
  client.destroy();
  await expect.poll(() => opened.map(({ closed }) => closed)).toEqual([true, true]);
  await new Promise((resolve) => server.close(resolve));
});

/** A server of our limits: what it was asked for and has not answered, and which connections it took and ended. */
async function limited(limits: Parameters<typeof limitConnections>[2]) {
  const [asked, taken, ended]: [ServerResponse[], Socket[], number[]] = [[], [], []];
  const server = createServer({ connectionsCheckingInterval: 5 });
  // As Vite does.
  server.on('clientError', (_, socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
  server.on('connection', (socket) => {
    const place = taken.push(socket) - 1;
    socket.once('close', () => ended.push(place));
  });
  limitConnections(server, (_, response) => asked.push(response), limits);
  const port = await listen(server);
  /** One that does not end when it is told to. */
  const client = async (said: string): Promise<Socket> => {
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
    const before = taken.length;
    socket.on('error', () => {}).write(said);
    await expect.poll(() => taken.length).toBeGreaterThan(before);
    return socket;
  };
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { asked, ended, client };
}

test('limitConnections: the oldest of too many connections gives way', async () => {
  const { asked, ended, client } = await limited({ connections: 2, waiting: 9, seconds: 300 });
  for (const said of ['GET', 'GET', REQUEST]) await client(said);
  await expect.poll(() => asked.length).toBe(1);
  await expect.poll(() => ended).toEqual([0]);
});

test('limitConnections: what is asked for on one connection is answered in turn, and bounded', async () => {
  const { asked, ended, client } = await limited({ connections: 9, waiting: 2, seconds: 300 });
  await client(REQUEST.repeat(2));
  await expect.poll(() => asked.length).toBe(1);
  await client(REQUEST.repeat(3));
  await expect.poll(() => ended).toEqual([1]);
  expect(asked).toHaveLength(2);
  asked[0]?.end();
  await expect.poll(() => asked.length).toBe(3);
});

/** Requests by name to a server that answers two at once: those that it has begun to answer, and how each ends. */
function twoAtOnce() {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const [begun, ended]: [string[], string[]] = [[], []];
  const take = limitAnswers(({ url = '' }) => begun.push(url), { answers: 2, seconds: 2 });
  const ask = (url: string) => {
    const request = new IncomingMessage(new Socket());
    request.url = url;
    const response = new ServerResponse(request);
    take(request, response);
    const end = () => response.emit('close');
    const waiting = vi.spyOn(response, 'writableLength', 'get').mockReturnValue(0);
    const send = () => waiting.mockReturnValue(1);
    const taken = () => waiting.mockReturnValue(0);
    response.destroy = () => {
      ended.push(url);
      end();
      return response;
    };
    return { send, taken, end };
  };
  return { begun, ended, ask };
}

test('limitAnswers: of those who wait the last is answered first, and none who has gone', () => {
  const { begun, ended, ask } = twoAtOnce();
  const [a, b, , gone, d] = ['a', 'b', 'c', 'gone', 'd'].map(ask);
  expect(begun).toEqual(['a', 'b']);
  for (const done of [gone, b, a, d]) done?.end();
  expect(begun).toEqual(['a', 'b', 'd', 'c']);
  ask('e');
  expect([begun.at(-1), ended]).toEqual(['e', []]);
});

test('limitAnswers: an answer that is not taken gives way to one that waits, and to none otherwise', () => {
  const { begun, ended, ask } = twoAtOnce();
  for (const name of ['a', 'b']) ask(name).send();
  vi.advanceTimersByTime(9000);
  expect(ended).toEqual([]);
  for (const name of ['c', 'd', 'e']) ask(name).send();
  expect([begun, ended]).toEqual([
    ['a', 'b', 'c', 'd'],
    ['a', 'b'],
  ]);
  vi.advanceTimersByTime(2001);
  expect([begun.at(-1), ended]).toEqual(['e', ['a', 'b', 'c']]);
});

test('limitAnswers: an answer that this machine is slow to make, or that is taken at times, stays', () => {
  const { begun, ended, ask } = twoAtOnce();
  const [, large] = ['slow', 'large', 'c'].map(ask);
  for (let second = 0; second < 9; second += 1) {
    large?.send();
    vi.advanceTimersByTime(900);
    large?.taken();
    vi.advanceTimersByTime(300);
  }
  expect([begun, ended]).toEqual([['slow', 'large'], []]);
  large?.send();
  vi.advanceTimersByTime(2001);
  expect([begun, ended]).toEqual([['slow', 'large', 'c'], ['large']]);
});

test('limitConnections: who waits for an answer is kept, while one who never asks is ended', async () => {
  const { asked, ended, client } = await limited({ connections: 9, waiting: 9, seconds: 0.2 });
  await client(REQUEST);
  await expect.poll(() => asked.length).toBe(1);
  await client('');
  await expect.poll(() => ended).toEqual([1]);
});

test.each([
  ['is asked for without an end', 'GET / HTTP/1.1\r\nhost', 'a'],
  ['is sent without an end', REQUEST.replace('host', 'content-length: 9999\r\nhost'), 'a'],
  ['is never asked for', '', ''],
])('limitConnections: what %s is ended', async (_, said, drop) => {
  const { ended, client } = await limited({ connections: 9, waiting: 9, seconds: 0.5 });
  const slow = await client(said);
  const drops = setInterval(() => slow.write(drop), 10);
  await expect.poll(() => ended).toEqual([0]);
  clearInterval(drops);
});
