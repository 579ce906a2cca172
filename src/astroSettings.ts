import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import astroConfig from '../astro.config.mjs';
import { PACKAGE_ROOT } from './packageRoot.ts';

/** Signals that end a command, with the exit codes that a shell gives them. */
const ENDINGS = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const;

/**
 * How Astro runs, for every command that starts it: told of the data folder, asking no other
 * machine, from the sources of this program but rooted in `folder`, since Astro and Vite write beside
 * their root.
 */
export function astroSettings(folder: string, data: string): AstroInlineConfig {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
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
      server: { fs: { allow: [folder, PACKAGE_ROOT, packagesFolder()] } },
    },
  };
}

/** A folder that Astro may be rooted in, removed when this process ends, by Ctrl+C or otherwise. */
export function makeWorkFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'jijing-work-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const [signal, code] of ENDINGS) process.on(signal, () => process.exit(code));
  // Of the kinds of link, the only one that Windows lets everyone make.
  symlinkSync(packagesFolder(), join(folder, 'node_modules'), 'junction');
  return folder;
}

/** The folder of packages in which Astro was found: this program's own, or the one it is installed into. */
function packagesFolder(): string {
  const { resolve: find } = createRequire(import.meta.url);
  return resolve(dirname(find('astro/package.json')), '..');
}
