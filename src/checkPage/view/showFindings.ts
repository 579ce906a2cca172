import type { DoubtView, FindingView, FormView } from '../../check/formView.ts';
import { element } from '../../explorer/view/element.ts';
import { cellId, doubtId, findingId } from './cellMarks.ts';
import { statusOf } from './statusOf.ts';

/** What was found, the weightiest first, then what was read with doubt; each leads to its cell. */
export function showFindings({ findings, doubtful }: FormView): HTMLElement {
  return element(
    'div',
    { class: 'check-side' },
    element('h3', { id: 'check-findings' }, `检查发现 ${findings.length} 条`),
    findings.length === 0
      ? element('p', {}, '各项检查都没有发现需要说明之处。')
      : element('ol', { class: 'check-list' }, ...findings.map(findingItem)),
    element('h3', { id: 'check-doubts' }, `存疑 ${doubtful.length} 处`),
    doubtful.length === 0
      ? element('p', {}, '读表没有拿不准的地方。')
      : element('ol', { class: 'check-list' }, ...doubtful.map(doubtItem)),
  );
}

function findingItem(finding: FindingView, index: number): HTMLElement {
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
  );
}

function doubtItem(doubt: DoubtView, index: number): HTMLElement {
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
