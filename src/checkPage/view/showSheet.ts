import type { FormCell, FormLine } from '../../analysis/form/formCell.ts';
import type { FormPart, OfficialForm } from '../../analysis/form/officialForm.ts';
import type { FormView } from '../../check/formView.ts';
import { element } from '../../explorer/dom/element.ts';
import { linkNumbers } from './linkNumbers.ts';
import { type CellContent, cellFrame, placeOf, sheetCells } from './sheetCells.ts';
import { tableScroll } from './tableScroll.ts';

/** The official form on the page. */
export interface ShownSheet {
  readonly node: HTMLElement;
  /** Shows the form, after a change the cells that say something else, or all where rows came or went. */
  update(view: FormView): void;
}

/** The official form; a cell of which something is said bears the numbers of it. */
export function showSheet({ sheet, name }: FormView): ShownSheet {
  const node = tableScroll(`${sheet.title}：${name}`);
  let shape = '';
  let hosts: readonly HTMLElement[] = [];
  const numbers = linkNumbers();
  const update = (own: FormView) => {
    const contents = [...linesAbove(own.sheet), ...cellsOf(own.sheet)];
    const wanted = JSON.stringify(own.sheet.parts.map(shapeOf));
    if (wanted !== shape) {
      hosts = contents.map((cell) => ('at' in cell ? cellFrame(cell) : lineFrame(cell)));
      node.replaceChildren(sheetOf(own.sheet, hosts));
      numbers.watch(node.querySelectorAll('tr'));
      shape = wanted;
    }
    const fill = sheetCells(own, numbers);
    for (const [index, cell] of contents.entries()) {
      const host = hosts[index];
      if (host !== undefined) fill(host, cell);
    }
    const isReached = node.querySelector('[data-path][tabindex="0"]') !== null;
    if (!isReached) node.querySelector('[data-path]')?.setAttribute('tabindex', '0');
  };
  return { node, update };
}

/** All that decides which elements there are. */
function shapeOf({ shares, head, lines }: FormPart) {
  const cells = [...head, ...lines].map((line) =>
    line.cells.map(({ path, columns, lines: own }) => [path, columns, own]),
  );
  return { shares, cells };
}

function sheetOf(sheet: OfficialForm, hosts: readonly HTMLElement[]): HTMLElement {
  const above = linesAbove(sheet).length;
  let next = above;
  const row = ({ kind, seq, cells }: FormLine) => {
    const own = hosts.slice(next, next + cells.length);
    next += cells.length;
    const id = seq === undefined ? undefined : `row-${seq}`;
    return element('tr', { class: `form-${kind}-line`, id }, ...own);
  };
  const tables = sheet.parts.map(({ name, shares, head, lines }, index) =>
    element(
      'table',
      { class: 'form' },
      index === 0
        ? element('caption', {}, ...hosts.slice(0, above))
        : element('caption', { class: 'visually-hidden' }, name),
      element(
        'colgroup',
        {},
        ...shares.map((share) => element('col', { class: `form-w${share}` })),
      ),
      ...(head.length === 0 ? [] : [element('thead', {}, ...head.map(row))]),
      element('tbody', {}, ...lines.map(row)),
    ),
  );
  const cut = sheet.cut === undefined ? [] : [element('p', { class: 'soft' }, `${sheet.cut}。`)];
  const look = sheet.wide ? 'form-sheet form-wide' : 'form-sheet';
  return element('div', { class: look }, ...tables, ...cut);
}

/** What stands above the table: the lines over the title, the title, and what is below it. */
function linesAbove({ above, title, subtitle, subtitlePath, unit }: OfficialForm): CellContent[] {
  return [
    ...above.map((text, index) => ({ text, path: ['above', index], look: 'form-above' as const })),
    { text: title, path: ['title'] },
    { text: subtitle, path: subtitlePath },
    ...(unit === '' ? [] : [{ text: unit, path: undefined }]),
  ];
}

function lineFrame(line: CellContent): HTMLElement {
  return element(line.path?.[0] === 'title' ? 'strong' : 'span', placeOf(line));
}

/** Every cell in the order in which it is drawn. */
function cellsOf({ parts }: OfficialForm): readonly FormCell[] {
  return parts.flatMap(({ head, lines }) => [...head, ...lines].flatMap(({ cells }) => cells));
}
