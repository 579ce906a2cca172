import { createHash, hash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileBytes } from '../load/fileBytes.ts';
import { LIMITS } from '../load/limits.ts';
import { lineageIdOf } from '../model/project.ts';
import { yearPlaces } from '../workbooks/readWorkbooks.ts';

/** A department's year: the hash of its files, and the lineages of its list. */
interface YearContent {
  readonly place: string;
  readonly hash: string;
  readonly lineages: readonly string[];
}

/**
 * For each `<department>/<year>` of a data folder the key of all that is read of it and found in it: its own files,
 * settings and rule books, and the files of the years before of its projects, wherever these were. A year that
 * settings except from what is said of personal data has none, as only reading finds what the exception answers to;
 * and none has one where something is not as it nearly always is, such as a link, a workbook or a list that is no JSON.
 */
export function yearKeys(data: string): ReadonlyMap<string, string> {
  const common = commonOf(data);
  const years = yearPlaces(data).map((place) => yearContent(data, place));
  const known = years.filter((year) => year !== undefined);
  if (common === undefined || known.length < years.length) return new Map();
  const byLineage = new Map(
    known.flatMap((own) => own.lineages.map((one) => [`${yearOf(own)} ${one}`, own.hash] as const)),
  );
  const keyOf = (own: YearContent) => {
    const before = own.lineages.map((one) => byLineage.get(`${yearOf(own) - 1} ${one}`) ?? '');
    return hash('sha256', JSON.stringify([common.hash, own.place, own.hash, before]));
  };
  const kept = known.filter(({ place }) => !common.excepted.has(place));
  return new Map(kept.map((own) => [own.place, keyOf(own)]));
}

function yearOf({ place }: YearContent): number {
  return Number(place.slice(-4));
}

/** The hash of what all years have in common, and the years whose personal data settings except. */
function commonOf(data: string) {
  const settings = bytesOf(join(data, 'site.json'));
  const rulebooks = filesOf(join(data, 'rulebooks'));
  const excepted = settings && exceptedIn(settings);
  if (settings === undefined || rulebooks === undefined || excepted === undefined) return undefined;
  return { hash: hashOf(new Map([...rulebooks, ['site.json', settings]])), excepted };
}

function exceptedIn(settings: Uint8Array): ReadonlySet<string> | undefined {
  return parsed(
    settings,
    ({ personalDataExceptions = [] }: { personalDataExceptions?: File[] }) => {
      const files = personalDataExceptions.map(({ file }) => file);
      return new Set(files.map((file) => file.split('/').slice(0, 2).join('/')));
    },
  );
}

interface File {
  readonly file: string;
}

/** What of a JSON file is asked for; undefined where it is not as it should be, which reading will tell. */
function parsed<Json, T>(bytes: Uint8Array, ask: (json: Json) => T): T | undefined {
  try {
    return ask(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return undefined;
  }
}

function yearContent(data: string, place: string): YearContent | undefined {
  const files = filesOf(join(data, place));
  const list = files?.get('list.json');
  if (files === undefined || list === undefined) return undefined;
  const lineages = lineagesOf(place.slice(0, -5), list);
  return lineages && { place, hash: hashOf(files), lineages };
}

function lineagesOf(departmentId: string, list: Uint8Array): string[] | undefined {
  return parsed(list, ({ entries }: { entries: readonly Entry[] }) =>
    entries.map(({ id, lineage }) => lineageIdOf(departmentId, lineage ?? id)),
  );
}

interface Entry {
  readonly id: string;
  readonly lineage?: string;
}

type Files = ReadonlyMap<string, Uint8Array>;

/** The files of a folder by name, none where there is no folder; undefined where anything else is in it. */
function filesOf(folder: string): Files | undefined {
  const files = new Map<string, Uint8Array>();
  for (const entry of entriesOf(folder)) {
    const bytes = entry.isFile() ? bytesOf(join(folder, entry.name)) : undefined;
    if (bytes === undefined) return undefined;
    files.set(entry.name, bytes);
  }
  return files;
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

function bytesOf(path: string): Uint8Array | undefined {
  const file = fileBytes(path, LIMITS.megabytes);
  return 'bytes' in file ? file.bytes : undefined;
}

function hashOf(files: Files): string {
  const sum = createHash('sha256');
  for (const [name, bytes] of files) sum.update(`${name}\0${bytes.length}\0`).update(bytes);
  return sum.digest('hex');
}
