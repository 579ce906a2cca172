import { svgNode } from '../../charts/draw/svgNode.ts';
import type { FacetDictionary } from '../../publish/explorer/facetDictionaries.ts';
import { svgElement } from '../dom/svgElement.ts';
import { placeTokens, tokenPlaces } from '../filters/facetTokens.ts';
import type { Store } from '../state/store.ts';
import { type ViewState, withFilter } from '../state/viewState.ts';
import { type ChartAxis, placeAt, placesBetween, type ViewChart } from './viewChart.ts';

/** A pointer that moved less was a click. */
const CLICK = 4;

type Point = Readonly<Record<'x' | 'y', number>>;

/** Makes a chart of the page answer: a click toggles a choice, a drag chooses a range. */
export function linkedChart(
  svg: SVGSVGElement,
  dictionaries: ReadonlyMap<string, FacetDictionary>,
  store: Store,
): (chart: ViewChart) => void {
  let shown: ViewChart | undefined;
  let start: DOMPoint | undefined;
  const brush = svgElement(svgNode('rect', { class: 'view-brush' }));
  svg.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    start = pointIn(svg, event);
    svg.setPointerCapture(event.pointerId);
  });
  svg.addEventListener('pointermove', (event) => {
    if (start === undefined || shown === undefined) return;
    const now = pointIn(svg, event);
    if (isClick(start, now)) return;
    setBrush(brush, shown, start, now);
    if (!brush.isConnected) svg.append(brush);
  });
  svg.addEventListener('pointercancel', () => {
    start = undefined;
    brush.remove();
  });
  svg.addEventListener('pointerup', (event) => {
    if (start === undefined || shown === undefined) return;
    const [from, to] = [start, pointIn(svg, event)];
    start = undefined;
    brush.remove();
    const { axes } = shown;
    store.set(
      isClick(from, to)
        ? afterClick(store.get(), axes, dictionaries, to)
        : afterDrag(store.get(), axes, dictionaries, from, to),
    );
  });
  return (chart) => {
    shown = chart;
    svg.setAttribute('viewBox', `0 0 ${chart.width} ${chart.height}`);
    svg.setAttribute('aria-label', chart.summary);
    svg.replaceChildren(...chart.marks.map(svgElement));
  };
}

/** The state after a drag from one point to another: on each axis all from here to there. */
export function afterDrag(
  state: ViewState,
  axes: readonly ChartAxis[],
  dictionaries: ReadonlyMap<string, FacetDictionary>,
  from: Point,
  to: Point,
): ViewState {
  return axes.reduce((next, axis) => {
    const dictionary = dictionaries.get(axis.facet);
    if (dictionary === undefined) return next;
    const places = placesBetween(axis, from[axis.direction], to[axis.direction]);
    return withFilter(next, axis.facet, placeTokens(dictionary, places));
  }, state);
}

/**
 * The state after a click: on one axis it adds a choice or takes it away, on two it means this one spot,
 * or every spot where it was chosen already. Beside every mark it means nothing.
 */
export function afterClick(
  state: ViewState,
  axes: readonly ChartAxis[],
  dictionaries: ReadonlyMap<string, FacetDictionary>,
  at: Point,
): ViewState {
  const hits = axes.flatMap((axis) => {
    const dictionary = dictionaries.get(axis.facet);
    const place = placeAt(axis, at[axis.direction]);
    if (dictionary === undefined || place === undefined) return [];
    return [
      { dictionary, place, chosen: tokenPlaces(dictionary, state.filters[axis.facet] ?? []) },
    ];
  });
  if (hits.length < axes.length) return state;
  const isOnly = hits.every(({ place, chosen }) => chosen.has(place) && chosen.size === 1);
  return hits.reduce((next, { dictionary, place, chosen }) => {
    const spot = isOnly ? [] : [place];
    const places = axes.length === 1 ? toggled(chosen, place) : spot;
    return withFilter(next, dictionary.name, placeTokens(dictionary, places));
  }, state);
}

function toggled(chosen: ReadonlySet<number>, place: number): number[] {
  return chosen.has(place) ? [...chosen].filter((own) => own !== place) : [...chosen, place];
}

/** From the end of one step to that of another in the directions of the chart, all along the others. */
function setBrush(brush: SVGElement, { axes, width, height }: ViewChart, a: Point, b: Point): void {
  const along = (direction: 'x' | 'y', all: number) => {
    const has = axes.some((axis) => axis.direction === direction);
    const [from, to] = has
      ? [Math.min(a[direction], b[direction]), Math.max(a[direction], b[direction])]
      : [0, all];
    return [Math.max(0, from), Math.min(all, to) - Math.max(0, from)] as const;
  };
  const [x, w] = along('x', width);
  const [y, h] = along('y', height);
  for (const [name, value] of Object.entries({ x, y, width: w, height: h })) {
    brush.setAttribute(name, String(Math.max(0, value)));
  }
}

function isClick(a: Point, b: Point): boolean {
  return Math.abs(a.x - b.x) < CLICK && Math.abs(a.y - b.y) < CLICK;
}

function pointIn(svg: SVGSVGElement, { clientX, clientY }: PointerEvent): DOMPoint {
  return new DOMPoint(clientX, clientY).matrixTransform(svg.getScreenCTM()?.inverse());
}
