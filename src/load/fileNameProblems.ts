import { join } from 'node:path';
import { intendedName } from './intendedName.ts';
import { pathProblem } from './pathProblem.ts';
import type { Problem } from './problem.ts';

/** The files of a folder that are read, and what those that are not were meant to be. */
export interface NamedFiles {
  readonly names: readonly string[];
  /** The names that wrongly named files stand for, so that none of them is called missing. */
  readonly meant: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Sorts the files of a folder by their names; `ids` are the projects that its list names. */
export function namedFiles(
  folder: string,
  files: readonly string[],
  ids: ReadonlySet<string>,
): NamedFiles {
  const standing = new Set(files);
  const wrong = files.flatMap((file) => {
    const intended = intendedName(file, ids);
    return intended === undefined ? [] : [{ file, ...intended }];
  });
  const left = new Set(wrong.map(({ file }) => file));
  return {
    names: files.filter((file) => file.endsWith('.json') && !left.has(file)),
    meant: new Set(
      wrong.flatMap(({ name, isLeftover }) => (isLeftover || standing.has(name) ? [] : [name])),
    ),
    problems: wrong.map(({ file, name, isLeftover }) => {
      const path = join(folder, file);
      if (standing.has(name)) return besideIt(path, file, name);
      return isLeftover ? alone(path, file, name) : misnamed(path, file, name);
    }),
  };
}

function misnamed(path: string, file: string, name: string): Problem {
  const advice = `把文件名改为 ${name}：大小写和扩展名都要一致。`;
  return pathProblem(path, { expected: `文件名 ${name}`, found: `“${file}”`, advice });
}

function besideIt(path: string, file: string, name: string): Problem {
  const advice = `两份只留一份：删去它；要用它的内容，就用它代替 ${name}。`;
  const found = `“${file}”，是 ${name} 的另一份`;
  return pathProblem(path, { expected: `只有 ${name}`, found, advice });
}

function alone(path: string, file: string, name: string): Problem {
  const advice = `它是编辑软件留下的副本：删去它；要用它的内容，把文件名改为 ${name}。`;
  return pathProblem(path, { expected: `文件名 ${name}`, found: `“${file}”`, advice });
}
