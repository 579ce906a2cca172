import { button, element, setAttributes } from '../../explorer/dom/element.ts';
import type { ShownForm } from '../messages.ts';
import { foundWords, pointsWords } from '../statusWords.ts';
import type { FormActions } from './formActions.ts';
import { rowBar } from './rowBar.ts';
import { setUsable } from './setUsable.ts';
import { FINDINGS_ID } from './showFindings.ts';

/** Where the files of the form are; below it, so that the way there stays in reach. */
export const TAKE_ID = 'check-take';

const HINT_ID = 'check-hint';

/** What is done with a form as a whole: its rows, its year, its unit of money, the way back, and that to what was found. */
export function formBar(
  sheet: HTMLElement,
  { write, change, undo, redo, aim }: FormActions,
): { readonly node: HTMLElement; update(form: ShownForm): void } {
  const back = button(
    { class: 'check-button', 'aria-keyshortcuts': 'Control+Z' },
    '撤销上一处修改',
    undo,
  );
  const again = button(
    { class: 'check-button', 'aria-keyshortcuts': 'Control+Shift+Z Control+Y' },
    '重做',
    redo,
  );
  stepByKey(sheet, undo, redo);
  setAttributes(sheet, { 'aria-describedby': HINT_ID });
  const rows = rowBar(sheet, change);
  const year = element('input', { type: 'number', min: 2000, max: 2099, inputmode: 'numeric' });
  year.addEventListener('change', () => write('year', year.value));
  const unit = element('select', {}, ...['万元', '元'].map((name) => element('option', {}, name)));
  unit.addEventListener('change', () => write('moneyUnit', unit.value));
  const readings = element('input', { type: 'checkbox' });
  readings.addEventListener('change', () => {
    sheet.classList.toggle('check-reads', readings.checked);
  });
  const targets = element('input', { type: 'checkbox' });
  targets.addEventListener('change', () => aim(targets.checked));
  const found = element('a', { href: `#${FINDINGS_ID}` });
  const points = element('p', { class: 'check-points' });
  let wereTargets: boolean | undefined;
  const node = element(
    'div',
    { class: 'check-bar screen-only' },
    element(
      'p',
      { class: 'soft', id: HINT_ID },
      '点任何一格就能改，',
      element('span', { class: 'wide-only' }, '也可以用方向键走到那一格按回车，'),
      '改完立即重新复核；文件本身不变。',
    ),
    rows.node,
    element('label', {}, '年度 ', year),
    element('label', {}, '金额单位 ', unit),
    element('label', {}, readings, ' 写出每个目标怎样读'),
    element('label', {}, targets, ' 只查目标（编预算时）'),
    element(
      'div',
      { class: 'check-steps' },
      back,
      again,
      found,
      element('a', { href: `#${TAKE_ID}` }, '改好了，带走'),
    ),
    points,
  );
  const update = (form: ShownForm) => {
    found.textContent = foundWords(form);
    setUsable(back, form.changes > 0);
    setUsable(again, form.undone > 0);
    rows.update();
    year.value = `${form.year}`;
    unit.value = form.moneyUnit;
    targets.checked = form.isTargets;
    targets.disabled = form.isTargetForm;
    points.replaceChildren(...(form.isNew ? form.points.map(pointsGiven) : []));
    if (form.isTargets !== wereTargets) {
      readings.checked = form.isNew || form.isTargets;
      sheet.classList.toggle('check-reads', readings.checked);
    }
    wereTargets = form.isTargets;
  };
  return { node, update };
}

/** In a cell that is being written in the browser takes its own words back. */
function stepByKey(sheet: HTMLElement, undo: () => void, redo: () => void): void {
  sheet.addEventListener('keydown', (event) => {
    const { target, key, ctrlKey, metaKey, shiftKey } = event;
    if (!(ctrlKey || metaKey) || target instanceof HTMLTextAreaElement) return;
    const letter = key.toLowerCase();
    if (letter !== 'z' && letter !== 'y') return;
    event.preventDefault();
    if (letter === 'y' || shiftKey) redo();
    else undo();
  });
}

/** The status of the page says aloud which of them a change made another. */
function pointsGiven(points: ShownForm['points'][number]): HTMLElement {
  return element('span', { class: points.isOther ? 'check-open' : undefined }, pointsWords(points));
}
