import type { FindingView } from '../../check/formView.ts';
import { button, element } from '../../explorer/view/element.ts';
import type { CheckRequest, ShownForm } from '../messages.ts';
import { cellId } from './cellMarks.ts';
import { editCell, editCells } from './editCells.ts';
import { showFigures } from './showFigures.ts';
import { showFindings } from './showFindings.ts';
import { showReview } from './showReview.ts';
import { showSheet } from './showSheet.ts';
import { FORM_FILES, takeAway } from './takeAway.ts';

/** What the page around a form does with a change of it. */
export type Ask = (request: CheckRequest) => void;

/** A form on the page. */
export interface ShownPage {
  readonly node: HTMLElement;
  /** Shows the same form after a change. */
  update(form: ShownForm): void;
}

/** All that is said of a form: its scores, the form with marks, findings beside it, each row's derivation. */
export function showForm(form: ShownForm, ask: Ask): ShownPage {
  const { id } = form;
  const change = (path: string, text: string) =>
    ask({ kind: 'change', id, change: { path, text } });
  const edit = (path: string) => {
    const cell = document.getElementById(cellId(path));
    if (cell !== null) editCell(cell, change);
  };
  const explain = ({ code, seq }: FindingView, reason: string) =>
    ask({ kind: 'explain', id, exception: { code, seq, reason } });
  const sheet = showSheet(form);
  editCells(sheet.node, change);
  const undo = button({ class: 'check-button' }, '撤销上一处修改', () => ask({ kind: 'undo', id }));
  const figures = element('div', {});
  const side = element('div', { class: 'check-side' });
  const review = element('div', { class: 'check-review' });
  const update = (own: ShownForm) => {
    sheet.update(own);
    undo.disabled = own.changes === 0;
    figures.replaceChildren(showFigures(own));
    side.replaceChildren(...showFindings(own, { edit, explain }));
    review.replaceChildren(showReview(own));
  };
  update(form);
  const about = [`${form.year} 年度`, form.department || '主管部门未填', form.layout, form.file];
  const node = element(
    'article',
    { class: 'check-form', 'aria-labelledby': 'check-form' },
    element(
      'header',
      {},
      element('h2', { id: 'check-form', tabindex: -1 }, form.name),
      element('p', { class: 'soft small' }, about.join('｜')),
    ),
    figures,
    element(
      'div',
      { class: 'check-bar screen-only' },
      element('p', { class: 'soft' }, '点任何一格就能改，改完立即重新复核；文件本身不变。'),
      undo,
    ),
    element('div', { class: 'check-body' }, sheet.node, side),
    element(
      'div',
      { class: 'check-take screen-only' },
      element('h3', {}, '带走'),
      takeAway(FORM_FILES, (format) => ask({ kind: 'make', format, id })),
      button({ class: 'check-button' }, '打印检查意见', () => print()),
    ),
    element('h3', { class: 'screen-only' }, '逐项复核'),
    review,
  );
  return { node, update };
}
