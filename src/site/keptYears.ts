// Reading and judging a form takes far longer than taking up what was read and found: a build leaves that of each
// department's year in a folder, under the key of all that it is made of, and the next one takes it from there.

import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type ProjectResult, projectResults } from '../analysis/projectResult.ts';
import { type Dataset, rulebooksOf } from '../model/dataset.ts';
import { writeWhole } from '../outFolder/writeWhole.ts';
import { keysFor } from '../outputs/keysFor.ts';
import type { Program } from '../outputs/outputRecord.ts';
import { programMark } from '../outputs/programMark.ts';
import { PACKAGE_ROOT } from '../program/packageRoot.ts';
import { type KeptYear, keptYearBytes, keptYearOf, underRulebook } from './keptYear.ts';
import { yearKeys } from './yearKeys.ts';

/** What is known of the years of a data folder, by `<department>/<year>`. */
export interface KeptYears {
  /** The key of each; none where this data folder keeps nothing. */
  readonly keys: ReadonlyMap<string, string>;
  /** Those that stand under their keys. */
  readonly years: ReadonlyMap<string, KeptYear>;
}

/** Where nothing is kept. */
export const NOTHING_KEPT: KeptYears = { keys: new Map(), years: new Map() };

/** An installed package may not be written. */
const IS_CHECKOUT = import.meta.url.endsWith('.ts');

/** Where a state of the program keeps years; undefined where it keeps none, or cannot be told from others. */
export function keptYearsFolder(markOf: () => Program = programMark): string | undefined {
  const program = IS_CHECKOUT ? markOf() : undefined;
  return program && join(PACKAGE_ROOT, '.cache/years', program);
}

/** What stands in `folder` of the years of a data folder. */
export function readKeptYears(folder: string | undefined, data: string): KeptYears {
  const keys = yearKeys(data);
  if (folder === undefined) return { keys, years: new Map() };
  const years = new Map<string, KeptYear>();
  for (const [place, key] of keys) {
    const kept = readYear(join(folder, key));
    if (kept !== undefined) years.set(place, kept);
  }
  return { keys, years };
}

function readYear(path: string): KeptYear | undefined {
  try {
    return keptYearOf(readFileSync(path));
  } catch {
    // Not kept, or no longer to be read.
    return undefined;
  }
}

/** The results of a dataset, those that were kept as they were. */
export function resultsBeside(dataset: Dataset, { years }: KeptYears): ProjectResult[] {
  const known = new Map(
    [...years].map(([place, { results }]) => {
      const [rulebook] = rulebooksOf(dataset, Number(place.slice(-4)));
      return [place, underRulebook(results, rulebook)];
    }),
  );
  return projectResults(dataset, known);
}

/** The keys of these results, which are those of `resultsBeside`; of a year that was kept as they stand there. */
export function resultKeys(
  dataset: Dataset,
  { years }: KeptYears,
  results: readonly ProjectResult[],
): ReadonlyMap<ProjectResult, string> {
  const keyOf = keysFor(dataset.rulebooks);
  return new Map(
    [...Map.groupBy(results, placeOf)].flatMap(([place, own]) => {
      const keys = years.get(place)?.keys;
      return own.map((result, at) => [result, keys?.[at] ?? keyOf(result)] as const);
    }),
  );
}

/** Leaves in `folder` what is not there yet of the years of a dataset, and what no build here has asked for lately no longer. */
export function keepYears(
  folder: string | undefined,
  dataset: Dataset,
  { keys, years }: KeptYears,
  results: ReadonlyMap<ProjectResult, string>,
): void {
  if (folder === undefined || keys.size === 0) return;
  const byPlace = Map.groupBy(results.keys(), placeOf);
  try {
    makeFolder(folder);
    for (const { departmentId, year, ...documents } of dataset.departmentYears) {
      const place = `${departmentId}/${year}`;
      const key = keys.get(place);
      if (key === undefined || years.has(place)) continue;
      const own = byPlace.get(place) ?? [];
      const { projects, targetForms, whole } = documents;
      const bytes = keptYearBytes({
        documents: { projects, targetForms, whole },
        results: own,
        keys: own.map((result) => results.get(result) ?? ''),
      });
      writeWhole(join(folder, key), bytes);
    }
    clearOthers(folder, new Set(keys.values()));
  } catch {
    // A folder that this account may not write, or a full disk: nothing depends on it.
  }
}

function placeOf({ project: { departmentId, year } }: ProjectResult): string {
  return `${departmentId}/${year}`;
}

/** For this account alone, as what is kept may not be published yet; those of other states of the program go. */
function makeFolder(folder: string): void {
  const [place, own] = [dirname(folder), basename(folder)];
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const other of readdirSync(place).filter((name) => name !== own)) {
    rmSync(join(place, other), { recursive: true, force: true });
  }
}

/** Several data folders may be built in turn: what is theirs stays until it is many times as much. */
const ROOM = 4;
const LEAST_ROOM = 1000;

function clearOthers(folder: string, own: ReadonlySet<string>): void {
  const names = readdirSync(folder);
  if (names.length < ROOM * own.size + LEAST_ROOM) return;
  for (const name of names.filter((one) => !own.has(one)))
    rmSync(join(folder, name), { force: true });
}
