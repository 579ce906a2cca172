import type { ProjectResult } from '../../analysis/projectResult.ts';
import type { Column } from '../table.ts';
import { indicatorsTable } from '../tables/indicators.ts';
import { projectsTable } from '../tables/projects.ts';
import type { ExplorerRow } from './explorerRow.ts';
import { pointsLost } from './facets.ts';

const SEE_PROJECTS = { zh: '见 projects', en: 'see projects' };

/** The columns of `indicators` in the database: those of the CSV, and what saves a join. */
export const indicatorColumns: readonly Column<ExplorerRow>[] = [
  {
    name: 'row',
    type: 'integer',
    title: '行号',
    description: { zh: '在查询中的次序，从 0 起', en: 'position among all rows, from 0' },
    value: (r) => r.number,
  },
  ...indicatorsTable.columns,
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
  },
];

/** The columns of `projects` in the database: those of the CSV, and a key that sorts names by pinyin. */
export function projectColumns(ranks: ReadonlyMap<string, number>): Column<ProjectResult>[] {
  return [
    ...projectsTable.columns,
    {
      name: 'name_order',
      type: 'integer',
      title: '名称次序',
      description: {
        zh: '项目名称按拼音的次序，用于 ORDER BY',
        en: 'rank of the name by pinyin, for ORDER BY',
      },
      value: (r) => ranks.get(r.project.name),
    },
  ];
}
