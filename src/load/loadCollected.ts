import { join } from 'node:path';
import { type Collected, collectedSchema } from '../model/collected.ts';
import { isEntry } from './isEntry.ts';
import { readData } from './readData.ts';
import type { Reading } from './reading.ts';

/** What collect read of the sites below this one; undefined where it was never asked to. */
export function loadCollected(folder: string): Reading<Collected> {
  const path = join(folder, 'collected.json');
  if (!isEntry(path)) return { value: undefined, problems: [] };
  const { value, problems } = readData(path, collectedSchema);
  const advice = '再运行一次 collect：这个文件由它写入。';
  return { value: value?.value, problems: problems.map((problem) => ({ ...problem, advice })) };
}
