import type { Project } from '../../model/project.ts';
import type { Column } from '../table.ts';

/** The columns that tie a row to its project, first in every table but projects. */
export const projectColumns: readonly Column<{ readonly project: Project }>[] = [
  {
    name: 'project_id',
    type: 'string',
    title: '项目标识',
    description: { zh: '见 projects', en: 'see projects' },
    value: (r) => r.project.id,
  },
  {
    name: 'year',
    type: 'integer',
    title: '年度',
    description: { zh: '自评年度', en: 'year of the self-evaluation' },
    value: (r) => r.project.year,
  },
];
