import { element } from '../dom/element.ts';
import type { PageParts } from '../dom/pageParts.ts';
import { isEngineFailure } from '../engine/engineFailure.ts';
import { isQueryFailure } from '../engine/queryFailure.ts';
import type { FacetAnswer } from '../filters/facetMessages.ts';
import type { Store } from '../state/store.ts';
import { isStartTable, type ViewState } from '../state/viewState.ts';
import { asksDatabase } from './asksDatabase.ts';
import { fetchRows, fetchSums, type RowSources } from './fetchRows.ts';
import { type RowPages, rowPages } from './grid/rowPages.ts';
import {
  cellClass,
  headCells,
  labelMaps,
  nextSort,
  type RowPaper,
  rowCells,
} from './grid/rowsTable.ts';
import { virtualGrid } from './grid/virtualGrid.ts';
import { ROW_KINDS } from './rowKinds.ts';
import { narrowOrder, shownColumns, type TableColumn } from './tableColumns.ts';

/** The rows of the view: those that the page was built with until there are others to show. */
export interface LiveRows {
  readonly columns: () => TableColumn[];
  /** Shows the rows of a state of which this was counted; those of the page itself stay while they do. */
  readonly show: (state: ViewState, answer: FacetAnswer, wantsMore: boolean) => void;
  /** Shows the rows of the page itself again, as after a failure. */
  readonly fallBack: () => void;
}

/** As the style sheet has it for a phone. */
const NARROW = '(max-width: 40rem)';

/** Rows as blocks or the engine give them; `onFailure` with a sentence where a statement fails. */
export function liveRows(
  parts: PageParts,
  root: string,
  sources: RowSources,
  store: Store,
  onFailure: (sentence: string) => void,
): LiveRows {
  const { dictionaries, engineStep } = sources;
  const grid = virtualGrid(ROW_KINDS.indicators.title);
  const paper: Omit<RowPaper, 'linked'> = {
    root,
    labels: labelMaps(dictionaries),
    statuses: statusesOf(parts.root),
  };
  const several = (name: string) =>
    dictionaries.some((own) => own.name === name && own.choices.length > 1);
  const columnsOf = ({ rows, columns }: ViewState) =>
    shownColumns(ROW_KINDS[rows].columns, columns, several);
  const sums = element('p', { class: 'rows-sum small' });
  let pages: RowPages | undefined;
  const fallBack = () => {
    pages?.close();
    parts.rows.hidden = true;
    parts.startRows.hidden = false;
    parts.stale.hidden = isStartTable(store.get());
  };
  const fail = (error: unknown) => {
    if (isEngineFailure(error)) fallBack();
    else onFailure(isQueryFailure(error) ? error.sentence : '这些行没有取到，请再试一次。');
  };
  const show = (state: ViewState, answer: FacetAnswer, wantsMore: boolean) => {
    const { title, linked } = ROW_KINDS[state.rows];
    const rows = state.rows === 'projects' ? answer.totals.projects : answer.totals.rows;
    pages?.close();
    // What the page shows already needs nothing more, until somebody wants more; and where only a
    // database that is not there has the rows, there is nothing else to show.
    const isStill = engineStep() !== 'ready' && isStartTable(state) && !wantsMore;
    if (isStill || (engineStep() === 'failed' && asksDatabase(state))) {
      fallBack();
      return;
    }
    const all = columnsOf(state);
    const columns = matchMedia(NARROW).matches ? narrowOrder(all, linked) : all;
    const own = rowPages(fetchRows(sources, state, columns, answer), grid.refresh, fail);
    pages = own;
    const hadFocus = parts.startRows.contains(document.activeElement);
    if (!grid.element.isConnected) parts.rows.append(sums, grid.element);
    sums.textContent = '';
    sums.hidden = state.rows !== 'projects' || rows === 0;
    if (!sums.hidden) {
      // Where it fails, the rows fail too, and they say so.
      fetchSums(sources, state, rows).then(
        (words) => {
          if (pages === own) sums.textContent = words;
        },
        () => {},
      );
    }
    parts.rows.hidden = false;
    // Who walks through the page's own rows goes on in those that take their place.
    if (hadFocus) grid.element.focus({ preventScroll: true });
    parts.startRows.hidden = true;
    grid.element.classList.toggle('grid-empty', rows === 0);
    grid.element.setAttribute('aria-label', title);
    grid.show({
      rows,
      head: headCells(columns, state.sort, (column) => {
        // What was pressed last counts, even where its rows are not here yet.
        const now = store.get();
        store.set({ ...now, sort: nextSort(column, now.sort) });
      }),
      classes: columns.map(cellClass),
      widths: columns.map(({ width }) => width),
      row: own.row,
      cells: (row) => rowCells({ ...paper, linked }, columns, row),
      need: own.need,
    });
  };
  return { columns: () => columnsOf(store.get()), show, fallBack };
}

/** The shapes of the verdicts, which the page holds. */
function statusesOf(root: HTMLElement): RowPaper['statuses'] {
  const templates = root.querySelectorAll<HTMLTemplateElement>('template[data-status]');
  return new Map([...templates].map((own) => [own.dataset.status ?? '', own]));
}
