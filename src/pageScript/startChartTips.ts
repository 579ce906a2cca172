import { element } from '../explorer/dom/element.ts';
import { type ChartMark, chartMark } from './chartMark.ts';
import { tipPlace } from './tipPlace.ts';

/** What a finger is told of a mark that leads somewhere: its first touch only shows the words. */
const AGAIN = '再点一下打开';

type Place = Parameters<typeof tipPlace>[1];
type Cause = 'pointer' | 'finger' | 'focus';

/**
 * Shows the words of a mark to who points at it, touches it or reaches it by keyboard; they stay until
 * one leaves them and the mark, and go with Esc (WCAG 1.4.13).
 */
export function startChartTips(): void {
  const tip = element('div', { class: 'chart-tip', role: 'tooltip', hidden: true });
  document.body.append(tip);
  let shown: { readonly mark: Element; readonly cause: Cause } | undefined;
  let lastPointer = '';
  let pointer: Place | undefined;
  let dismissedAt: Place | undefined;

  const hide = () => {
    shown = undefined;
    tip.hidden = true;
  };
  const show = ({ element: mark, words }: ChartMark, cause: Cause, place?: Place) => {
    shown = { mark, cause };
    const leads = cause === 'finger' && mark.closest('a') !== null;
    tip.replaceChildren(words, ...(leads ? [element('small', {}, AGAIN)] : []));
    tip.hidden = false;
    const area = mark.getBoundingClientRect();
    const middle = { x: area.left + area.width / 2, y: area.top + area.height };
    const { width, height } = tip.getBoundingClientRect();
    const page = document.documentElement;
    const window = { width: page.clientWidth, height: page.clientHeight };
    const { left, top } = tipPlace(area, place ?? middle, { width, height }, window);
    tip.style.left = `${left}px`;
    tip.style.top = `${top}px`;
  };
  const isTip = (target: EventTarget | null) => target instanceof Node && tip.contains(target);

  document.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'touch' || isTip(event.target)) return;
    // a pointer that rests comes upon what the words covered when these go
    if (dismissedAt?.x === event.x && dismissedAt.y === event.y) return;
    const mark = chartMark(event.target);
    if (mark !== undefined) show(mark, 'pointer', event);
    else if (shown?.cause === 'pointer') hide();
  });
  document.addEventListener('pointermove', ({ x, y }) => {
    pointer = { x, y };
  });
  document.addEventListener('pointerdown', ({ pointerType, target }) => {
    lastPointer = pointerType;
    if (pointerType === 'touch' && !isTip(target) && chartMark(target)?.element !== shown?.mark) {
      hide();
    }
  });
  document.addEventListener('click', (event) => {
    if (lastPointer !== 'touch' || event.detail === 0) return;
    const mark = chartMark(event.target);
    if (mark === undefined || mark.element === shown?.mark) return;
    event.preventDefault();
    show(mark, 'finger', event);
  });
  document.addEventListener('focusin', ({ target }) => {
    // what a finger or a pointer focuses is shown by them
    const mark = target instanceof Element && target.matches(':focus-visible') && chartMark(target);
    if (mark) show(mark, 'focus');
  });
  document.addEventListener('focusout', () => {
    if (shown?.cause === 'focus') hide();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    dismissedAt = pointer;
    hide();
  });
  document.addEventListener('scroll', hide, { capture: true, passive: true });
}
