import type { Project } from '../model/project.ts';
import type { Rulebook } from '../model/rulebook.ts';
import type { Check } from './finding.ts';

/** Whether a check looks at a form: it has what the check asks for, and was entered whole where that matters. */
export function looksAt(
  { appliesTo, ofWhole }: Pick<Check, 'appliesTo' | 'ofWhole'>,
  project: Project,
  rulebook: Rulebook,
): boolean {
  if (ofWhole && (project.form.cut ?? project.targets?.form.cut) !== undefined) return false;
  return appliesTo?.(project, rulebook) !== false;
}
