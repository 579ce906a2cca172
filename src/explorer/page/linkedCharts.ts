import type { FacetDictionary } from '../../publish/explorer/facetDictionaries.ts';
import { CHART_WIDTH } from '../charts/chartData.ts';
import { linkedChart } from '../charts/linkedChart.ts';
import { rangeLists } from '../charts/rangeLists.ts';
import { VIEW_CHARTS } from '../charts/viewCharts.ts';
import { partOf } from '../dom/element.ts';
import { wordNodes } from '../dom/wordNodes.ts';
import type { FacetAnswer } from '../filters/facetMessages.ts';
import type { Store } from '../state/store.ts';
import type { ViewState } from '../state/viewState.ts';

/** Makes the charts of the page answer; gives what draws them anew. */
export function linkedCharts(
  root: HTMLElement,
  all: readonly FacetDictionary[],
  store: Store,
): (state: ViewState, answer: FacetAnswer | undefined) => void {
  const dictionaries = new Map(all.map((own) => [own.name, own]));
  const charts = VIEW_CHARTS.flatMap(({ id, draw, ranges }) => {
    const host = root.querySelector(`[data-chart="${id}"]`);
    const svg = host?.querySelector<SVGSVGElement>('.view-chart');
    if (!host || !svg) return [];
    const lists = ranges.flatMap(({ facet, title }) => {
      const dictionary = dictionaries.get(facet);
      return dictionary === undefined ? [] : [rangeLists(title, dictionary, store)];
    });
    partOf(host, 'ranges').replaceChildren(...lists.map((list) => list.element));
    return [
      { draw, lists, show: linkedChart(svg, dictionaries, store), words: partOf(host, 'summary') },
    ];
  });
  return (state, answer) => {
    for (const { draw, show, lists, words } of charts) {
      for (const list of lists) list.update(state);
      if (answer === undefined) continue;
      const chart = draw({ answer, dictionaries, filters: state.filters, width: CHART_WIDTH });
      words.replaceChildren(...wordNodes(chart.summary));
      show(chart);
    }
  };
}
