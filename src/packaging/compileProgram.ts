import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2024,
  module: ts.ModuleKind.Preserve,
  rewriteRelativeImportExtensions: true,
  verbatimModuleSyntax: true,
};

/**
 * Writes into `out`, as JavaScript, the files of `source` that Node comes to from `entries`: it strips no
 * types from an installed package. What only the pages import is left to Vite.
 */
export function compileProgram(source: string, entries: readonly string[], out: string): void {
  const waiting = entries.map((entry) => join(source, entry));
  const seen = new Set(waiting);
  for (const file of waiting) {
    const code = ts.transpileModule(readFileSync(file, 'utf8'), { compilerOptions: OPTIONS });
    const target = join(out, relative(source, file)).replace(/\.ts$/, '.js');
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, code.outputText);
    for (const next of importedSources(file, code.outputText)) {
      if (!seen.has(next)) waiting.push(next);
      seen.add(next);
    }
  }
}

/** The TypeScript files that a compiled file still imports; types are no more among them. */
function importedSources(file: string, code: string): string[] {
  return ts
    .preProcessFile(code)
    .importedFiles.filter(({ fileName }) => /^\..*\.js$/.test(fileName))
    .map(({ fileName }) => join(dirname(file), fileName.replace(/\.js$/, '.ts')));
}
