import { basename, join } from 'node:path';
import { type Rulebook, rulebookSchema } from '../model/rulebook.ts';
import { jsonFilesIn } from './folderEntries.ts';
import type { Problem } from './problem.ts';
import { type DataFile, readData } from './readData.ts';

/** The rule books of a folder, the declared one first, then by id. */
export function loadRulebooks(
  folder: string,
  declared: string | undefined,
): { readonly value: readonly Rulebook[]; readonly problems: readonly Problem[] } {
  const files = jsonFilesIn(folder).map((name) => ({
    name,
    ...readData(join(folder, name), rulebookSchema),
  }));
  const problems = files.flatMap(({ name, value, problems }) => [
    ...problems,
    ...(value === undefined ? [] : idOutsideName(value, basename(name, '.json'))),
  ]);
  const value = files
    .flatMap((file) => file.value?.value ?? [])
    .sort(
      (a, b) => Number(b.id === declared) - Number(a.id === declared) || (a.id < b.id ? -1 : 1),
    );
  return { value, problems };
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
