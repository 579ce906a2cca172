import { basename, join } from 'node:path';
import type { Form } from '../model/form.ts';
import { type Report, reportSchema } from '../model/report.ts';
import { figuresOutsideForm, scoreTableUnplaced, yearOutsideFolder } from './crossChecks.ts';
import type { NamedFiles } from './fileNameProblems.ts';
import { pathProblem } from './pathProblem.ts';
import type { Problem } from './problem.ts';
import { type DataFile, readData } from './readData.ts';
import { sharedReportProblems } from './sharedReportProblems.ts';

const ENDING = '.report.json';

/** Evaluation reports by the id of the project beside whose form they stand. */
export function loadReports(
  folder: string,
  { names, meant }: NamedFiles,
  forms: ReadonlyMap<string, DataFile<Form>>,
  listed: ReadonlySet<string>,
  year: number,
): {
  readonly value: ReadonlyMap<string, DataFile<Report>>;
  readonly problems: readonly Problem[];
} {
  const standing = new Set([...names, ...meant]);
  const read = names
    .filter((name) => name.endsWith(ENDING))
    .map((name) => ({
      id: basename(name, ENDING),
      ...readData(join(folder, name), reportSchema),
    }));
  const problems = read.flatMap(({ id, value, problems }) => [
    ...problems,
    ...(standing.has(`${id}.json`) || forms.has(id) ? [] : [withoutForm(folder, id)]),
    ...(value === undefined
      ? []
      : [
          ...reportProblems(value, forms.get(id)?.value, year),
          ...sharedReportProblems(value, id, listed),
        ]),
  ]);
  const value = new Map(
    read.flatMap(({ id, value }) => (value === undefined ? [] : [[id, value]])),
  );
  return { value, problems };
}

function reportProblems(
  report: DataFile<Report>,
  form: Form | undefined,
  year: number,
): readonly Problem[] {
  return [
    ...yearOutsideFolder(report, year),
    ...scoreTableUnplaced(report),
    ...(form === undefined ? [] : figuresOutsideForm(report, form)),
  ];
}

function withoutForm(folder: string, id: string): Problem {
  return pathProblem(join(folder, `${id}${ENDING}`), {
    expected: `同一文件夹中有自评表 ${id}.json`,
    found: '没有这个文件',
    advice: '加入该项目的自评表，或改正报告的文件名。',
  });
}
