import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const COMMANDS = [
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
 * Starts the Chromium that is installed, headless. Where there is none, or no Chinese font, Debian's
 * own is installed if this process may; otherwise throws one sentence that says what to do.
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser() ?? installBrowser();
  if (lacksChineseFont()) installChineseFont();
  return chromium.launch({ executablePath, chromiumSandbox: !isRoot(), args: ARGUMENTS });
}

/** The installed browser: JIJING_CHROMIUM, then PATH, then the usual folders of macOS and Windows. */
function findBrowser(): string | undefined {
  const chosen = process.env.JIJING_CHROMIUM;
  if (chosen !== undefined && chosen !== '') {
    if (isExecutable(chosen)) return chosen;
    throw new Error(`JIJING_CHROMIUM names ${chosen}, which is not a program that can be run.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = COMMANDS.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...macPrograms(), ...windowsPrograms()].find(isExecutable);
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

function installBrowser(): string {
  if (mayInstall()) installPackages('chromium', 'fonts-noto-cjk');
  const found = findBrowser();
  if (found !== undefined) return found;
  throw new Error(
    'No Chromium was found: install Chromium, Chrome or Edge, or set JIJING_CHROMIUM to its program.',
  );
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

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
