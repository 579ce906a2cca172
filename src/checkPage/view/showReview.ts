import type { FormView, ReviewView } from '../../check/formView.ts';
import { element } from '../../explorer/dom/element.ts';
import { keptItems } from './keptItems.ts';
import { statusOf } from './statusOf.ts';
import { tableScroll } from './tableScroll.ts';

/** 逐项复核: each score, what it may be, and how that comes about. */
export function showReview(): { readonly node: HTMLElement; update(form: FormView): void } {
  const [caption, head, body] = [element('caption', {}), element('tr', {}), element('tbody', {})];
  const show = keptItems(body, (line: NamedLine) => ({ node: reviewRow(line) }));
  const table = element('table', { class: 'cards' }, caption, element('thead', {}, head), body);
  const title = element('h3', { class: 'screen-only' }, '逐项复核');
  const node = element(
    'div',
    { class: 'check-review', hidden: true },
    title,
    tableScroll('逐项复核', table),
  );
  return {
    node,
    update: ({ review, pointsWord, rulebook, isTargets }) => {
      node.hidden = isTargets;
      head.replaceChildren(...headCells(pointsWord));
      caption.textContent = `按“${rulebook}”复核，单位：分。展开“过程”可见每一步的算式和所用规则。`;
      show(review.map((line) => ({ ...line, pointsWord })));
    },
  };
}

/** A line with what its form calls points. */
type NamedLine = ReviewView & Pick<FormView, 'pointsWord'>;

function headCells(pointsWord: string): HTMLElement[] {
  const numbers = [pointsWord, '自评得分', '可得分'];
  return ['序号', '指标', ...numbers, '复核结论', '过程'].map((text) =>
    element('th', { scope: 'col', class: numbers.includes(text) ? 'number' : undefined }, text),
  );
}

function reviewRow({
  seq,
  name,
  pointsWord,
  points,
  reported,
  interval,
  verdict,
  reason,
  steps,
}: NamedLine): HTMLElement {
  const number = (label: string, text: string) =>
    element('td', { class: 'number', 'data-label': label }, text);
  const row = seq === undefined ? '' : element('a', { href: `#row-${seq}` }, String(seq));
  return element(
    'tr',
    {},
    element('td', { class: 'number wide-only' }, row),
    element('th', { scope: 'row' }, name || '（名称未填）'),
    number(pointsWord, points),
    number('自评得分', reported),
    number('可得分', interval),
    element('td', { 'data-label': '复核结论' }, statusOf(verdict)),
    element(
      'td',
      { 'data-label': '过程' },
      element(
        'details',
        {},
        element('summary', {}, reason),
        element('dl', { class: 'steps' }, ...steps.flatMap(stepLine)),
      ),
    ),
  );
}

function stepLine({ label, text, rule }: ReviewView['steps'][number]): HTMLElement[] {
  const basis = rule === undefined ? '' : `（规则 ${rule}）`;
  return [element('dt', {}, label), element('dd', {}, `${text}${basis}`)];
}
