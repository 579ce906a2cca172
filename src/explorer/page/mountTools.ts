import type { ExplorerManifest } from '../../publish/explorer/explorerManifest.ts';
import type { FacetDictionary } from '../../publish/explorer/facetDictionaries.ts';
import { VIEW_CHARTS } from '../charts/viewCharts.ts';
import { mountConsole } from '../console/mountConsole.ts';
import { element } from '../dom/element.ts';
import type { PageParts } from '../dom/pageParts.ts';
import type { SharedEngine } from '../engine/sharedEngine.ts';
import { chartMenu } from '../export/chartMenu.ts';
import { copyText } from '../export/copyText.ts';
import { exportMenu } from '../export/exportMenu.ts';
import { filterLine } from '../filters/filterWords.ts';
import { ROW_KINDS } from '../rows/rowKinds.ts';
import type { TableColumn } from '../rows/tableColumns.ts';
import { viewSql } from '../rows/viewSql.ts';
import type { Store } from '../state/store.ts';
import type { ViewState } from '../state/viewState.ts';

/** What the tools beside the view are made from. */
export interface ToolOptions {
  readonly parts: PageParts;
  readonly store: Store;
  readonly engine: SharedEngine;
  readonly manifest: ExplorerManifest;
  readonly dictionaries: readonly FacetDictionary[];
  readonly columns: () => readonly TableColumn[];
  /** The state of what the charts and totals show now. */
  readonly shown: () => ViewState;
}

/** More rows than these are had from the data page, as whole tables. */
const MOST_EXPORTED = 100_000;

/** Puts in what goes on from the view: its address, its rows and charts as files, the console. */
export function mountTools(options: ToolOptions): void {
  const { parts, store, engine, dictionaries } = options;
  const { fileWorker = '', source = '' } = parts.root.dataset;
  const worker = new URL(fileWorker, document.baseURI).href;
  const filters = () => filterLine(dictionaries, store.get());
  const sql = () => viewSql(dictionaries, store.get(), options.columns());
  const content = async () => {
    // While the rows come, the reader may go on to other filters.
    const [statement, conditions, { rows: kind }] = [sql(), filters(), store.get()];
    const { query } = await engine.again();
    const result = await query(statement, { rowCap: MOST_EXPORTED });
    const { columns, rows, capped } = result;
    return {
      title: ROW_KINDS[kind].title,
      stem: kind,
      columns,
      rows,
      capped,
      filters: conditions,
      source,
    };
  };
  parts.exports.replaceChildren(exportMenu({ content, fileWorker: worker }));
  const charts = VIEW_CHARTS.map(({ id, title }) => {
    const foot = () => {
      const totals = (parts.totals.textContent ?? '').replace(/。$/, '');
      const conditions = filterLine(dictionaries, options.shown());
      return [conditions || '全部数据', totals, source].join('。');
    };
    const svg = () => parts.root.querySelector<SVGSVGElement>(`[data-chart="${id}"] .view-chart`);
    return element('div', {}, title, chartMenu({ svg, title: () => title, foot, stem: id }));
  });
  parts.chartExports.replaceChildren(...charts);
  mountSql(options, worker, sql, filters);
  parts.copy.addEventListener('click', async () => {
    const isCopied = await copyText(location.href);
    parts.copied.textContent = isCopied ? '链接已复制。' : '浏览器不允许复制，请从地址栏复制。';
  });
}

/** The console follows the view until the reader writes a statement of their own, which the address keeps. */
function mountSql(
  { parts, store, engine, manifest }: ToolOptions,
  fileWorker: string,
  viewStatement: () => string,
  filters: () => string,
): void {
  const own = mountConsole(parts.console, {
    engine: engine.again,
    tables: manifest.tables,
    viewSql: viewStatement,
    filters,
    source: parts.root.dataset.source ?? '',
    fileWorker,
    ...(store.get().sql === undefined ? {} : { initialSql: store.get().sql }),
    onSqlChange: (sql) => {
      const isView = sql === viewStatement();
      store.set({ ...store.get(), sql: isView ? undefined : sql }, 'same');
    },
  });
  store.subscribe(({ sql }) => {
    const wanted = sql ?? viewStatement();
    if (own.sql() !== wanted) own.setSql(wanted);
  });
}
