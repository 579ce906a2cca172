import { type Project, reportsOn } from '../../model/project.ts';
import { labelOfNotes, labelsForReasons } from '../reasons/placesForReasons.ts';

/**
 * That nothing on a form gives a reason about its money, in words; `lacking` is what to say first where
 * the money has no cell for reasons of its own.
 * @example noReasonGiven(project, '自评表没有专设填写调整原因的栏目') // '自评表没有专设填写调整原因的栏目，各栏也没有提到'
 */
export function noReasonGiven(project: Project, lacking: string): string {
  const { form } = project;
  const isCell = form.funds?.total !== undefined && Object.hasOwn(form.funds.total, 'reason');
  return `${isCell ? '资金一行填写原因的栏目没有说明' : lacking}，${everywhereIn(project)}也没有提到`;
}

/**
 * That nothing on a form gives a reason for its rows, in words, where no row has a cell for one: what is said first is
 * that the form has no place for reasons, or that the text or the column it has for them tells none.
 * @example nowhereTold(project) // '自评表没有填写原因的栏目，各栏也没有提到原因'
 */
export function nowhereTold(project: Project): string {
  const label = placeOfReasons(project);
  const place = label === undefined ? '自评表没有填写原因的栏目' : `“${label}”没有写明`;
  return `${place}，${everywhereIn(project)}也没有提到原因`;
}

/** Where a form asks to say why a row is as it is; else where that can be said, `otherwise`. */
export function whereToTell(project: Project, otherwise: string): string {
  const label = placeOfReasons(project);
  return label === undefined ? otherwise : `“${label}”`;
}

function placeOfReasons({ layout }: Project): string | undefined {
  const [label = labelOfNotes(layout)] = labelsForReasons(layout);
  return label;
}

/** Where a reason was looked for. */
export function everywhereIn(project: Project): string {
  return reportsOn(project).length === 0 ? '各栏' : '各栏和评价报告';
}
