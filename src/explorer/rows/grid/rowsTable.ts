import type { FacetDictionary } from '../../../publish/explorer/facetDictionaries.ts';
import { button, element } from '../../dom/element.ts';
import { wordNodes } from '../../dom/wordNodes.ts';
import type { Cell } from '../../engine/engine.ts';
import type { Sort } from '../../state/viewState.ts';
import { cellWords, type TableColumn } from '../tableColumns.ts';
import type { Row } from './rowPages.ts';

/** What the cells of a row need of the page: where projects are, words of codes, shapes of verdicts. */
export interface RowPaper {
  readonly root: string;
  /** The column that leads to what the row is about. */
  readonly linked: string;
  readonly labels: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly statuses: ReadonlyMap<string, HTMLTemplateElement>;
}

/** The first two cells of a row say which row of which project it is. */
const KEYS = 2;
const LONG = 16;

/** The words of the codes of each facet. */
export function labelMaps(dictionaries: readonly FacetDictionary[]): RowPaper['labels'] {
  return new Map(
    dictionaries.flatMap(({ name, choices, labels }) =>
      labels === undefined
        ? []
        : [[name, new Map(choices.map((choice, at) => [choice, labels[at] ?? choice]))] as const],
    ),
  );
}

/** The class of the cells of a column. */
export function cellClass({ kind }: TableColumn): string {
  return isFigure(kind) ? 'number' : kind === 'word' ? 'short' : 'clamp';
}

/** The cells of a row as nodes; the name of the project or of the indicator leads to it. */
export function rowCells(
  paper: RowPaper,
  columns: readonly TableColumn[],
  row: Row,
): (Node | string)[] {
  const [project = '', seq = null] = row;
  const place = seq === null ? '' : `#row-${seq}`;
  const linked = columns.find(({ name }) => name === paper.linked) ?? columns[0];
  return columns.map((column, at) => {
    const cell = row[at + KEYS] ?? null;
    const content = cellContent(paper, column, cell);
    if (column !== linked) return content;
    const href = `${paper.root}${project}/${place}`;
    return element('a', { href, tabindex: -1 }, content);
  });
}

function cellContent(paper: RowPaper, column: TableColumn, cell: Cell): Node | string {
  const words = cellWords(column, cell, paper.labels.get(column.name));
  if (words === undefined) return element('span', { class: 'absent' }, emptyWords(column));
  const status = column.name === 'verdict' ? paper.statuses.get(String(cell)) : undefined;
  if (status !== undefined) return status.content.cloneNode(true);
  if (column.kind !== 'text') return words;
  return element('span', words.length > LONG ? { title: words } : {}, ...wordNodes(words));
}

/** What is not printed on a form is 未列; what cannot be computed is a dash. */
export function emptyWords({ name, kind }: TableColumn): string {
  return kind === 'text' || name === 'points' || name === 'reported_score' ? '未列' : '—';
}

/** The heads of the columns; those by which rows can be sorted are buttons. */
export function headCells(
  columns: readonly TableColumn[],
  sort: Sort | undefined,
  onSort: (column: TableColumn) => void,
): HTMLElement[] {
  return columns.map((column, index) => {
    const { name, title, isSortable } = column;
    const own = sort?.column === name ? sort : undefined;
    const order = own === undefined ? 'none' : own.descending ? 'descending' : 'ascending';
    return element(
      'div',
      {
        role: 'columnheader',
        class: cellClass(column) === 'number' ? 'number' : '',
        'aria-colindex': index + 1,
        'aria-sort': isSortable ? order : undefined,
      },
      isSortable ? button({ class: `sort sort-${order}` }, title, () => onSort(column)) : title,
    );
  });
}

/** Figures first from the highest, texts from A; then the other way round, then not at all. */
export function nextSort({ name, kind }: TableColumn, sort: Sort | undefined): Sort | undefined {
  const descending = isFigure(kind) || name === 'year';
  if (sort?.column !== name) return { column: name, descending };
  return sort.descending === descending ? { column: name, descending: !descending } : undefined;
}

function isFigure(kind: TableColumn['kind']): boolean {
  return kind === 'number' || kind === 'rate' || kind === 'money';
}
