import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { findChromium, isRoot, launchChromium, NO_CHROMIUM } from '../src/commands/chromium.ts';

const PATIENCE_MS = 120_000;
/** No second, optimized code of the database: of the tests of the console 4 of 23 processor seconds. */
const FOR_TESTS = ['--js-flags=--liftoff-only'];

/**
 * Starts the Chromium that is installed, headless. Where there is none, or no Chinese font, Debian's
 * own is installed if this process may; otherwise throws one sentence that says what to do.
 */
export async function launchBrowser(): Promise<Browser> {
  const program = findChromium() ?? installBrowser();
  if (lacksChineseFont()) installChineseFont();
  return patient(await launchChromium(program, join(tmpdir(), 'jijing-chromium'), FOR_TESTS));
}

/** Waits longer for a page than anything takes on a busy machine. */
function patient(browser: Browser): Browser {
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext(options);
    context.setDefaultTimeout(PATIENCE_MS);
    return context;
  };
  return browser;
}

function installBrowser(): string {
  if (mayInstall()) installPackages('chromium-headless-shell', 'fonts-noto-cjk');
  const found = findChromium();
  if (found !== undefined) return found;
  throw new Error(NO_CHROMIUM);
}

function installChineseFont(): void {
  if (mayInstall()) installPackages('fonts-noto-cjk');
  if (!lacksChineseFont()) return;
  throw new Error('No Chinese font was found: install one, such as Debian’s fonts-noto-cjk.');
}

/** Only fontconfig can say so; a system without it (macOS, Windows) brings its own Chinese fonts. */
function lacksChineseFont(): boolean {
  const fonts = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return fonts.error === undefined && fonts.stdout.trim() === '';
}

function installPackages(...names: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  apt('update');
  apt('install', '--yes', '--no-install-recommends', ...names);
}

/** Debian itself only: elsewhere `chromium` may be a stub that installs something else. */
function mayInstall(): boolean {
  try {
    return isRoot() && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
