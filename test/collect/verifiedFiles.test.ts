import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { tableOf, verifiedFiles } from '../../src/commands/collect/verifiedFiles.ts';

const table = (rows: string) =>
  Buffer.from(`{"schemaVersion":1,"publisher":"甲","rows":[${rows}]}`);

/** What a child is read as whose file is the one that its manifest names. */
async function read(bytes: Buffer, row: z.ZodType) {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const manifest = JSON.stringify({ files: [{ name: 'rows.json', sha256 }] });
  const { json } = await verifiedFiles(async (name) =>
    name === 'manifest.json' ? Buffer.from(manifest) : bytes,
  );
  return json('rows.json', tableOf(row));
}

test('verifiedFiles: reads the rows of a table', async () => {
  expect((await read(table('1,2'), z.number())).rows).toEqual([1, 2]);
});

test('verifiedFiles: a table of more values than memory holds is not read', async () => {
  const tooMany = table('{'.repeat(10_000_001));
  await expect(read(tooMany, z.unknown())).rejects.toThrow(
    'rows.json 的内容多于任何一个网站公开的',
  );
});

test('verifiedFiles: a table is read up to its first row that is none', async () => {
  let seen = 0;
  const none = z.custom(() => {
    seen += 1;
    return false;
  });
  await expect(read(table('1,2,3'), none)).rejects.toThrow('rows.json 不是这一版绩镜写的');
  expect(seen).toBe(1);
});

test('verifiedFiles: a manifest that names more than a site has is not read', async () => {
  const files = `{"files":[${'1,'.repeat(100_000)}1]}`;
  const asked = verifiedFiles(async () => Buffer.from(files));
  await expect(asked).rejects.toThrow('manifest.json 的内容多于任何一个网站公开的');
});
