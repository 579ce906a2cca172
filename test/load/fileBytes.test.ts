import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fileBytes } from '../../src/load/fileBytes.ts';
import { readData } from '../../src/load/readData.ts';
import { settingsSchema } from '../../src/model/settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'jijing-bytes-'));
afterAll(() => rmSync(folder, { recursive: true }));

const foundAt = (path: string) => {
  const file = fileBytes(path, 1);
  return 'unread' in file ? file.unread.found : file.bytes.length;
};

test('fileBytes: a file, and what stands in its place, in words', () => {
  const path = join(folder, 'a.json');
  writeFileSync(path, '{}');
  expect(foundAt(path)).toBe(2);
  truncateSync(path, 3 * 2 ** 20);
  expect(foundAt(path)).toBe('3 MB');
  expect(foundAt(folder)).toBe('文件夹');
  expect(foundAt(join(folder, 'b.json'))).toBe('没有这个文件');
});

test.skipIf(process.platform === 'win32')('fileBytes: opens no device, and follows no loop', () => {
  const loop = join(folder, 'loop.json');
  symlinkSync(loop, loop);
  expect(foundAt(loop)).toBe('绕回自己的链接');
  expect(foundAt('/dev/zero')).toBe('管道、设备一类，不是文件');
  const link = join(folder, 'site.json');
  symlinkSync('/dev/zero', link);
  expect(readData(link, settingsSchema).problems).toMatchObject([
    { expected: '一个 JSON 文件', found: '管道、设备一类，不是文件', advice: '换成文件。' },
  ]);
});

test.skipIf(process.platform !== 'linux')('fileBytes: no more than a file said to have', () => {
  // The system's own texts say that they have nothing; some of them never end.
  expect(foundAt('/proc/self/status')).toBe(0);
});

test.skipIf(process.platform !== 'linux')('fileBytes: a name that is no UTF-8, as of GBK', () => {
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xd0, 0xc2])]), '{}');
  expect(foundAt(`${folder}/\ufffd\ufffd`)).toBe('名字不是 UTF-8 编码的文件，打不开');
});
