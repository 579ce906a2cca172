import { join } from 'node:path';
import type { Plugin } from 'vite';
import { programMark } from '../outputs/programMark.ts';
import { PACKAGE_ROOT } from '../program/packageRoot.ts';
import { bundleScript, type ScriptFiles } from './bundleScript.ts';
import { keepScript, keptScript } from './keptScripts.ts';

/** How a page names a script of its own: `import address from './main.ts?worker&url'`. */
const NAMED = /\?worker&url$/;

/** An installed package may not be written. */
const IS_CHECKOUT = import.meta.url.endsWith('.ts');

/**
 * Bundles each script that a page names, with what it loads only when it needs it: in a checkout, once for each
 * state of the program. Vite would do it in every build, with every plugin of the pages for every module, and
 * come to the same bytes; while developing it serves the modules one by one.
 */
export function browserScripts(): Plugin {
  let kept: string | undefined;
  return {
    name: 'browser-scripts',
    apply: 'build',
    enforce: 'pre',
    configResolved() {
      const program = IS_CHECKOUT ? programMark() : undefined;
      kept = program && join(PACKAGE_ROOT, '.cache/scripts', program);
    },
    load: {
      filter: { id: NAMED },
      async handler(id) {
        const files = await filesOf(id.replace(NAMED, ''), kept);
        for (const file of files) this.emitFile({ type: 'asset', ...file });
        return `export default ${JSON.stringify(`/${files[0].fileName}`)};`;
      },
    },
  };
}

async function filesOf(entry: string, folder: string | undefined): Promise<ScriptFiles> {
  if (folder === undefined) return bundleScript(entry);
  const kept = keptScript(folder, entry);
  if (kept !== undefined) return kept;
  const files = await bundleScript(entry);
  keepScript(folder, entry, files);
  return files;
}
