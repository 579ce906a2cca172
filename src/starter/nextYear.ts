import type { Form, FundRowText } from '../model/form.ts';
import type { List } from '../model/list.ts';

/**
 * The form of the same project for another year: names, targets and rows stay, and what is known only
 * when that year is over is blank. Budgets are blank too: nobody has said what they will be. Cells that
 * are not applicable stay so.
 */
export function nextYearForm(form: Form, year: number): Form {
  const { review: _review, source: _source, ...rest } = form;
  const { total, fiscal, carryover, other } = form.funds;
  return {
    ...rest,
    year,
    title: inYear(form.title, form.year, year),
    funds: {
      total: blankFunds(total),
      fiscal: blankFunds(fiscal),
      carryover: blankFunds(carryover),
      other: blankFunds(other),
    },
    goal: { expected: form.goal.expected, actual: '' },
    indicators: form.indicators.map(({ level1, groups }) => ({
      level1,
      groups: groups.map(({ level2, rows }) => ({
        level2,
        rows: rows.map((row) => ({ ...row, actual: '', score: blank(row.score), reason: '' })),
      })),
    })),
    total: { points: form.total.points, score: '' },
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
  const targets = form.indicators.flatMap(({ groups }) =>
    groups.flatMap(({ rows }) => rows.flatMap(({ indicator, target }) => [indicator, target])),
  );
  return [form.name, form.goal.expected, ...targets].filter((text) => text.includes(`${year}`));
}

function blankFunds(row: FundRowText): FundRowText {
  return {
    initial: blank(row.initial),
    adjusted: blank(row.adjusted),
    executed: blank(row.executed),
    points: row.points,
    rate: '',
    score: blank(row.score),
  };
}

/** A cell without what was filled in; a mark that nothing can stand there stays. */
function blank(cell: string): string {
  return /\d/.test(cell) ? '' : cell;
}

function inYear(title: string, from: number, to: number): string {
  return title.replaceAll(String(from), String(to));
}
