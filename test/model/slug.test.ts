import { expect, test } from 'vitest';
import { listEntrySchema } from '../../src/model/list.ts';

const isTaken = (id: string) =>
  listEntrySchema.safeParse({ id, seq: '1', name: '甲', note: '' }).success;

test('the id of a project: what can be a file, a folder and an address on every system', () => {
  for (const id of [
    'a',
    'songwennuan-bangfu',
    'constructor',
    'console',
    'com10',
    'a'.repeat(100),
  ]) {
    expect(isTaken(id), id).toBe(true);
  }
  const others = ['', '..', '__proto__', 'A', 'é', '甲', 'a b', 'a/b', 'a.b', '-a', 'a--b', 'a\n'];
  const pages = ['index', 'whole', 'versions', 'list', 'department'];
  const kept = ['con', 'prn', 'aux', 'nul', 'com1', 'lpt9', 'a'.repeat(101)];
  for (const id of [...others, ...pages, ...kept]) expect(isTaken(id), id).toBe(false);
});
