import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { folderEntries } from './folderEntries.ts';

/**
 * Folders that hold something else, whatever stands in them; `pdf` holds printed forms by year, `imports`
 * what `import` made of each file.
 */
export const OTHER_FOLDERS: readonly string[] = [
  ...['rulebooks', 'schemas', 'versions', 'node_modules', 'pdf', 'imports'],
];

/**
 * The folders of a data folder that are departments, or were meant to be. A data folder may be a
 * repository with scripts, documents and a built site beside the departments: what holds neither a
 * year nor a data file is none of them.
 */
export function departmentFolders(folder: string): string[] {
  return folderEntries(folder).folders.filter(
    (name) => !OTHER_FOLDERS.includes(name) && isDepartment(join(folder, name)),
  );
}

function isDepartment(folder: string): boolean {
  const { folders, files, others } = folderEntries(folder);
  if (files.includes('index.html')) return false;
  return (
    [...folders, ...others].some((name) => /^20\d\d$/.test(name)) ||
    folders.some((name) => holdsList(join(folder, name))) ||
    files.some((name) => name.endsWith('.json') && isDataFile(join(folder, name)))
  );
}

function holdsList(folder: string): boolean {
  return folderEntries(folder).files.some((name) => /^list\.json/i.test(name));
}

/** Every data file says the version of its format near its beginning; one that nobody may read counts as one. */
function isDataFile(path: string): boolean {
  const start = Buffer.alloc(4_000);
  try {
    const file = openSync(path, 'r');
    const size = readSync(file, start, 0, start.length, 0);
    closeSync(file);
    return start.subarray(0, size).includes('"schemaVersion"');
  } catch {
    return true;
  }
}
