import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PACKED_SCRIPTS, scriptFiles } from '../rendering/browserScripts.ts';
import { writeScript } from '../rendering/keptScripts.ts';

/** `import script from '../../search/main.ts?worker&url';` */
const NAMED = /from '([^']+)\?worker&url'/g;

/** Bundles every script that a page below `source` names for the package, so that no build of an office has to. */
export async function packScripts(source: string): Promise<void> {
  for (const entry of scriptsOf(source)) {
    writeScript(PACKED_SCRIPTS, entry, await scriptFiles(entry));
  }
}

function scriptsOf(source: string): string[] {
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.astro'))
    .map((file) => join(source, file))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(NAMED)].map(([, name = '']) =>
        join(dirname(file), name),
      ),
    );
}
