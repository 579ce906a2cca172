import { FILE_NAMES, type List, PAGE_NAMES } from '../model/list.ts';
import type { Problem } from './problem.ts';
import type { DataFile } from './readData.ts';

/** Former ids that another project of the list has or claims too, or that no project can have had. */
export function formerIdProblems({ value, problem }: DataFile<List>): Problem[] {
  const owners = new Map(value.entries.map(({ id, name }) => [id, name]));
  return value.entries.flatMap(({ formerIds = [], name }, index) =>
    formerIds.flatMap((former, place) => {
      const owner = owners.get(former);
      owners.set(former, owner ?? name);
      const isPage = [...PAGE_NAMES, ...FILE_NAMES].includes(former);
      if (owner === undefined && !isPage) return [];
      return [
        problem({
          path: ['entries', index, 'formerIds', place],
          expected: '这个项目以前的标识，别的项目没有用过',
          found: isPage ? `“${former}”` : `“${former}”，与“${owner}”相同`,
          advice: '曾用标识（formerIds）只写这个项目的文件以前的名字，不带 .json。',
        }),
      ];
    }),
  );
}
