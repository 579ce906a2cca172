import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type TransformOptions, transformSync } from 'rolldown/utils';
import { importedModules } from './importedModules.ts';

const OPTIONS: TransformOptions = {
  target: 'es2024',
  typescript: { onlyRemoveTypeImports: true, rewriteImportExtensions: true },
};

/**
 * Writes into `out`, as JavaScript, the files of `source` that Node comes to from `entries`: it strips no
 * types from an installed package. What only the pages import is left to Vite. Throws on a file that is
 * no TypeScript.
 */
export function compileProgram(source: string, entries: readonly string[], out: string): void {
  const waiting = entries.map((entry) => join(source, entry));
  const seen = new Set(waiting);
  for (const file of waiting) {
    const { code, errors } = transformSync(file, readFileSync(file, 'utf8'), OPTIONS);
    if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
    const target = join(out, relative(source, file)).replace(/\.ts$/, '.js');
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, code);
    for (const next of importedSources(file, code)) {
      if (!seen.has(next)) waiting.push(next);
      seen.add(next);
    }
  }
}

/** The TypeScript files that a compiled file still imports; types are no more among them. */
function importedSources(file: string, code: string): string[] {
  return importedModules(file, code)
    .filter((name) => /^\..*\.js$/.test(name))
    .map((name) => join(dirname(file), name.replace(/\.js$/, '.ts')));
}
