import { accessSync, constants, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { UsageError } from '../program/usageError.ts';

/** What to say where no browser is found. */
export const NO_CHROMIUM =
  '没有找到 Chromium：请安装 Chromium、Chrome 或 Edge，或用环境变量 JIJING_CHROMIUM 写明程序的位置';

/** The first draws no window around its pages: each costs it a quarter. */
const COMMANDS = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];
const PROGRAMS = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];
const ARGUMENTS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The program of the installed browser: JIJING_CHROMIUM, then PATH, then the usual folders of macOS and
 * Windows. Throws one sentence where JIJING_CHROMIUM names no program.
 */
export function findChromium(): string | undefined {
  const chosen = process.env.JIJING_CHROMIUM;
  if (chosen !== undefined && chosen !== '') {
    if (isExecutable(chosen)) return chosen;
    throw new UsageError(`JIJING_CHROMIUM 写的“${chosen}”不是可以运行的程序`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = COMMANDS.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...macPrograms(), ...windowsPrograms()].find(isExecutable);
}

/** Where this program was told to put temporary files, as each system calls it. */
const TEMPORARY = ['TMPDIR', 'TEMP', 'TMP'].map((name) => [name, process.env[name]] as const);

/**
 * Starts a browser, headless; in its sandbox, which root cannot have. Its profile, and what it keeps for the
 * next time, go into `folder`, with which they are cleared after a kill, and not into the home of its user,
 * whose fonts it still finds. Files that it saves keep their Chinese names wherever it runs. `more` are
 * arguments beside the usual ones.
 */
export async function launchChromium(
  executablePath: string,
  folder: string,
  more: readonly string[] = [],
): Promise<Browser> {
  const { chromium } = await import('playwright-core');
  const own = { XDG_CONFIG_HOME: folder, XDG_CACHE_HOME: folder, LC_ALL: 'C.UTF-8' };
  // Its sockets stay where paths are short.
  const env = { ...process.env, ...Object.fromEntries(TEMPORARY), ...own };
  mkdirSync(folder, { recursive: true });
  // Playwright takes no other word for where a profile goes.
  setVariables(TEMPORARY.map(([name]) => [name, folder]));
  try {
    return await chromium.launch({
      executablePath,
      env,
      chromiumSandbox: !isRoot(),
      args: [...ARGUMENTS, ...more],
    });
  } finally {
    setVariables(TEMPORARY);
  }
}

function setVariables(variables: readonly (readonly [name: string, value: string | undefined])[]) {
  for (const [name, value] of variables) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}

/** Whether this process may do anything on this computer. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function macPrograms(): string[] {
  if (process.platform !== 'darwin') return [];
  return ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  );
}

function windowsPrograms(): string[] {
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((variable) => process.env[variable])
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => PROGRAMS.map((program) => join(folder, program)));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
