import type { LedgerEntry } from '../../analysis/ledger.ts';
import type { OtherForms } from '../../analysis/otherForms.ts';
import type { ProjectResult } from '../../analysis/projectResult.ts';
import { SEARCH_FIELDS, type SearchBase, type SearchProject } from './searchFormat.ts';
import { type SearchedDepartment, searchedDepartments } from './searchProjects.ts';
import { partOf, runTokens, searchRuns } from './searchText.ts';

/** A file of `search/`. */
export interface SearchFile {
  readonly name: string;
  readonly text: string;
}

/** A file of projects is small enough to load for one result. */
const CHUNK = 25;
/** About 30 kB a file of tokens, before compression. */
const NUMBERS_A_PART = 10_000;
const MOST_PARTS = 251;

/**
 * The index that the search page reads piece by piece: `index.json`, the tokens by their first
 * character, and what results show, 25 projects a file.
 */
export function searchFiles(
  results: readonly ProjectResult[],
  ledger: readonly LedgerEntry[],
  others: readonly OtherForms[] = [],
): SearchFile[] {
  const departments = searchedDepartments(results, others).map(({ whole, projects, ...own }) => ({
    ...own,
    projects: whole === undefined ? projects : [...projects, whole],
  }));
  const projects = departments.flatMap((department) => department.projects);
  const tokens = tokenLists(departments);
  const numbers = [...tokens.values()].flat().reduce((sum, { length }) => sum + length, 0);
  const parts = Math.min(MOST_PARTS, Math.max(1, Math.ceil(numbers / NUMBERS_A_PART)));
  let first = 0;
  const base: SearchBase = {
    projects: projects.length,
    chunk: CHUNK,
    parts,
    departments: departments.map(({ id, name, years, projects: own }) => {
      const start = first;
      first += own.length;
      return [id, name, start, years];
    }),
    checks: ledger
      .filter(({ places }) => places.length > 0)
      .map(({ code, title, places }) => [code, title, places.length]),
  };
  return [
    file('index.json', base),
    ...tokenFiles(tokens, parts),
    ...chunks(projects).map((chunk, index) => file(`projects-${index}.json`, chunk)),
  ];
}

type TokenLists = ReadonlyMap<string, readonly number[][]>;

function tokenLists(
  departments: readonly Pick<SearchedDepartment, 'name' | 'projects'>[],
): TokenLists {
  const lists = new Map<string, number[][]>();
  let number = 0;
  for (const { name: department, projects } of departments) {
    for (const { names, unit, indicators } of projects) {
      // The department's own name is searched in the base.
      const texts = [
        names,
        unit === department ? [] : [unit],
        indicators.map(([indicator]) => indicator),
      ];
      texts.forEach((field, index) => {
        for (const token of new Set(field.flatMap(searchRuns).flatMap(runTokens))) {
          let own = lists.get(token);
          if (own === undefined) {
            own = SEARCH_FIELDS.map(() => []);
            lists.set(token, own);
          }
          own[index]?.push(number);
        }
      });
      number += 1;
    }
  }
  return lists;
}

function tokenFiles(tokens: TokenLists, parts: number): SearchFile[] {
  const byPart = Map.groupBy(tokens, ([token]) => partOf(token, parts));
  return Array.from({ length: parts }, (_, part) => {
    const entries = (byPart.get(part) ?? []).map(([token, lists]) => {
      const last = lists.findLastIndex(({ length }) => length > 0);
      return [token, lists.slice(0, last + 1).map(distances)];
    });
    return file(`tokens-${part}.json`, Object.fromEntries(entries));
  });
}

function distances(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0));
}

function chunks(projects: readonly SearchProject[]): SearchProject[][] {
  return Array.from({ length: Math.ceil(projects.length / CHUNK) }, (_, index) =>
    projects.slice(index * CHUNK, (index + 1) * CHUNK),
  );
}

function file(name: string, content: object): SearchFile {
  return { name, text: JSON.stringify(content) };
}
