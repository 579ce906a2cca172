import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { EXPLAINED_FILE } from '../model/explained.ts';
import type { DocumentKind } from '../model/layouts/layout.ts';
import { leadsNowhere } from './leadsNowhere.ts';

/** 部门整体支出绩效自评 of a department's year. */
export const DEPARTMENT_FILE = 'department.json';

/** What a target form is called after the id of its project. */
export const TARGETS_ENDING = '.targets.json';

/** The name of the file of a form of a kind; `id` is its project's. */
export function formFileName(kind: DocumentKind, id: string): string {
  switch (kind) {
    case 'project':
      return `${id}.json`;
    case 'targets':
      return `${id}${TARGETS_ENDING}`;
    case 'department':
      return DEPARTMENT_FILE;
    default:
      return kind satisfies never;
  }
}

/** The id of the project that a form of this name is of. */
export function projectIdOf(name: string): string {
  return basename(name, name.endsWith(TARGETS_ENDING) ? TARGETS_ENDING : '.json');
}

/** The publication log, in the data folder; until there was one for all, in each year's folder. */
export const LOG_FILE = 'publications.json';

/** A log that was not given its name yet, or was put aside to be taken out. */
const BESIDE = new RegExp(`^\\.${LOG_FILE.replaceAll('.', '\\.')}\\.(?:new|old)-`);

/** The files of a place that are put on record: `zonggonghui/2022`, `rulebooks`, or '' for the site. */
export function recordedFiles(data: string, place: string): string[] {
  if (place === '') return ['site.json'];
  return namesIn(join(data, place))
    .filter((name) => name.endsWith('.json') && ![LOG_FILE, EXPLAINED_FILE].includes(name))
    .map((name) => `${place}/${name}`);
}

/** Every kept copy of a published version, named or not by the log, with its exact name. */
export function keptCopies(data: string): string[] {
  return ['', 'rulebooks', ...yearPlaces(data)].flatMap((place) => {
    const folder = place === '' ? 'versions' : `${place}/versions`;
    return namesIn(join(data, folder))
      .filter((name) => !name.startsWith('.'))
      .map((name) => `${folder}/${name}`);
  });
}

/** The files, within the data folder, that hold a log of a publication which was ended in between. */
export function unfinishedLogs(data: string): string[] {
  return namesIn(data).filter((name) => BESIDE.test(name));
}

/** The places of years that still keep a log of their own. */
export function placesWithOwnLog(data: string): string[] {
  return yearPlaces(data).filter((place) => existsSync(join(data, place, LOG_FILE)));
}

function yearPlaces(data: string): string[] {
  return namesIn(data).flatMap((department) =>
    namesIn(join(data, department))
      .filter((year) => /^20\d\d$/.test(year))
      .map((year) => `${department}/${year}`),
  );
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if (leadsNowhere(error)) return [];
    throw error;
  }
}
