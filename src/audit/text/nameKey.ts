import type { Project } from '../../model/project.ts';
import { plainName } from '../match/plainName.ts';

/** What says that something is a project, and not which; 工作经费 and 专项经费 of one thing are two. */
const SUFFIX = /(?:项目|经费|资金|支出)$/;

/** What the names of one and the same project have in common: no code, year, marks, or 经费 at its end. */
export function nameKey({ name }: Pick<Project, 'name'>): string {
  const plain = plainName(name);
  return plain.replace(SUFFIX, '') || plain;
}
