import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { fetchFile } from '../../src/commands/fetchFile.ts';

/** The same machine by another name: another host, though whoever is sent there would be answered. */
const FAR = 'http://localhost:9/whole';
const PIECE = Buffer.alloc(1_000_000);

/** How hosts answer: as they should, and otherwise. */
const HOSTS: Readonly<Record<string, RequestListener>> = {
  whole: (_, response) => response.end('whole'),
  slow: (_, response) => {
    response.write('a');
    setTimeout(() => response.end('b'), 200);
  },
  circle: (_, response) => response.writeHead(302, { location: '/circle' }).end(),
  near: (_, response) => response.writeHead(301, { location: 'whole' }).end('moved'),
  far: (_, response) => response.writeHead(307, { location: FAR }).end(),
  file: (_, response) => response.writeHead(302, { location: 'file:///etc/hosts' }).end(),
  short: (_, response) => {
    response.writeHead(200, { 'content-length': '9' }).write('a');
    setTimeout(() => response.destroy(), 50);
  },
  packed: (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('plain'),
  garbage: ({ socket }) => socket.end('garbage\r\n\r\n'),
  refused: (_, response) => response.writeHead(500).end('error'),
  silent: (_, response) => response.write('a'),
  endless: (_, response) => {
    const write = () => {
      while (!response.destroyed && response.write(PIECE));
    };
    response.on('drain', write);
    write();
  },
};
const server = createServer((request, response) =>
  HOSTS[request.url?.slice(1) ?? '']?.(request, response),
);
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
afterEach(() => vi.useRealTimers());

const fetched = async (name: string) => {
  try {
    return Buffer.from(await fetchFile(root + name, 'nothing')).toString();
  } catch (error) {
    return String(error).replace(root, '');
  }
};

test.each([
  ['whole', 'whole'],
  ['slow', 'ab'],
  ['near', 'whole'],
  ['circle', '转了 5 次还没有读到'],
  ['far', '它转到另一个网站 http://localhost:9，请核实后改用那里的网址'],
  ['file', '它转到另一个网站 file://，'],
  ['short', '连接中断'],
  ['packed', '连接失败（Z_DATA_ERROR）'],
  ['garbage', '连接失败'],
  ['refused', '应答 500'],
  ['endless', '文件超过 256 MB'],
])('fetchFile: of a host that is %s there is the file, or a sentence', async (name, said) => {
  expect(await fetched(name)).toContain(said);
});

test('fetchFile: nobody waits for ever for a host that falls silent', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const waiting = fetched('silent');
  await vi.advanceTimersByTimeAsync(31_000);
  expect(await waiting).toContain('30 秒内没有应答');
});
