import { join } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import type { Plugin } from 'vite';
import astroConfig from '../../astro.config.mjs';
import { PACKAGE_ROOT, packagesFolder } from '../program/packageRoot.ts';
import { browserScripts } from './browserScripts.ts';
import { loadedModules } from './loadedModules.ts';

/**
 * How Astro runs, for every command that starts it: told of the data folder, asking no other
 * machine, from the sources of this program but rooted in `folder`, since Astro and Vite write beside
 * their root.
 */
export function astroSettings(folder: string, data: string): AstroInlineConfig {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
  // Rolldown's allocator, which reads it when it is loaded, else keeps for itself what bundling took.
  process.env.MIMALLOC_PURGE_DELAY ??= '0';
  process.env.JIJING_PACKAGE = PACKAGE_ROOT;
  process.env.JIJING_DATA = data;
  return {
    ...astroConfig,
    configFile: false,
    root: folder,
    srcDir: join(PACKAGE_ROOT, 'src'),
    publicDir: join(PACKAGE_ROOT, 'public'),
    cacheDir: join(folder, 'astro'),
    vite: {
      cacheDir: join(folder, 'vite'),
      worker: { format: 'es' },
      // What a build writes into is empty, or has what was written before the pages; and how long a plugin
      // took on a busy machine is no matter of who builds a site.
      build: { emptyOutDir: false, rolldownOptions: { checks: { pluginTimings: false } } },
      plugins: [browserScripts(), workerParts(), loadedModules()],
      // A port that is taken is refused, never silently another one.
      server: { strictPort: true, fs: { allow: [folder, PACKAGE_ROOT, packagesFolder()] } },
    },
  };
}

/**
 * What a worker loads only when it needs it is a file of its own. Nothing in the pages names it, and Astro
 * takes along only what they name.
 */
function workerParts(): Plugin {
  return {
    name: 'worker-parts',
    enforce: 'post',
    generateBundle(_, bundle) {
      const files = Object.values(bundle);
      const page = files.find((file) => file.type === 'chunk' && file.viteMetadata !== undefined);
      if (page?.type !== 'chunk') return;
      for (const { type, fileName } of files) {
        if (type === 'asset' && fileName.endsWith('.js')) {
          page.viteMetadata?.importedAssets.add(fileName);
        }
      }
    },
  };
}
