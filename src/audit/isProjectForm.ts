import type { Project } from '../model/project.ts';

/** Whether a form is that of a project: what is said of the weights of one holds for no whole department. */
export function isProjectForm({ layout }: Project): boolean {
  return layout.kind === 'project';
}
