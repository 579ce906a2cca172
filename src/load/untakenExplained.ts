import { join } from 'node:path';
import { EXPLAINED_FILE, type Explained, explainedFileSchema } from '../model/explained.ts';
import type { List } from '../model/list.ts';
import { pathProblem } from './pathProblem.ts';
import type { Problem } from './problem.ts';
import { readData } from './readData.ts';

/**
 * What is to do with the explained findings that came into a year's folder with the forms of a zip of 自查: nothing
 * once each stands in the list, where they count. `list` is undefined where there is none that can be read.
 */
export function untakenExplained(
  folder: string,
  names: readonly string[],
  list: List | undefined,
): readonly Problem[] {
  if (list === undefined || !names.includes(EXPLAINED_FILE)) return [];
  const path = join(folder, EXPLAINED_FILE);
  const { value, problems } = readData(path, explainedFileSchema);
  if (value === undefined) return problems;
  // under another name of its project it is known by its words
  const isTaken = ({ name, accepted }: Explained) =>
    accepted.every(({ code, reason }) =>
      list.entries.some((entry) =>
        entry.accepted?.some(
          (own) => own.code === code && (own.reason === reason || entry.name === name),
        ),
      ),
    );
  const untaken = value.value.filter((one) => !isTaken(one)).map(({ name }) => `“${name}”`);
  if (untaken.length === 0) return problems;
  const problem = pathProblem(path, {
    expected: '都写进了 list.json 的说明',
    found: `${untaken.join('、')}的没有写进`,
    advice:
      '把各项目的 accepted 写进 list.json 中它的条目；还没有清单的用 new list，它一并写入；不用的，删去这个文件。',
  });
  return [...problems, problem];
}
