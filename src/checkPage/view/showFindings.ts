import type { DoubtView, FindingView, FormView } from '../../check/formView.ts';
import { button, element } from '../../explorer/view/element.ts';
import { cellId, doubtId, findingId } from './cellMarks.ts';
import { statusOf } from './statusOf.ts';

/** What can be done about a finding or a doubt. */
interface Actions {
  /** Opens the cell to be written in. */
  readonly edit: (path: string) => void;
  /** Notes the reason for a finding; "" takes it back. */
  readonly explain: (finding: FindingView, reason: string) => void;
}

/** What was found, the weightiest first, then what was read with doubt; each leads to its cell. */
export function showFindings({ findings, doubtful }: FormView, actions: Actions): HTMLElement[] {
  return [
    element('h3', { id: 'check-findings' }, `检查发现 ${findings.length} 条`),
    findings.length === 0
      ? element('p', {}, '各项检查都没有发现需要说明之处。')
      : element(
          'ol',
          { class: 'check-list' },
          ...findings.map((finding, index) => findingItem(finding, index, actions)),
        ),
    element('h3', { id: 'check-doubts' }, `存疑 ${doubtful.length} 处`),
    doubtful.length === 0
      ? element('p', {}, '读表没有拿不准的地方。')
      : element(
          'ol',
          { class: 'check-list' },
          ...doubtful.map((doubt, index) => doubtItem(doubt, index, actions)),
        ),
  ];
}

function findingItem(finding: FindingView, index: number, actions: Actions): HTMLElement {
  const { severity, title, message, advice, evidence, basis, accepted } = finding;
  return element(
    'li',
    { id: findingId(index), class: 'check-item', tabindex: -1 },
    element(
      'h4',
      {},
      element('span', { class: `check-number check-mark-${severity}` }, `${index + 1}`),
      title,
    ),
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
    element(
      'div',
      { class: 'check-actions screen-only' },
      ...editButton(finding.cell, `发现 ${index + 1}`, actions),
      reasonBox(finding, index, actions),
    ),
  );
}

function editButton(cell: string | undefined, name: string, { edit }: Actions): HTMLElement[] {
  if (cell === undefined) return [];
  return [
    button({ class: 'check-plain', 'aria-label': `改这一格（${name}）` }, '改这一格', () =>
      edit(cell),
    ),
  ];
}

/** A reason stays with its finding, which no longer counts as open. */
function reasonBox(finding: FindingView, index: number, { explain }: Actions): HTMLElement {
  const { accepted } = finding;
  if (accepted !== undefined) {
    return button({ class: 'check-plain' }, '撤回说明', () => explain(finding, ''));
  }
  const input = element('input', { type: 'text', 'aria-label': `发现 ${index + 1} 的理由` });
  const form = element(
    'form',
    { class: 'check-reason' },
    input,
    element('button', { type: 'submit', class: 'check-button' }, '记下'),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (input.value.trim() !== '') explain(finding, input.value.trim());
  });
  return element('details', { class: 'small' }, element('summary', {}, '写明理由'), form);
}

function doubtItem(doubt: DoubtView, index: number, actions: Actions): HTMLElement {
  return element(
    'li',
    { id: doubtId(index), class: 'check-item', tabindex: -1 },
    element(
      'h4',
      {},
      element('span', { class: 'check-number check-mark-doubt' }, `疑${index + 1}`),
      doubt.why,
    ),
    element('p', { class: 'small' }, ...placeOf({ ...doubt, seq: undefined })),
    element('p', {}, `读作：${doubt.reading}`),
    element('p', { class: 'soft' }, `也可能是：${doubt.otherReading}`),
    element(
      'div',
      { class: 'check-actions screen-only' },
      ...editButton(doubt.cell, `存疑 ${index + 1}`, actions),
    ),
  );
}

/** Where it stands on the form, as a link, and in the file. */
function placeOf({
  cell,
  place,
  seq,
}: Pick<FindingView, 'cell' | 'place' | 'seq'>): (Node | string)[] {
  const row = seq === undefined ? '看这一格' : `第 ${seq} 项指标`;
  const link = cell === undefined ? '整张表' : element('a', { href: `#${cellId(cell)}` }, row);
  return [' ', link, ...(place === undefined ? [] : [`，文件中 ${place}`])];
}
