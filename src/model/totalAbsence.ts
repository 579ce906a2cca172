import { absenceWord } from './cell.ts';
import type { Project } from './project.ts';

/**
 * What stands in the place of a total score that a form does not print; of a form that was not entered whole, that it was
 * not entered, for nobody knows whether its paper has a place for it.
 * @example totalAbsence(project) // '无此栏'
 */
export function totalAbsence(project: Pick<Project, 'totalScore' | 'form'>): string {
  return isTotalUnentered(project) ? '未录入' : absenceWord(project.totalScore);
}

/** Whether a form was not entered whole, and its total may stand in what was not. */
export function isTotalUnentered({
  totalScore,
  form,
}: Pick<Project, 'totalScore' | 'form'>): boolean {
  return form.cut !== undefined && totalScore.kind === 'absent';
}
