import { basename, join } from 'node:path';
import { PAGE_NAMES, SLUG_PATTERN } from '../model/list.ts';
import { folderEntries } from './folderEntries.ts';
import type { KnownYears } from './knownYears.ts';
import { type LoadedYear, loadKnownYear, loadYear } from './loadYear.ts';
import { pathProblem } from './pathProblem.ts';
import type { Problem } from './problem.ts';
import { unreadEntries } from './unreadEntries.ts';
import type { WorkbookYears } from './workbookYear.ts';

/** The years of a department's folder. */
export function loadDepartment(
  folder: string,
  workbooks: WorkbookYears = new Map(),
  known: KnownYears = new Map(),
): {
  readonly value: readonly LoadedYear[];
  readonly problems: readonly Problem[];
} {
  const { folders, files } = folderEntries(folder);
  const isYear = (name: string) => /^20\d\d$/.test(name);
  const years = folders.filter(isYear).map((name) => {
    const place = `${basename(folder)}/${name}`;
    const own = known.get(place);
    return own === undefined
      ? loadYear(join(folder, name), workbooks.get(place))
      : loadKnownYear(join(folder, name), own);
  });
  const problems = [
    wrongName(folder),
    ...unreadEntries(folder, () => true).problems,
    files.filter((name) => name.endsWith('.json')).map((name) => outsideYear(join(folder, name))),
    folders.filter((name) => !isYear(name)).map((name) => noYear(join(folder, name))),
    ...years.map((year) => year.problems),
  ];
  return { value: years.flatMap(({ value }) => value ?? []), problems: problems.flat() };
}

function wrongName(folder: string): Problem[] {
  const name = basename(folder);
  if (SLUG_PATTERN.test(name) && !PAGE_NAMES.includes(name)) return [];
  return [
    pathProblem(folder, {
      expected: `小写字母、数字和连字符组成的部门文件夹名，不是 ${PAGE_NAMES.join('、')}`,
      found: `“${name}”`,
      advice: '改文件夹的名字，它会成为网址的一部分。',
    }),
  ];
}

function outsideYear(path: string): Problem {
  return pathProblem(path, {
    expected: '放在年度文件夹中的 JSON 文件，如 2022/list.json',
    found: '直接放在部门的文件夹中',
    advice: '把它移到所属年度的文件夹。',
  });
}

function noYear(folder: string): Problem {
  return pathProblem(folder, {
    expected: '以四位年度命名的文件夹，如 2022',
    found: `“${basename(folder)}”`,
    advice: '改文件夹的名字，或把它移出数据文件夹。',
  });
}
