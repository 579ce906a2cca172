import type { Cell } from '../../engine/engine.ts';

/** A row as the database gave it. */
export type Row = readonly Cell[];

/** Fetches rows from an offset on. */
export type FetchRows = (
  offset: number,
  limit: number,
  signal: AbortSignal,
) => Promise<readonly Row[]>;

/** Rows by number, fetched page by page as they are needed. */
export interface RowPages {
  /** A row that is here; undefined while it is not. */
  readonly row: (index: number) => Row | undefined;
  /** Fetches what is missing between two rows, and drops what was asked for elsewhere. */
  readonly need: (first: number, end: number) => void;
  readonly close: () => void;
}

/** Some screens of rows. Each may stand in a block of its own, and all of these are less than a database. */
const PAGE = 50;
const MOST_PAGES = 120;

/** Pages of rows; `onArrival` after each page, `onFailure` with what was thrown. */
export function rowPages(
  fetchRows: FetchRows,
  onArrival: () => void,
  onFailure: (error: unknown) => void,
): RowPages {
  const pages = new Map<number, readonly Row[]>();
  const asked = new Map<number, AbortController>();
  const drop = (page: number) => {
    asked.get(page)?.abort();
    asked.delete(page);
  };
  const ask = async (page: number) => {
    const abort = new AbortController();
    asked.set(page, abort);
    try {
      const rows = await fetchRows(page * PAGE, PAGE, abort.signal);
      if (abort.signal.aborted) return;
      pages.set(page, rows);
      const [oldest] = pages.keys();
      if (pages.size > MOST_PAGES && oldest !== undefined) pages.delete(oldest);
      onArrival();
    } catch (error) {
      if (!abort.signal.aborted) onFailure(error);
    } finally {
      if (asked.get(page) === abort) asked.delete(page);
    }
  };
  return {
    row: (index) => pages.get(Math.floor(index / PAGE))?.[index % PAGE],
    need: (first, end) => {
      const [from, to] = [Math.floor(first / PAGE), Math.floor(Math.max(first, end - 1) / PAGE)];
      for (const page of asked.keys()) if (page < from || page > to) drop(page);
      for (let page = from; page <= to; page += 1) {
        if (!pages.has(page) && !asked.has(page)) ask(page);
      }
    },
    close: () => {
      for (const page of [...asked.keys()]) drop(page);
    },
  };
}
