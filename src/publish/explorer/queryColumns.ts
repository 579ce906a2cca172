import type { Column } from '../table.ts';
import { type FindingRow, findingsTable } from '../tables/findings.ts';
import { indicatorsTable } from '../tables/indicators.ts';
import type { ExplorerRow } from './explorerRow.ts';
import { pointsLost } from './facets.ts';
import type { QueryColumn } from './queryTable.ts';

const SEE_PROJECTS = { zh: '见 projects', en: 'see projects' };

/** What `indicators` has in the database: the columns of the CSV, and what saves a join. */
export const indicatorColumns: readonly QueryColumn<ExplorerRow>[] = [
  {
    name: 'row',
    type: 'integer',
    title: '行号',
    description: { zh: '在查询中的次序，从 0 起', en: 'position among all rows, from 0' },
    value: (r) => r.number,
  },
  ...indicatorsTable.columns.map((column) =>
    column.name === 'deviation' ? { ...column, computed: 'completion - 1' } : column,
  ),
  {
    name: 'department',
    type: 'string',
    title: '主管部门',
    description: SEE_PROJECTS,
    value: (r) => r.project.departmentName,
  },
  {
    name: 'unit',
    type: 'string',
    title: '实施单位',
    description: SEE_PROJECTS,
    value: (r) => r.project.unitName,
  },
  {
    name: 'project_name',
    type: 'string',
    title: '项目名称',
    description: SEE_PROJECTS,
    value: (r) => r.project.name,
  },
  {
    name: 'points_lost',
    type: 'decimal',
    title: '失分',
    description: { zh: '分值 − 自评得分', en: 'points − reported score' },
    unit: '分',
    value: pointsLost,
    computed: 'points - reported_score',
  },
];

/** What `findings` has in the database: the columns of the CSV, and which of them are open. */
export const findingColumns: readonly Column<FindingRow>[] = [
  ...findingsTable.columns,
  {
    name: 'accepted',
    type: 'string',
    title: '已说明',
    description: {
      zh: '清单中写明的理由；空 = 没有说明，projects 的条数只计这些',
      en: 'the reason given in the list; empty = open, which alone the counts in projects include',
    },
    value: ({ finding }) => finding.accepted,
  },
];

/** The place of a text among all of its kind by pinyin, for ORDER BY: DuckDB itself knows no pinyin. */
export function orderColumn<Row>(
  name: string,
  title: string,
  ranks: ReadonlyMap<string, number>,
  textOf: (row: Row) => string,
): Column<Row> {
  return {
    name,
    type: 'integer',
    title: `${title}次序`,
    description: {
      zh: `${title}按拼音的次序，用于 ORDER BY`,
      en: 'rank by pinyin, for ORDER BY',
    },
    value: (row) => ranks.get(textOf(row)),
  };
}
