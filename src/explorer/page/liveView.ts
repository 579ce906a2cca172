import type { PageParts } from '../dom/pageParts.ts';
import type { EngineBar } from '../engine/engineBar.ts';
import { isQueryFailure } from '../engine/queryFailure.ts';
import type { SharedEngine } from '../engine/sharedEngine.ts';
import { showCurrentFilters } from '../filters/currentFilters.ts';
import { facetPanel } from '../filters/facetPanel.ts';
import { ignoredWords } from '../filters/ignoredWords.ts';
import type { Facets } from '../filters/startFacets.ts';
import { asksDatabase } from '../rows/asksDatabase.ts';
import { columnChooser } from '../rows/columnChooser.ts';
import type { RowSources } from '../rows/fetchRows.ts';
import { liveRows } from '../rows/liveRows.ts';
import { rowKindSwitch } from '../rows/rowKindSwitch.ts';
import type { ReadRows } from '../rows/rowReader.ts';
import type { TableColumn } from '../rows/tableColumns.ts';
import { stateSearch } from '../state/stateAddress.ts';
import type { Store } from '../state/store.ts';
import { isFiltered, isStartTable, START, type ViewState } from '../state/viewState.ts';
import { facetCounter } from './facetCounts.ts';
import { knownState } from './knownState.ts';
import { latestAnswer } from './latestAnswer.ts';
import { linkedCharts } from './linkedCharts.ts';
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
  /** Reads rows without an engine. */
  readonly read: ReadRows;
}

/** What others need of the live view. */
export interface LiveView {
  readonly columns: () => TableColumn[];
  /** The state of what the charts and totals show now. */
  readonly shown: () => ViewState;
  /** Counts and rows once more, as after a failure. */
  readonly again: () => void;
}

const NOT_COUNTED = '这些条件下有多少项没有算出来，下面还是上一次的数。';

/** Puts lists, charts and rows that answer in the place of those that the page was built with. */
export async function liveView(options: LiveViewOptions): Promise<LiveView> {
  const { parts, store, engine, bar, root, facets, read } = options;
  const { dictionaries } = facets;
  const counter = facetCounter(facets, engine);
  const all = await counter.count(START);
  const ignored = ignoredWords(dictionaries, store.get());
  store.restrict((state) => knownState(dictionaries, state));
  let wanted = store.get();
  let shown = START;
  const panel = facetPanel(parts.facets, dictionaries, all.counts, store);
  const charts = linkedCharts(parts.root, dictionaries, store);
  const say = (sentence: string) => {
    parts.notice.textContent = sentence;
    parts.notice.hidden = sentence === '';
  };
  const sources: RowSources = {
    dictionaries,
    engine: () => {
      bar.want(true);
      return engine.get();
    },
    engineStep: () => engine.state().step,
    read,
    count: counter.count,
  };
  const rows = liveRows(parts, root, sources, store, say);
  let wantsMore = false;
  const showColumns = columnChooser(parts.columns, rows.columns, store);
  const showKind = rowKindSwitch(parts.rowKinds, store);
  const refresh = latestAnswer(counter, parts.root, {
    show: (state, answer) => {
      shown = state;
      panel.update(state, answer.counts);
      charts(state, answer);
      parts.totals.textContent = totalsWords(answer.totals, all.totals, isFiltered(state));
      rows.show(state, answer, wantsMore);
    },
    fail: (error) => {
      parts.totals.textContent = NOT_COUNTED;
      // Of an engine that is not there the bar tells.
      if (isQueryFailure(error)) say(error.sentence);
      rows.fallBack();
    },
  });
  const open = (state: ViewState) => {
    wanted = state;
    say('');
    bar.want(asksDatabase(state));
    panel.update(state, undefined);
    charts(state, undefined);
    showColumns();
    showKind();
    showCurrentFilters(parts.conditions, dictionaries, state, store);
    if (parts.search.value.trim() !== state.search) parts.search.value = state.search;
    refresh(state);
  };
  // Whoever scrolls in the first rows wants those after them.
  const wantMore = () => {
    wantsMore = true;
    refresh(wanted);
  };
  parts.startRows.addEventListener('scroll', wantMore, { capture: true, once: true });
  store.subscribe((state) => {
    if (!isSameView(state, wanted)) open(state);
  });
  engine.subscribe(({ step }) => {
    // Rows of which more were wanted are live already, and stay where their reader is.
    if (step === 'ready' && isStartTable(wanted) && !wantsMore) refresh(wanted);
    if (step === 'failed' && asksDatabase(wanted)) rows.fallBack();
  });
  open(wanted);
  say(ignored);
  return { columns: rows.columns, shown: () => shown, again: () => open(store.get()) };
}

/** Whether two states differ in nothing but the statement of the console. */
function isSameView(a: ViewState, b: ViewState): boolean {
  const ofView = (state: ViewState) => stateSearch({ ...state, sql: undefined });
  return ofView(a) === ofView(b);
}
