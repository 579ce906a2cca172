import type { Form } from '../model/form.ts';
import type { List } from '../model/list.ts';
import type { Problem } from './problem.ts';
import type { DataFile } from './readData.ts';

/** The forms that stand in workbooks of a department's year: read beforehand, joined with its data files here. */
export interface WorkbookYear {
  /** By id; a project that has a data file of its own is not among them. */
  readonly forms: ReadonlyMap<string, DataFile<Form>>;
  /** The list of these projects, for a year that has none of its own; undefined without any form. */
  readonly list: DataFile<List> | undefined;
  readonly problems: readonly Problem[];
}

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
