import type { Form } from '../model/form.ts';
import type { List } from '../model/list.ts';
import type { Problem } from './problem.ts';
import type { DataFile } from './readData.ts';

/** The forms that stand in workbooks of a department's year: read beforehand, joined with its data files here. */
export interface WorkbookYear {
  /** By the name of the data file that each stands for; where there is that file, its form is not among them. */
  readonly forms: FormFiles;
  /** The list of these projects, for a year that has none of its own; undefined without any form. */
  readonly list: DataFile<List> | undefined;
  readonly problems: readonly Problem[];
}

/** Forms by the names of their data files. */
export type FormFiles = ReadonlyMap<string, DataFile<Form>>;

/** Those of a data folder, by `<department>/<year>`. */
export type WorkbookYears = ReadonlyMap<string, WorkbookYear>;

/** Forms of workbooks in a year that is on the public record, which keeps data files alone. */
export function workbooksOnRecord({ forms }: WorkbookYear): Problem[] {
  return [...forms.values()].map(({ problem }) =>
    problem({
      path: ['head', 'name'],
      expected: '已登记公开的年度只用 JSON 数据文件',
      found: '工作簿中的一张表',
      advice: '用 import 读入这个工作簿，再登记更正。',
    }),
  );
}

/** A form of a workbook whose project the list of the year does not name. */
export function notListed({ value, problem }: DataFile<Form>): Problem {
  return problem({
    path: ['head', 'name'],
    expected: 'list.json 中列出的项目',
    found: `“${value.head.name}”`,
    advice: '在 list.json 中加入这个项目，或改正项目名称。',
  });
}
