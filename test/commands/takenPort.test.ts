import { type AddressInfo, createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { startAt } from '../../src/commands/takenPort.ts';

test('startAt: a port that another program takes meanwhile is told as that', async () => {
  const other = createServer();
  onTestFinished(() => {
    other.close();
  });
  const listen = (port: number) =>
    new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = other.address() as AddressInfo;
  await new Promise((resolve) => other.close(resolve));
  const start = startAt({ port, host: '127.0.0.1' }, async () => {
    await listen(port);
    throw new Error('what a server makes of it');
  });
  await expect(start).rejects.toMatchObject({ code: 'EADDRINUSE', port });
});

test('startAt: any other fault of a server stays its own', async () => {
  const start = startAt({ port: 0, host: '127.0.0.1' }, () => Promise.reject(new Error('broken')));
  await expect(start).rejects.toThrow('broken');
});
