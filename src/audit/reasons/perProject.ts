import type { Project } from '../../model/project.ts';

/** The same reader of a form, which reads each form once, as long as the form is kept: every row asks it. */
export function perProject<Value extends object>(
  read: (project: Project) => Value,
): (project: Project) => Value {
  const known = new WeakMap<Project, Value>();
  return (project) => {
    const value = known.get(project) ?? read(project);
    known.set(project, value);
    return value;
  };
}
