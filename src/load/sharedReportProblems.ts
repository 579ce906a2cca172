import type { Report } from '../model/report.ts';
import type { Problem } from './problem.ts';
import type { DataFile } from './readData.ts';

/**
 * What keeps a report on several projects from being read as one: its file is named for none of them, a
 * project is not on the list, or it compares figures, of which nobody knows in whose form they stand.
 */
export function sharedReportProblems(
  { value, problem }: DataFile<Report>,
  id: string,
  listed: ReadonlySet<string>,
): Problem[] {
  const { projects, figures } = value;
  if (projects === undefined) return [];
  const said = { path: ['projects'], found: projects.map((one) => `“${one}”`).join('、') };
  const unlisted = projects.filter((one) => !listed.has(one));
  return [
    ...(projects.includes(id)
      ? []
      : [{ ...said, expected: `其中有文件所属的项目“${id}”`, advice: '加上它，或改正文件名。' }]),
    ...(new Set(projects).size === projects.length
      ? []
      : [{ ...said, expected: '不重复的项目', advice: '每个项目只写一次。' }]),
    ...(unlisted.length === 0
      ? []
      : [
          {
            path: ['projects'],
            expected: '清单中的项目标识',
            found: unlisted.map((one) => `“${one}”`).join('、'),
            advice: '照清单写项目的标识，或把项目加入清单。',
          },
        ]),
    ...(figures.length === 0
      ? []
      : [
          {
            path: ['figures'],
            expected: '空的列表：几个项目合写的报告不与其中一张自评表对照',
            found: `${figures.length} 项`,
            advice: '写 "figures": []。',
          },
        ]),
  ].map(problem);
}
