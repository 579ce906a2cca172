import { join } from 'node:path';
import { versionFile } from '../disclosure/versionNames.ts';
import type { LoggedVersion } from '../model/publications.ts';
import { pathProblem } from './pathProblem.ts';
import type { Problem } from './problem.ts';

/** A version that the log names, by the file that holds its copy. */
interface NamedCopy {
  readonly copy: string;
  readonly version: LoggedVersion;
}

/** The copies that a log names: of every version but of those that say that a document was withdrawn. */
export function namedCopies(histories: ReadonlyMap<string, readonly LoggedVersion[]>): NamedCopy[] {
  return [...histories].flatMap(([file, versions]) =>
    versions.flatMap((version) =>
      version.sha256 === undefined ? [] : [{ copy: versionFile(file, version.name), version }],
    ),
  );
}

/** Copies that the log names and that are gone, and copies that no entry of the log names. */
export function copyProblems(
  data: string,
  named: readonly NamedCopy[],
  kept: readonly string[],
): Problem[] {
  const standing = new Set(kept);
  const known = new Set(named.map(({ copy }) => copy));
  const gone = named.filter(({ copy }) => !standing.has(copy));
  const strays = kept.filter((copy) => !known.has(copy));
  return [
    ...gone.map(({ copy, version: { date } }) => {
      const other = strays.find((one) => one.toLowerCase() === copy.toLowerCase());
      const found = other === undefined ? '没有这个文件' : `名字不同的 ${other}`;
      const advice = `恢复 ${copy}：公开过的版本不能删去或改名。`;
      return pathProblem(join(data, copy), { expected: `${date} 公开的版本`, found, advice });
    }),
    ...strays.map((copy) =>
      pathProblem(join(data, copy), {
        expected: '公开记录（publications.json）中登记的版本',
        found: '没有登记',
        advice:
          '恢复 publications.json 中登记它的一项；从来没有公开过的，把它移出 versions 文件夹。',
      }),
    ),
  ];
}
