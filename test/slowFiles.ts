import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { importedModules } from '../src/packaging/importedModules.ts';
import { listFiles } from './folderHashes.ts';

/** What takes seconds: another program, a browser, the database engine, a whole city read from files. */
const SLOW =
  /^(?:node:child_process|playwright-core|.*\/src\/duckdb\/nodeDuckdb\.ts|.*\/test\/demo\/cityFolder\.ts)$/;

/**
 * The tests of a folder that start one of these, themselves or by what they import, as paths within it.
 * Nobody keeps a list, and `npm run test:fast` leaves them out.
 */
export function slowFiles(folder: string): string[] {
  const known = new Map<string, boolean>();
  const isSlow = (file: string): boolean => {
    const before = known.get(file);
    if (before !== undefined) return before;
    known.set(file, false);
    const found = runtimeImports(file).some(
      (own) => SLOW.test(own) || (own.endsWith('.ts') && isSlow(own)),
    );
    known.set(file, found);
    return found;
  };
  return listFiles(folder).filter(
    (file) => file.endsWith('.test.ts') && isSlow(join(folder, file)),
  );
}

/** What a file imports when it runs: files by their whole paths, packages by name. */
function runtimeImports(path: string): string[] {
  return importedModules(path, readFileSync(path, 'utf8')).map((name) =>
    name.startsWith('.') ? join(dirname(path), name) : name,
  );
}
