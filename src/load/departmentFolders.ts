import { readFileSync } from 'node:fs';
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
  const { folders, files } = folderEntries(folder);
  if (files.includes('index.html')) return false;
  return (
    folders.some((name) => /^20\d\d$/.test(name) || holdsList(join(folder, name))) ||
    files.some((name) => name.endsWith('.json') && isDataFile(join(folder, name)))
  );
}

function holdsList(folder: string): boolean {
  return folderEntries(folder).files.some((name) => /^list\.json/i.test(name));
}

/** Every data file says the version of its format near its beginning. */
function isDataFile(path: string): boolean {
  return readFileSync(path, 'utf8').slice(0, 2_000).includes('"schemaVersion"');
}
