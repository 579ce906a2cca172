import type { Plugin } from 'vite';
import description from '../package.json' with { type: 'json' };

const names = Object.keys(description.dependencies).filter((name) => name !== 'astro');

/**
 * What renders the pages imports its packages from where this program finds them, instead of with a copy of
 * them: they are loaded already, and to bundle them takes seconds. By their whole addresses, since the
 * bundle stands elsewhere, where their names may mean other versions.
 */
export function externalPackages(): Plugin {
  return {
    name: 'external-packages',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'prerender',
    resolveId(id) {
      const isPackage = names.some((name) => id === name || id.startsWith(`${name}/`));
      return isPackage ? { id: import.meta.resolve(id), external: true } : undefined;
    },
  };
}
