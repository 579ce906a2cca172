import { element } from '../dom/element.ts';
import { svgElement } from '../dom/svgElement.ts';
import type { QueryResult } from '../engine/engine.ts';
import { chartMenu } from '../export/chartMenu.ts';
import { type ChartChoice, chartChoice } from './chart/chartChoice.ts';
import { quickChart } from './chart/quickChart.ts';
import type { ConsoleTables } from './consoleContext.ts';
import { officialTerms } from './resultWords.ts';

const WIDE = 720;
const NARROW = 360;
/** Below this width of the page a chart is drawn narrow. */
const BREAK = 560;

/**
 * The quick chart of a result, its columns by their official terms, with a choice of the column and a
 * menu to save it; undefined where there is nothing to draw. `foot` is what a saved picture states.
 */
export function chartFigure(
  result: QueryResult,
  tables: ConsoleTables,
  foot: () => string,
  stem: string,
): HTMLElement | undefined {
  const choice = chartChoice(withTerms(result, tables));
  if (choice === undefined || (choice.kind !== 'dots' && choice.measures.length === 0)) return;
  const heading = element('figcaption', { class: 'quick-title' });
  const place = element('div', { class: 'quick-place' });
  const note = element('p', { class: 'small soft' });
  const draw = (measure: number) => {
    const width = document.documentElement.clientWidth < BREAK ? NARROW : WIDE;
    const { title, note: words, svg } = quickChart(choice, measure, width);
    heading.textContent = title;
    note.textContent = words;
    place.className = `quick-place ${width === NARROW ? 'chart-narrow' : 'chart-wide'}`;
    place.replaceChildren(svgElement(svg));
  };
  draw(0);
  const menu = chartMenu({
    svg: () => place.querySelector('svg'),
    title: () => heading.textContent ?? '',
    foot,
    stem,
  });
  const parts = [...measureChoice(choice, draw), heading, place, note, menu];
  return element('figure', { class: 'quick-figure' }, ...parts);
}

/** A choice of the column to draw, where there are several. */
function measureChoice(
  choice: ChartChoice,
  onChoice: (measure: number) => void,
): readonly HTMLElement[] {
  if (choice.kind === 'dots' || choice.measures.length < 2) return [];
  const options = choice.measures.map(({ name }, index) =>
    element('option', { value: index }, name),
  );
  const select = element('select', { id: 'chart-measure' }, ...options);
  select.addEventListener('change', () => onChoice(Number(select.value)));
  return [element('label', { class: 'quick-choice' }, '画哪一列 ', select)];
}

function withTerms({ columns, ...rest }: QueryResult, tables: ConsoleTables): QueryResult {
  const terms = officialTerms(tables);
  const named = columns.map((column) => ({
    ...column,
    name: terms.get(column.name) ?? column.name,
  }));
  return { ...rest, columns: named };
}
