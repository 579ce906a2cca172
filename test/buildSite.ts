import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { ROOT } from './root.ts';

export interface BuildOptions {
  readonly out: string;
  /** The data folder; the repository's own when absent. */
  readonly data?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Other options of the command. */
  readonly args?: readonly string[];
}

export interface BuildRun {
  readonly status: number | null;
  /** Standard output and standard error, as they came. */
  readonly output: string;
  readonly seconds: number;
  /** The largest resident set that the system noted, in MB; only Linux tells. */
  readonly peakMegabytes: number | undefined;
  /** Processor seconds until shortly before the end; only Linux tells. */
  readonly cpuSeconds: number | undefined;
}

/** Runs `build` of the command line as a user does, and returns how it went, good or bad. */
export function runBuild({ out, data, env, args = [] }: BuildOptions): Promise<BuildRun> {
  const options = ['--out', out, ...(data === undefined ? [] : ['--data', data]), ...args];
  const start = performance.now();
  const child = spawn(process.execPath, ['src/jijing.mjs', 'build', ...options], {
    cwd: ROOT,
    env: { ...userEnvironment(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let peakMegabytes: number | undefined;
  let cpuSeconds: number | undefined;
  const watch = setInterval(() => {
    cpuSeconds = usedSeconds(child.pid) ?? cpuSeconds;
    peakMegabytes = peakMemory(child.pid) ?? peakMegabytes;
  }, 50);
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      clearInterval(watch);
      const seconds = (performance.now() - start) / 1000;
      resolve({ status, output, seconds, peakMegabytes, cpuSeconds });
    });
  });
}

/** Builds, and throws with everything that the build said where it did not succeed. */
export async function buildSite(options: BuildOptions): Promise<BuildRun> {
  const run = await runBuild(options);
  if (run.status !== 0) throw new Error(`the build ended with ${run.status}:\n${run.output}`);
  return run;
}

/** The environment without what vitest adds to it, which would change a build. */
export function userEnvironment(): NodeJS.ProcessEnv {
  const added = /^(VITEST|NODE_ENV$|TEST$|DEV$|PROD$|MODE$|SSR$|BASE_URL$|FORCE_COLOR$)/;
  const kept = Object.entries(process.env).filter(([name]) => !added.test(name));
  return { ...Object.fromEntries(kept), NO_COLOR: '1' };
}

function peakMemory(pid: number | undefined): number | undefined {
  try {
    const kilobytes = /VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}

/** Ticks of the processor, of which Linux counts a hundred a second. */
const TICKS = 100;

function usedSeconds(pid: number | undefined): number | undefined {
  try {
    // a name in brackets, which may hold blanks, then the fields from the third on
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS;
  } catch {
    return undefined;
  }
}
