import type { FacetAnswer } from '../facets/facetMessages.ts';
import type { Facets } from '../facets/startFacets.ts';
import type { Store } from '../state/store.ts';
import { isFiltered, isStartTable, START, type ViewState } from '../state/viewState.ts';
import { columnChooser } from './columnChooser.ts';
import { showCurrentFilters } from './currentFilters.ts';
import type { EngineBar } from './engineBar.ts';
import { facetCounter } from './facetCounts.ts';
import { facetPanel } from './facetPanel.ts';
import { latestOnly } from './latestOnly.ts';
import { linkedCharts } from './linkedCharts.ts';
import { liveRows } from './liveRows.ts';
import type { PageParts } from './pageParts.ts';
import type { SharedEngine } from './sharedEngine.ts';
import type { TableColumn } from './tableColumns.ts';
import { totalsWords } from './totalsWords.ts';

/** What the live view is made from. */
export interface LiveViewOptions {
  readonly parts: PageParts;
  readonly store: Store;
  readonly engine: SharedEngine;
  readonly bar: EngineBar;
  /** Absolute address of the site's root. */
  readonly root: string;
  readonly facets: Facets;
}

/** What others need of the live view. */
export interface LiveView {
  readonly columns: () => TableColumn[];
  /** Counts and rows once more, as after a failure. */
  readonly again: () => void;
}

/** Puts lists, charts and rows that answer in the place of those that the page was built with. */
export async function liveView(options: LiveViewOptions): Promise<LiveView> {
  const { parts, store, engine, bar, root, facets } = options;
  const { dictionaries } = facets;
  const count = facetCounter(facets, engine);
  const all = await count(START);
  const panel = facetPanel(parts.facets, dictionaries, all.counts, store);
  const charts = linkedCharts(parts.root, dictionaries, store);
  const say = (sentence: string) => {
    parts.notice.textContent = sentence;
    parts.notice.hidden = sentence === '';
  };
  const rows = liveRows(parts, root, { dictionaries, engine, count }, store, say);
  const showColumns = columnChooser(parts.columns, rows.columns, store);
  const showAnswer = (state: ViewState, answer: FacetAnswer) => {
    panel.update(state, answer.counts);
    charts(state, answer);
    parts.totals.textContent = totalsWords(answer.totals, all.totals, isFiltered(state));
    rows.show(state, answer);
  };
  const refresh = latestOnly(async (state: ViewState) => {
    parts.root.setAttribute('aria-busy', 'true');
    try {
      const answer = await count(state);
      if (state === store.get()) showAnswer(state, answer);
    } catch {
      // The bar says why; what the page was built with stays.
      rows.fallBack();
    } finally {
      parts.root.removeAttribute('aria-busy');
    }
  });
  const open = (state: ViewState) => {
    say('');
    bar.want(!isStartTable(state));
    panel.update(state, undefined);
    charts(state, undefined);
    showColumns();
    showCurrentFilters(parts.conditions, dictionaries, state, store);
    if (parts.search.value.trim() !== state.search) parts.search.value = state.search;
    refresh(state);
  };
  // Whoever scrolls in the first rows wants those after them.
  const wantMore = () => {
    bar.want(true);
    engine.get().catch(() => undefined);
  };
  parts.startRows.addEventListener('scroll', wantMore, { capture: true, once: true });
  store.subscribe(open);
  engine.subscribe(({ step }) => {
    if (step === 'ready' && isStartTable(store.get())) refresh(store.get());
    if (step === 'failed') rows.fallBack();
  });
  open(store.get());
  return { columns: rows.columns, again: () => open(store.get()) };
}
