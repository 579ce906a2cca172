import type { RunnableDevEnvironment } from 'vite';

type EvaluatedModules = RunnableDevEnvironment['runner']['evaluatedModules'];

/**
 * Forgets what a module and all that import it came to, so that they are evaluated anew where they are next
 * imported; what they import stays. Pages already being drawn keep what they have.
 */
export function forgetModule(modules: EvaluatedModules, file: string): void {
  const forgotten = new Set(modules.getModulesByFile(file));
  for (const module of forgotten) {
    modules.invalidateModule(module);
    for (const id of module.importers) {
      const importer = modules.getModuleById(id);
      if (importer !== undefined) forgotten.add(importer);
    }
  }
}
