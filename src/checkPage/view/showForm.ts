import { element } from '../../explorer/view/element.ts';
import type { ShownForm } from '../messages.ts';
import { showFindings } from './showFindings.ts';
import { showReview } from './showReview.ts';
import { showSheet } from './showSheet.ts';
import { statusOf } from './statusOf.ts';

/** All that is said of a form: its scores, the form with marks, findings beside it, each row's derivation. */
export function showForm(form: ShownForm): HTMLElement {
  return element(
    'article',
    { class: 'check-form', 'aria-labelledby': 'check-form' },
    element(
      'header',
      {},
      element('h2', { id: 'check-form', tabindex: -1 }, form.name),
      element('p', { class: 'soft small' }, aboutWords(form)),
    ),
    figures(form),
    element('div', { class: 'check-body' }, showSheet(form), showFindings(form)),
    element('h3', {}, '逐项复核'),
    showReview(form),
  );
}

function aboutWords({ year, department, layout, file }: ShownForm): string {
  return [`${year} 年度`, department || '主管部门未填', layout, `来自 ${file}`].join('｜');
}

function figures(form: ShownForm): HTMLElement {
  const { reported, interval, grades, rulebook, checkable, checkablePoints } = form;
  const isNumber = /^\d/.test(reported);
  const unit = grades === '' ? [] : [element('small', {}, grades)];
  return element(
    'dl',
    { class: 'figures' },
    figure('自评得分', [reported, ...(isNumber ? [element('small', {}, '分')] : [])], ['表上所印']),
    figure('复核区间', [interval.replace(/ 分$/, ''), ...unit], [`按${rulebook}`]),
    figure('复核结论', [statusOf(form.verdict)], []),
    figure(
      '可核分值占比',
      [checkable],
      checkablePoints === '' ? [] : [`${checkablePoints} 分指标有可核的数值`],
    ),
  );
}

function figure(
  name: string,
  value: readonly (Node | string)[],
  note: readonly string[],
): HTMLElement {
  return element(
    'div',
    {},
    element('dt', {}, name),
    element('dd', { class: 'value' }, ...value),
    ...note.map((text) => element('dd', { class: 'note' }, text)),
  );
}
