import type { FormChange } from '../../check/changedForm.ts';
import type { FindingView } from '../../check/formView.ts';
import { button, element } from '../../explorer/view/element.ts';
import type { CheckRequest, ShownForm } from '../messages.ts';
import { cellId } from './cellMarks.ts';
import { editCell, editCells } from './editCells.ts';
import { formBar } from './formBar.ts';
import { moveAmongCells } from './moveAmongCells.ts';
import { showFigures } from './showFigures.ts';
import { showFindings } from './showFindings.ts';
import { showReview } from './showReview.ts';
import { showSheet } from './showSheet.ts';
import { FORM_FILES, takeAway } from './takeAway.ts';

/** What the page around a form does with a change of it. */
export type Ask = (request: CheckRequest) => Promise<unknown>;

/** A form on the page. */
export interface ShownPage {
  readonly node: HTMLElement;
  /** Shows the same form after a change. */
  update(form: ShownForm): void;
}

/** All that is said of a form: its scores, the form with marks, findings beside it, each row's derivation. */
export function showForm(form: ShownForm, ask: Ask): ShownPage {
  const { id } = form;
  const change = async (own: FormChange) => {
    await ask({ kind: 'change', id, change: own });
    if (own.kind === 'add') editFirst(`${own.table}/${own.at}/`);
  };
  const write = (path: string, text: string) => change({ kind: 'cell', path, text });
  const edit = (path: string) => {
    const cell = document.getElementById(cellId(path));
    if (cell !== null) editCell(cell, write);
  };
  /** A row that was put in is there to be written in. */
  const editFirst = (row: string) => {
    const cell = sheet.node.querySelector<HTMLElement>(`[data-path^="${row}"]`);
    if (cell !== null) editCell(cell, write);
  };
  const explain = ({ code, seq }: FindingView, reason: string) =>
    ask({ kind: 'explain', id, exception: { code, seq, reason } });
  const sheet = showSheet(form);
  editCells(sheet.node, write);
  moveAmongCells(sheet.node);
  const bar = formBar(sheet.node, {
    write,
    change,
    undo: () => ask({ kind: 'undo', id }),
    aim: (isTargetsOnly) => ask({ kind: 'aim', id, isTargetsOnly }),
  });
  const [title, about] = [element('h2', { id: 'check-form', tabindex: -1 }), element('p', {})];
  const figures = element('div', {});
  const side = element('div', { class: 'check-side' });
  const rows = showReview();
  const reviewTitle = element('h3', { class: 'screen-only' }, '逐项复核');
  const review = element('div', { class: 'check-review' }, reviewTitle, rows.node);
  const update = (own: ShownForm) => {
    sheet.update(own);
    bar.update(own);
    title.textContent = own.name;
    about.textContent = aboutWords(own);
    figures.replaceChildren(showFigures(own));
    side.replaceChildren(...showFindings(own, { edit, explain }));
    rows.update(own);
    review.hidden = own.isTargets;
  };
  update(form);
  about.className = 'soft small';
  const node = element(
    'article',
    { class: 'check-form', 'aria-labelledby': 'check-form' },
    element('header', {}, title, about),
    figures,
    bar.node,
    element('div', { class: 'check-body' }, sheet.node, side),
    element(
      'div',
      { class: 'check-take screen-only' },
      element('h3', {}, '带走'),
      takeAway(FORM_FILES, (format) => ask({ kind: 'make', format, id })),
      button({ class: 'check-button' }, '打印检查意见', () => print()),
    ),
    review,
  );
  return { node, update };
}

function aboutWords({ year, department, layout, file }: ShownForm): string {
  return [`${year} 年度`, department || '主管部门未填', layout, file].join('｜');
}
