import { marksOf, ownWords } from './chartMark.ts';

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/**
 * Lets the keyboard reach marks that lead nowhere: a chart without links is one stop of the Tab key,
 * and in every chart the arrows go from mark to mark.
 */
export function startChartMarks(): void {
  for (const chart of document.querySelectorAll('svg.chart[role="img"]')) {
    const [first] = marksOf(chart);
    if (first === undefined) continue;
    // what can be reached must not stand in an image
    chart.setAttribute('role', 'group');
    makeStop(first, 0);
  }
  document.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    const chart = event.target instanceof Element && event.target.closest('svg.chart');
    if (step === undefined || !chart) return;
    const marks = marksOf(chart);
    const at = marks.findIndex((mark) => mark.contains(document.activeElement));
    const next = marks[at + step];
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    const stop = next.closest('a') ?? next;
    if (stop === next && !stop.matches('a')) makeStop(stop, -1);
    if (stop instanceof SVGElement) stop.focus();
  });
}

function makeStop(mark: Element, order: number): void {
  if (mark.hasAttribute('tabindex')) return;
  mark.setAttribute('tabindex', String(order));
  mark.setAttribute('role', 'img');
  mark.setAttribute('aria-label', ownWords(mark));
}
