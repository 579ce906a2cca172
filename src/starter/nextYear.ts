import type { Cells, Form, IndicatorCells } from '../model/form.ts';
import type { ColumnKey } from '../model/layouts/columnTerms.ts';
import type { List } from '../model/list.ts';

/**
 * The form of the same project for another year: names, targets and rows stay, and what is known only
 * when that year is over is blank. Budgets are blank too: nobody has said what they will be. Cells that
 * are not applicable stay so.
 */
export function nextYearForm(form: Form, year: number): Form {
  const { review: _review, source: _source, cut: _cut, ...rest } = form;
  const { funds = {}, goals = [], indicators = [], tables = {}, total } = form;
  const rowsOf = (rows: readonly Cells[]) => rows.map((row) => blankedCells(row));
  return {
    ...rest,
    year,
    ...(form.above && { above: form.above.map((line) => inYear(line, form.year, year)) }),
    title: inYear(form.title, form.year, year),
    head: nextHead(form.head, form.year, year),
    ...(form.period && { period: inYear(form.period, form.year, year) }),
    ...(form.funds && {
      funds: Object.fromEntries(
        Object.entries(funds).map(([key, row]) => [key, blankedCells(row)]),
      ),
    }),
    ...(form.goals && { goals: rowsOf(goals) }),
    ...(form.indicators && {
      // `sub` is no cell: it stays
      indicators: indicators.map((row) => blankedCells(row as Cells) as IndicatorCells),
    }),
    ...(form.tables && {
      tables: Object.fromEntries(Object.entries(tables).map(([key, rows]) => [key, rowsOf(rows)])),
    }),
    ...(total && { total: blankedCells(total) }),
  };
}

/**
 * The list for another year with the same projects, each followed by its lineage. What was accepted,
 * noted, merged or split belongs to the earlier year, and so do the address and day of its source.
 */
export function nextYearList(list: List, year: number): List {
  return {
    ...list,
    year,
    title: inYear(list.title, list.year, year),
    source: {
      publisher: list.source.publisher,
      title: inYear(list.source.title, list.year, year),
    },
    entries: list.entries.map(({ id, seq, name, lineage }) => ({
      ...{ id, seq, name, note: '' },
      ...(lineage === undefined ? {} : { lineage }),
    })),
  };
}

/** Targets that name the earlier year, which only a person can bring up to date. */
export function targetsNaming(form: Form, year: number): string[] {
  const { head, goals = [], indicators = [] } = form;
  const targets = indicators.flatMap(({ indicator, target }) => [indicator, target]);
  return [head.name, ...goals.map(({ expected }) => expected), ...targets].filter(
    (text) => typeof text === 'string' && text.includes(`${year}`),
  ) as string[];
}

/** What is known only when the year is over, or has been settled for it. */
const OF_THE_YEAR = new Set<string>([
  'actual',
  'actualUnit',
  'completionRate',
  'coefficient',
  'evidence',
  'reason',
  'situation',
  'problem',
  'rate',
  'grade',
  'lastActual',
  'adjustedTarget',
  // a field at the head: the day on which the form was filled in
  'filledOn',
] satisfies (ColumnKey | 'filledOn')[]);
/** Of these a mark that nothing can stand there stays. */
const FIGURES = new Set<string>([
  'score',
  'departmentScore',
  'financeScore',
  'initial',
  'adjusted',
  'budget',
  'received',
  'executed',
  'takenBack',
  'amount',
] satisfies ColumnKey[]);

function blankedCells(row: Cells): Cells {
  return Object.fromEntries(
    Object.entries(row).map(([key, cell]) => {
      if (typeof cell !== 'string') return [key, cell];
      if (OF_THE_YEAR.has(key)) return [key, ''];
      return [key, FIGURES.has(key) ? blank(cell) : cell];
    }),
  );
}

/** A cell without what was filled in; a mark that nothing can stand there stays. */
function blank(cell: string): string {
  return /\d/.test(cell) ? '' : cell;
}

/** What the head of a form says of the project stays; a score or a day that it prints there does not. */
function nextHead(head: Form['head'], from: number, to: number): Form['head'] {
  const next = blankedCells(head) as Form['head'];
  const { reviewYear } = next;
  return reviewYear === undefined ? next : { ...next, reviewYear: inYear(reviewYear, from, to) };
}

function inYear(title: string, from: number, to: number): string {
  return title.replaceAll(String(from), String(to));
}
