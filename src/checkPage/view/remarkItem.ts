import type { DoubtView, FindingView, FormView } from '../../check/formView.ts';
import { button, element, setAttributes } from '../../explorer/dom/element.ts';
import { cellId, doubtId, findingId, WHOLE_FORM } from './cellMarks.ts';
import type { FormActions } from './formActions.ts';
import type { DrawnItem } from './keptItems.ts';
import { statusOf } from './statusOf.ts';

/** What stands between the steps of a place in words. */
const STEP = ' › ';

type Actions = Pick<FormActions, 'edit' | 'explain'>;

/** A finding, with what can be done about it. */
export function findingItem(finding: FindingView, actions: Actions): DrawnItem {
  const { severity, title, message, advice, evidence, basis, accepted } = finding;
  const number = element('span', { class: `check-number check-mark-${severity}` });
  const edit = editButtons(finding, actions);
  const reason = reasonBox(finding, actions);
  const node = element(
    'li',
    { class: 'check-item', tabindex: -1 },
    element('h4', {}, number, title),
    element('p', { class: 'small' }, statusOf(severity), ...placeOf(finding)),
    element('p', { class: 'check-message' }, message),
    element('p', { class: 'soft' }, accepted === undefined ? advice : `已说明：${accepted}`),
    element(
      'details',
      { class: 'small' },
      element('summary', {}, '原文与依据'),
      element('p', {}, `原文：${evidence}`),
      element('p', {}, `依据：${basis}`),
    ),
    element('div', { class: 'check-actions screen-only' }, ...edit, reason.node),
  );
  const place = (index: number) => {
    node.id = findingId(index);
    number.textContent = `${index + 1}`;
    nameEdit(edit, `发现 ${index + 1}`);
    reason.name(`发现 ${index + 1} 的理由`);
  };
  return { node, place };
}

/** A doubt about what was read. */
export function doubtItem(doubt: DoubtView, actions: Actions): DrawnItem {
  const number = element('span', { class: 'check-number check-mark-doubt' });
  const edit = editButtons(doubt, actions);
  const node = element(
    'li',
    { class: 'check-item', tabindex: -1 },
    element('h4', {}, number, doubt.why),
    element('p', { class: 'small' }, ...placeOf(doubt)),
    ...(doubt.reading === '' ? [] : readingWords(doubt)),
    element('div', { class: 'check-actions screen-only' }, ...edit),
  );
  const place = (index: number) => {
    node.id = doubtId(index);
    number.textContent = `疑${index + 1}`;
    nameEdit(edit, `存疑 ${index + 1}`);
  };
  return { node, place };
}

/** A cell that says something else than the file. */
export function correctedItem({ cell, words, change }: FormView['corrected'][number]): DrawnItem {
  const where = [{ cell, words }];
  const place = element('p', { class: 'small' }, ...placeOf({ where, place: undefined }));
  return { node: element('li', { class: 'check-item' }, place, element('p', {}, change)) };
}

/** How it was read and how it may be meant; of a file as a whole there is nothing of either. */
function readingWords({ reading, otherReading }: DoubtView): HTMLElement[] {
  return [
    element('p', {}, `读作：${reading}`),
    element('p', { class: 'soft' }, `也可能是：${otherReading}`),
  ];
}

/**
 * A button for each cell that may be the one to correct: of two either, of more the first; none where what is said
 * stands in no cell.
 */
function editButtons({ where }: Pick<FindingView, 'where'>, { edit }: Actions): HTMLElement[] {
  const columns = new Set(where.map(({ words }) => words.split(STEP).at(-1)));
  return where.flatMap(({ cell, words }) => {
    if (cell === undefined) return [];
    const own = columns.size === where.length ? words.split(STEP).at(-1) : words;
    const name = where.length === 1 ? '改这一格' : `改“${own}”`;
    return [button({ class: 'check-plain' }, name, () => edit(cell))];
  });
}

function nameEdit(buttons: readonly HTMLElement[], about: string): void {
  for (const one of buttons) setAttributes(one, { 'aria-label': `${one.textContent}（${about}）` });
}

/** A reason stays with its finding, which no longer counts as open. */
function reasonBox(
  finding: FindingView,
  { explain }: Actions,
): { readonly node: HTMLElement; readonly name: (words: string) => void } {
  if (finding.accepted !== undefined) {
    const node = button({ class: 'check-plain' }, '撤回说明', () => explain(finding, ''));
    return { node, name: () => undefined };
  }
  const node = element('details', { class: 'small' }, element('summary', {}, '写明理由'));
  let input: HTMLInputElement | undefined;
  let label = '';
  // most are never opened, and a form has many of them
  node.addEventListener('toggle', () => {
    if (!node.open) return;
    input ??= reasonField(node, (reason) => explain(finding, reason));
    setAttributes(input, { 'aria-label': label });
    input.focus();
  });
  const name = (words: string) => {
    label = words;
    if (input !== undefined) setAttributes(input, { 'aria-label': label });
  };
  return { node, name };
}

/** Adds the field in which a reason is written, and its button. */
function reasonField(host: HTMLElement, write: (reason: string) => void): HTMLInputElement {
  const input = element('input', { type: 'text' });
  const form = element(
    'form',
    { class: 'check-reason' },
    input,
    element('button', { type: 'submit', class: 'check-button' }, '记下'),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (input.value.trim() !== '') write(input.value.trim());
  });
  host.append(form);
  return input;
}

/** Where it stands on the form, as links, and in the file. */
function placeOf({ where, place }: Pick<FindingView, 'where' | 'place'>): (Node | string)[] {
  const links = where.flatMap(({ cell = WHOLE_FORM, words }, index) => [
    index === 0 ? ' ' : '、',
    element('a', { href: `#${cellId(cell)}` }, words),
  ]);
  return [...links, ...(place === undefined ? [] : [`，文件中 ${place}`])];
}
