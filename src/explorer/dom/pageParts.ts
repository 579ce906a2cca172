import { partOf } from './element.ts';

/** The elements of the page that the explorer works with. */
export interface PageParts {
  readonly root: HTMLElement;
  /** Why filters are not there, until they are. */
  readonly notice: HTMLElement;
  readonly bar: HTMLFormElement;
  readonly search: HTMLInputElement;
  readonly drawer: HTMLButtonElement;
  readonly side: HTMLElement;
  readonly facets: HTMLElement;
  readonly totals: HTMLElement;
  readonly conditions: HTMLElement;
  readonly copy: HTMLButtonElement;
  readonly copied: HTMLElement;
  readonly engine: HTMLElement;
  /** Where to choose what one row of the table is. */
  readonly rowKinds: HTMLElement;
  readonly columns: HTMLElement;
  readonly exports: HTMLElement;
  readonly chartExports: HTMLElement;
  /** The rows that the page was built with, and the place of the live ones. */
  readonly startRows: HTMLElement;
  readonly rows: HTMLElement;
  /** Says that the rows of the page itself are not those that were asked for. */
  readonly stale: HTMLElement;
  readonly console: HTMLElement;
}

/** Finds them; throws where one is missing. */
export function pageParts(root: HTMLElement): PageParts {
  const part = <Found extends HTMLElement>(name: string) => partOf<Found>(root, name);
  return {
    root,
    notice: part('notice'),
    bar: part('bar'),
    search: part('search'),
    drawer: part('drawer'),
    side: part('side'),
    facets: part('facets'),
    totals: part('totals'),
    conditions: part('conditions'),
    copy: part('copy'),
    copied: part('copied'),
    engine: part('engine'),
    rowKinds: part('row-kinds'),
    columns: part('columns'),
    exports: part('exports'),
    chartExports: part('chart-exports'),
    startRows: part('start-rows'),
    rows: part('rows'),
    stale: part('stale'),
    console: part('console'),
  };
}
