import { basename } from 'node:path';
import { FILE_NAMES, PAGE_NAMES, SLUG_PATTERN } from '../model/list.ts';
import { isNameWithin, plainProjectName } from './projectName.ts';
import { slugOf } from './slugOf.ts';

/** A project that is known by a name; one project may be known by several. */
export interface NamedId {
  readonly id: string;
  readonly name: string;
}

/** What is known of the projects of a department when new documents come. */
export interface KnownIds {
  /** Of the same year. */
  readonly own: readonly NamedId[];
  /** Those of them that still lack what comes: they may be meant by a name that is not quite theirs. */
  readonly open: readonly NamedId[];
  /** Of other years, the newest first. */
  readonly other: readonly NamedId[];
}

/** A project that needs an id; the name of its file may give one. */
export interface Unnamed {
  readonly name: string;
  readonly file?: string | undefined;
}

/**
 * The id of each project, one for each name: that of the same name in the year; the open one whose name
 * holds it or is held by it, where only one does; that of the same name in another year; the name of its
 * file where that can be an id; else its name by pinyin.
 */
export function assignIds(projects: readonly Unnamed[], known: KnownIds): string[] {
  const { own, open, other } = known;
  const ids = new Map<string, string>();
  const names = new Map(projects.map((one) => [plainProjectName(one.name), one]));
  const give = (find: (one: Unnamed, plain: string) => string | undefined) => {
    for (const [plain, one] of names) {
      const id = ids.has(plain) ? undefined : find(one, plain);
      if (id !== undefined) ids.set(plain, id);
    }
  };
  give((_, plain) => sameName(plain, own));
  give(({ name }) => alike(name, withoutIds(open, ids)));
  give((_, plain) => sameName(plain, withoutIds(other, ids)));
  const taken = new Set([...own, ...other].map(({ id }) => id));
  give((one) => freeId(wishedId(one), taken));
  return projects.map(({ name }) => ids.get(plainProjectName(name)) ?? '');
}

function sameName(plain: string, names: readonly NamedId[]): string | undefined {
  return names.find(({ name }) => plainProjectName(name) === plain)?.id;
}

function alike(name: string, open: readonly NamedId[]): string | undefined {
  const found = open.filter((one) => isNameWithin(name, one.name));
  return found.length === 1 ? found[0]?.id : undefined;
}

function withoutIds(names: readonly NamedId[], ids: ReadonlyMap<string, string>): NamedId[] {
  const given = new Set(ids.values());
  return names.filter(({ id }) => !given.has(id));
}

function wishedId({ name, file }: Unnamed): string {
  const ofFile = file === undefined ? '' : basename(file).replace(/\.[^.]*$/, '');
  return isUsable(ofFile) ? ofFile : (slugOf(name) ?? 'xiangmu');
}

/** The wished id, which is then taken. */
function freeId(wished: string, taken: Set<string>): string {
  let id = wished;
  for (let count = 2; taken.has(id) || !isUsable(id); count++) id = `${wished}-${count}`;
  taken.add(id);
  return id;
}

function isUsable(id: string): boolean {
  return SLUG_PATTERN.test(id) && !PAGE_NAMES.includes(id) && !FILE_NAMES.includes(id);
}
