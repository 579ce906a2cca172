import type { Project } from '../../model/project.ts';
import { type Column, column } from '../table.ts';

/** The columns that tie a row to its project, first in every table but projects. */
export const projectColumns: readonly Column<{ readonly project: Project }>[] = [
  column('project_id', 'string', '项目标识', '见 projects', 'see projects', (r) => r.project.id),
  column(
    'year',
    'integer',
    '年度',
    '自评年度',
    'year of the self-evaluation',
    (r) => r.project.year,
  ),
];
