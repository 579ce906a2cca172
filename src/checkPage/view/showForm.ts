import { button, element } from '../../explorer/dom/element.ts';
import type { ShownForm } from '../messages.ts';
import { leadFromMarks } from './bringIntoSight.ts';
import { cellNote } from './cellNote.ts';
import { editCells } from './editCells.ts';
import { type Ask, formActions } from './formActions.ts';
import { formBar, TAKE_ID } from './formBar.ts';
import { moveAmongCells } from './moveAmongCells.ts';
import { nextFrame } from './nextFrame.ts';
import { showFigures } from './showFigures.ts';
import { showFindings } from './showFindings.ts';
import { showReview } from './showReview.ts';
import { showSheet } from './showSheet.ts';
import { FORM_FILES, takeAway } from './takeAway.ts';

/** A form on the page. */
export interface ShownPage {
  readonly node: HTMLElement;
  /** Settled when all of it is drawn. */
  readonly whole: Promise<void>;
  /** Shows the same form after a change. */
  update(form: ShownForm): void;
  /** Says beside a cell what became of a change of it. */
  say(path: string, words: string): void;
}

/** Stands on paper alone, beside the title of the list that goes back to those who filled in the form. */
const NOTE = '由绩镜按各项检查列出，供填报单位核对，不是结论。';

/** All that is said of a form: its scores, the form with marks, findings beside it, each row's derivation. */
export function showForm(form: ShownForm, ask: Ask): ShownPage {
  const actions = formActions(form.id, ask);
  const [head, side, sheet] = [formHead(), showFindings(actions), showSheet(form)];
  const [bar, review] = [formBar(sheet.node, actions), showReview()];
  const paper = element('div', { class: 'check-paper' }, bar.node, sheet.node);
  const note = cellNote(paper);
  editCells(sheet.node, actions.write);
  moveAmongCells(sheet.node);
  leadFromMarks(sheet.node);
  const take = element(
    'div',
    { class: 'check-take screen-only' },
    element('h3', { id: TAKE_ID, tabindex: -1 }, '带走'),
    takeAway(FORM_FILES, actions.make),
    button({ class: 'check-button' }, '打印检查意见', () => print()),
  );
  const node = element(
    'article',
    { class: 'check-form', 'aria-labelledby': 'check-form' },
    ...head.nodes,
    element(
      'div',
      { class: 'check-body' },
      element('div', { class: 'check-main' }, paper, take, review.node),
      side.node,
    ),
    element('p', { class: 'check-note' }, NOTE),
  );
  const rest = { update: note.hide };
  side.begin(form);
  return { node, say: note.say, ...drawnInTurn(form, [head, bar], [side, sheet, review, rest]) };
}

interface Part {
  update(form: ShownForm): void;
}

/** Draws a form, its head a frame before all the rest, and after a change at once what is drawn already. */
function drawnInTurn(
  form: ShownForm,
  first: readonly Part[],
  later: readonly Part[],
): Pick<ShownPage, 'whole' | 'update'> {
  let now = form;
  const drawn = [...first];
  const draw = () => {
    for (const part of drawn) part.update(now);
  };
  const drawLater = async () => {
    for (const part of later) {
      await nextFrame();
      part.update(now);
      drawn.push(part);
    }
  };
  draw();
  const update = (changed: ShownForm) => {
    now = changed;
    draw();
  };
  return { whole: drawLater(), update };
}

/** The name of the form, what it is, and its scores. */
function formHead(): Part & { readonly nodes: readonly HTMLElement[] } {
  const title = element('h2', { id: 'check-form', tabindex: -1 });
  const about = element('p', { class: 'soft small' });
  const figures = element('div', {});
  return {
    nodes: [element('header', {}, title, about), figures],
    update: (form) => {
      title.textContent = form.name;
      about.textContent = aboutWords(form);
      figures.replaceChildren(showFigures(form));
    },
  };
}

function aboutWords({ year, department, layout, file }: ShownForm): string {
  return [`${year} 年度`, department || '主管部门未填', layout, file].join('｜');
}
