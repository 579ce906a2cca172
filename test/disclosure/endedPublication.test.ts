import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { folderHashes } from '../folderHashes.ts';
import { jijing } from '../jijing.ts';

let root: string;
let data: string;
let before: object;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'jijing-ended-'));
  data = join(root, 'data');
  cpSync('data', data, { recursive: true });
  before = folderHashes(data);
});
afterEach(() => rmSync(root, { recursive: true }));

const LOG = 'publications.json';
const publish = (...args: string[]) =>
  jijing('publish-log', '--data', data, '--date', '2023-09-01', ...args);
const undo = () => jijing('publish-log', '--undo', '--data', data);

/** The first and only log, as a run leaves it that was killed before the log took its name. */
const leaveUnnamed = (stage: string) =>
  renameSync(join(data, LOG), join(data, `.${LOG}.${stage}-01234567-1-89abcdef`));

test('publish-log, ended before its log took its name, published nothing, and the same again does', async () => {
  await publish();
  const whole = folderHashes(data);
  leaveUnnamed('new');
  expect((await jijing('validate', '--data', data)).status).toBe(0);
  expect((await publish()).status).toBe(0);
  expect(folderHashes(data)).toEqual(whole);
});

test('publish-log on a later day leaves none of the copies that were never on record', async () => {
  await publish();
  leaveUnnamed('new');
  expect((await jijing('publish-log', '--data', data, '--date', '2023-09-02')).status).toBe(0);
  expect(Object.keys(folderHashes(data)).filter((path) => path.includes('2023-09-01'))).toEqual([]);
});

test('publish-log --undo, ended before all copies were out, is finished by the same again', async () => {
  await publish();
  leaveUnnamed('old');
  expect((await undo()).status).toBe(0);
  expect(folderHashes(data)).toEqual(before);
  expect((await undo()).status).toBe(2);
});

test('publish-log --undo, ended in between, takes no other publication back when it is called again', async () => {
  await publish();
  const first = folderHashes(data);
  const file = join(data, 'zonggonghui/2022/list.json');
  const list = readFileSync(file, 'utf8');
  writeFileSync(file, list.replace('困难劳模帮扶专项', '困难劳模帮扶'));
  const [earlier, change] = [readFileSync(join(data, LOG)), '名称更正'];
  await jijing('publish-log', '--data', data, '--date', '2023-09-02', '--reason', change);
  leaveUnnamed('old');
  writeFileSync(join(data, LOG), earlier);
  expect((await undo()).status).toBe(0);
  writeFileSync(file, list);
  expect(folderHashes(data)).toEqual(first);
});

test('a log that is gone is missed where no unfinished one names the versions', async () => {
  await publish();
  rmSync(join(data, LOG));
  writeFileSync(join(data, `.${LOG}.new-01234567-1-89abcdef`), '{');
  const { status, stderr } = await publish();
  expect([status, stderr]).toEqual([2, expect.stringContaining('公开过的记录不能删去')]);
});
