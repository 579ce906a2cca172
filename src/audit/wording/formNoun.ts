import { KIND_WORDS } from '../../model/layouts/layout.ts';
import type { Project } from '../../model/project.ts';

/** What sentences call a form: 绩效目标表 before the year is over, 自评表 after it. */
export function formNoun({ layout: { kind } }: Pick<Project, 'layout'>): string {
  return kind === 'targets' ? KIND_WORDS.targets : '自评表';
}
