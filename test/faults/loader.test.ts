import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { DataError, type Problem } from '../../src/load/problem.ts';
import { seeded } from '../expression/random.ts';
import { mutatedBytes, mutatedText } from './mutate.ts';
import { rounds, SEED } from './rounds.ts';

const YEAR = 'zonggonghui/2022';
const FILES = [
  'site.json',
  'rulebooks/national-2020.json',
  `${YEAR}/list.json`,
  `${YEAR}/songwennuan-bangfu.json`,
  `${YEAR}/kunnan-laomo-bangfu.report.json`,
];
const folder = mkdtempSync(join(tmpdir(), 'jijing-loader-'));
cpSync('data', folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

const isPlaced = ({ line, column, expected, found, advice }: Problem) =>
  line >= 1 && column >= 1 && [expected, found, advice].every((words) => words.trim() !== '');

/** What is wrong with how a folder is loaded: any error but problems that say where and what to do. */
function faultOf(): string | undefined {
  try {
    loadDataset(folder);
    return undefined;
  } catch (error) {
    if (!(error instanceof DataError)) return String(error instanceof Error ? error.stack : error);
    const vague = error.problems.filter((problem) => !isPlaced(problem));
    return vague.length === 0 && error.problems.length > 0 ? undefined : error.message;
  }
}

test.each(FILES)(
  'loadDataset: %s, broken anywhere, is loaded or has its problems named',
  (file) => {
    const random = seeded(SEED);
    const path = join(folder, file);
    const whole = readFileSync(path);
    for (let round = 0; round < rounds(10); round += 1) {
      const isText = round % 4 !== 0;
      const broken = isText ? mutatedText(random, whole.toString()) : mutatedBytes(random, whole);
      writeFileSync(path, broken);
      expect(faultOf(), `seed ${SEED}, round ${round}`).toBeUndefined();
    }
    writeFileSync(path, whole);
  },
);
