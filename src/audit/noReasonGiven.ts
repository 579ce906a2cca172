import type { Project } from '../model/project.ts';

/**
 * That nothing on a form gives a reason about its money, in words; `lacking` is what to say first where
 * the money has no cell for reasons of its own.
 * @example noReasonGiven(project, '自评表没有专设填写调整原因的栏目') // '自评表没有专设填写调整原因的栏目，各栏也没有提到'
 */
export function noReasonGiven({ form, report }: Project, lacking: string): string {
  const isCell = form.funds?.total !== undefined && Object.hasOwn(form.funds.total, 'reason');
  const everywhere = report === undefined ? '各栏' : '各栏和评价报告';
  return `${isCell ? '资金一行填写原因的栏目没有说明' : lacking}，${everywhere}也没有提到`;
}
