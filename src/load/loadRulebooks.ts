import { basename, join } from 'node:path';
import { type Rulebook, rulebookSchema } from '../model/rulebook.ts';
import type { RulebookOrigin, SiteRulebook } from '../model/rulebookOrigin.ts';
import { builtInRulebooks } from './builtInRulebooks.ts';
import { contentFingerprint } from './contentHash.ts';
import { namedFiles } from './fileNameProblems.ts';
import { folderEntries } from './folderEntries.ts';
import type { Problem } from './problem.ts';
import { type DataFile, readData } from './readData.ts';
import { unreadEntries } from './unreadEntries.ts';

/**
 * The rule books of the software and those of a folder, the declared one first, then by id. A site's
 * own with the id of one of the software's stands in its place and says so: what a site scored by does
 * not change in silence when the software is renewed. A copy that is the same is none of its own.
 */
export function loadRulebooks(
  folder: string,
  declared: string | undefined,
): { readonly value: readonly SiteRulebook[]; readonly problems: readonly Problem[] } {
  const builtIn = new Map(builtInRulebooks().map((rulebook) => [rulebook.id, rulebook]));
  const named = namedFiles(folder, folderEntries(folder).files, new Set());
  const unread = unreadEntries(folder, (name) => name.endsWith('.json'));
  const files = named.names.map((name) => ({
    name,
    ...readData(join(folder, name), rulebookSchema),
  }));
  const ownProblems = files.flatMap(({ name, value, problems }) => [
    ...problems,
    ...(value === undefined ? [] : idOutsideName(value, basename(name, '.json'))),
  ]);
  const own = files.flatMap(({ value: file }): SiteRulebook[] => {
    if (file === undefined) return [];
    return [{ ...file.value, origin: originOf(file.json, builtIn.get(file.value.id)) }];
  });
  const byId = new Map([...builtIn, ...own.map((rulebook) => [rulebook.id, rulebook] as const)]);
  const value = [...byId.values()].sort(
    (a, b) => Number(b.id === declared) - Number(a.id === declared) || (a.id < b.id ? -1 : 1),
  );
  return { value, problems: [...named.problems, ...unread.problems, ...ownProblems] };
}

function originOf(json: unknown, builtIn: SiteRulebook | undefined): RulebookOrigin {
  const fingerprint = contentFingerprint(json);
  if (builtIn === undefined) return { kind: 'own', fingerprint };
  const isSame = builtIn.origin.fingerprint === fingerprint;
  return { kind: isSame ? 'builtIn' : 'replacing', fingerprint };
}

function idOutsideName({ value, problem }: DataFile<Rulebook>, name: string): Problem[] {
  if (value.id === name) return [];
  return [
    problem({
      path: ['id'],
      expected: `与文件名相同的“${name}”`,
      found: `“${value.id}”`,
      advice: '让文件名与标识一致。',
    }),
  ];
}
