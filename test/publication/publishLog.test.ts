import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let data: string;
beforeEach(() => {
  data = join(mkdtempSync(join(tmpdir(), 'jijing-')), 'data');
  cpSync('data', data, { recursive: true });
});
afterEach(() => rmSync(join(data, '..'), { recursive: true }));

const at = (file: string) => join(data, 'zonggonghui/2022', file);
const read = (file: string) => readFileSync(at(file), 'utf8');

function jijing(command: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli.ts', command, '--data', data, ...args],
    { encoding: 'utf8' },
  );
  return { status, output: stdout + stderr };
}

function edit(file: string, from: string, to: string): void {
  if (!read(file).includes(from)) throw new Error(`${file} has no ${from}`);
  writeFileSync(at(file), read(file).replace(from, to));
}

describe('publish-log', () => {
  test('keeps the content of every document, and the data stay valid', () => {
    expect(jijing('publish-log', '--date', '2023-09-01').status).toBe(0);
    const { documents } = JSON.parse(read('publications.json'));
    expect(documents).toHaveLength(7);
    const kept = JSON.parse(read('versions/kunnan-laomo-bangfu.report.2023-09-01.json'));
    expect(kept.$schema).toBe('../../../schemas/report.schema.json');
    expect(kept.sections).toEqual(JSON.parse(read('kunnan-laomo-bangfu.report.json')).sections);
    expect(jijing('validate').status).toBe(0);
  });

  test('after it a changed cell is refused at its place, until it is logged with a reason', () => {
    jijing('publish-log', '--date', '2023-09-01');
    edit('songwennuan-bangfu.json', '"actual": "1350"', '"actual": "1320"');
    const refused = jijing('validate');
    expect(refused.status).toBe(2);
    expect(refused.output).toMatch(
      /songwennuan-bangfu\.json:\d+:\d+ .*实际完成值: 应为 与 2023-09-01 公开的版本相同，“1350”，实为 “1320”\n.*publish-log/,
    );
    const unexplained = jijing('publish-log', '--date', '2023-10-01');
    expect(unexplained).toMatchObject({ status: 2, output: expect.stringContaining('--reason') });
    const logged = jijing('publish-log', '--date', '2023-10-01', '--reason', '复核后更正');
    expect(logged.output).toContain('三级指标［“两节”期间帮扶困难职工］ › 实际完成值：1350 → 1320');
    expect(jijing('validate').status).toBe(0);
    expect(read('versions/songwennuan-bangfu.2023-09-01.json')).toContain('"1350"');
  });

  test('a mark of the byte order is none of the content; the advice names the log', () => {
    writeFileSync(at('list.json'), `\uFEFF${read('list.json')}`);
    expect(jijing('publish-log', '--date', '2023-09-01').status).toBe(0);
    expect(jijing('validate').status).toBe(0);
    edit('songwennuan-bangfu.json', '"actual": "1350"', '"actual": "1320"');
    expect(jijing('validate').output).toContain('publish-log zonggonghui/2022 --date');
  });

  test('white space and the order of fields are no change', () => {
    jijing('publish-log', '--date', '2023-09-01');
    writeFileSync(at('list.json'), JSON.stringify(JSON.parse(read('list.json'))));
    expect(jijing('validate').status).toBe(0);
    expect(jijing('publish-log', '--date', '2023-10-01').output).toContain('没有新的公开或更正');
  });

  test('a version that is altered later is refused', () => {
    jijing('publish-log', '--date', '2023-09-01');
    edit('versions/songwennuan-bangfu.2023-09-01.json', '"1350"', '"1500"');
    const { status, output } = jijing('validate');
    expect(status).toBe(2);
    expect(output).toContain('公开过的版本不能改动');
  });

  test('a document that is removed is refused until its withdrawal is logged', () => {
    jijing('publish-log', '--date', '2023-09-01');
    rmSync(at('kunnan-laomo-bangfu.report.json'));
    expect(jijing('validate').output).toContain('已公开的 kunnan-laomo-bangfu.report.json');
    jijing('publish-log', '--date', '2023-10-01', '--reason', '报告另行公开');
    expect(jijing('validate').status).toBe(0);
  });

  test.each([
    [[], '--date'],
    [['--date', '2023-13-01'], '--date 应为日期'],
    [['--date', '2022-12-31', '--reason', '更正'], '不能早于'],
    [['zonggonghui/2021', '--date', '2023-10-01'], '没有“zonggonghui/2021”'],
  ])('%j ends with 2 and one sentence, and writes nothing', (args, sentence) => {
    jijing('publish-log', '--date', '2023-09-01');
    edit('list.json', '"note": ""', '"note": "更正"');
    const before = read('publications.json');
    expect(jijing('publish-log', ...args)).toMatchObject({
      status: 2,
      output: expect.stringContaining(sentence),
    });
    expect(read('publications.json')).toBe(before);
  });

  test('without a log there is nothing to refuse', () => {
    edit('songwennuan-bangfu.json', '"actual": "1350"', '"actual": "1320"');
    expect(jijing('validate').status).toBe(0);
    expect(existsSync(at('publications.json'))).toBe(false);
  });
});
