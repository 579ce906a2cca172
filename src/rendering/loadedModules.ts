import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import description from '../../package.json' with { type: 'json' };
import { PACKAGE_ROOT } from '../program/packageRoot.ts';

const packages = Object.keys(description.dependencies).filter((name) => name !== 'astro');
const sources = join(PACKAGE_ROOT, 'src');

/** What Astro renders, and what keeps the state of one build. */
const OF_ONE_BUILD = /^(?:pages[\\/]|site[\\/]currentSite\.ts$)/;

/**
 * What renders the pages imports the packages and modules that this process has loaded already, instead of
 * copies that take seconds to bundle. By their whole addresses, since the bundle stands elsewhere, where
 * the name of a package may mean another version.
 */
export function loadedModules(): Plugin {
  return {
    name: 'loaded-modules',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'prerender',
    resolveId(id, importer) {
      const found = packages.some((name) => id === name || id.startsWith(`${name}/`))
        ? import.meta.resolve(id)
        : ownModule(id, importer);
      return found === undefined ? undefined : { id: found, external: true };
    },
  };
}

/** The address of a module of this program as Node runs it; undefined for what only the bundle holds. */
function ownModule(id: string, importer = ''): string | undefined {
  if (!/^\..*\.ts$/.test(id)) return undefined;
  const path = relative(sources, resolve(dirname(importer), id));
  if (path.startsWith('..') || OF_ONE_BUILD.test(path)) return undefined;
  const running = join(import.meta.dirname, '..', path.replace(/ts$/, import.meta.url.slice(-2)));
  return existsSync(running) ? pathToFileURL(running).href : undefined;
}
