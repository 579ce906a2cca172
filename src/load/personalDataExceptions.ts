import { relative } from 'node:path';
import { originalFile } from '../disclosure/versionNames.ts';
import type { PersonalDataException, Settings } from '../model/settings.ts';
import { NO_PERSONAL_DATA } from './personalDataIn.ts';
import type { Problem } from './problem.ts';
import type { DataFile } from './readData.ts';

/**
 * The problems of a run without those of personal data that site.json excepts, in a file and in the kept
 * copies of its versions, and a problem for every
 * exception that no longer answers to one.
 */
export function withoutExceptions(
  problems: readonly Problem[],
  settings: DataFile<Settings> | undefined,
  folder: string,
): Problem[] {
  const exceptions = settings?.value.personalDataExceptions ?? [];
  const root = relative(process.cwd(), folder).replaceAll('\\', '/');
  const isMeant = (one: PersonalDataException, problem: Problem) =>
    problem.expected === NO_PERSONAL_DATA &&
    originalFile(problem.file) === [root, one.file].filter((part) => part !== '').join('/') &&
    problem.path.length === one.path.length &&
    problem.path.every((key, at) => key === one.path[at]);
  const left = problems.filter((problem) => !exceptions.some((one) => isMeant(one, problem)));
  const unused = exceptions.flatMap((one, at) =>
    problems.some((problem) => isMeant(one, problem)) || settings === undefined
      ? []
      : [
          settings.problem({
            path: ['personalDataExceptions', at],
            expected: '仍然对应一处文字的例外',
            found: '该处没有疑似个人信息',
            advice: '删去这一条例外，或核对文件和位置。',
          }),
        ],
  );
  return [...left, ...unused];
}
