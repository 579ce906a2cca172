import { join } from 'node:path';
import type { Plugin } from 'vite';
import { programMark } from '../outputs/programMark.ts';
import { PACKAGE_ROOT } from '../program/packageRoot.ts';
import { bundleScript, type ScriptFiles } from './bundleScript.ts';
import { keepScript, keptScript } from './keptScripts.ts';

/** How a page names a script of its own: `import address from './main.ts?worker&url'`. */
const NAMED = /\?worker&url$/;

/** An installed package may not be written, and comes with its scripts. */
const IS_CHECKOUT = import.meta.url.endsWith('.ts');

/** Where the package has its scripts. */
export const PACKED_SCRIPTS = join(PACKAGE_ROOT, 'lib/scripts');

/**
 * Bundles each script that a page names, with what it loads only when it needs it: once for each state of the
 * program. Vite would do it in every build, with every plugin of the pages for every module, and come to the same
 * bytes; while developing it serves the modules one by one.
 */
export function browserScripts(): Plugin {
  return {
    name: 'browser-scripts',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: NAMED },
      async handler(id) {
        const files = await scriptFiles(id.replace(NAMED, ''));
        for (const file of files) this.emitFile({ type: 'asset', ...file });
        return `export default ${JSON.stringify(`/${files[0].fileName}`)};`;
      },
    },
  };
}

/** What is to be served of a script, which is a file of this program. */
export async function scriptFiles(entry: string): Promise<ScriptFiles> {
  const folder = IS_CHECKOUT ? ownScripts() : PACKED_SCRIPTS;
  const kept = folder === undefined ? undefined : keptScript(folder, entry);
  if (kept !== undefined) return kept;
  const files = await bundleScript(entry);
  if (IS_CHECKOUT && folder !== undefined) keepScript(folder, entry, files);
  return files;
}

function ownScripts(): string | undefined {
  const program = programMark();
  return program && join(PACKAGE_ROOT, '.cache/scripts', program);
}
