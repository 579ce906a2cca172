import { type ChildProcess, spawn } from 'node:child_process';

const PATIENCE_MS = 240_000;
const ADDRESS = /http:\/\/[\w.]+:\d+\//;

/** How a command ended; standard output and standard error as they came. */
export interface CommandRun {
  readonly status: number | null;
  readonly output: string;
}

/** What a command is run as: a program with arguments, somewhere. */
export interface CommandLine {
  readonly command: readonly [string, ...string[]];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Runs a command to its end. */
export async function runCommand(line: CommandLine): Promise<CommandRun> {
  const { ended } = start(line);
  return ended;
}

/** Runs a command that serves a site, asks for some of its pages and ends it as a shell does. */
export async function runServer(line: CommandLine, paths: readonly string[]) {
  const { child, said, ended } = start(line);
  const address = await said(ADDRESS);
  const statuses: number[] = [];
  for (const path of paths) statuses.push((await fetch(new URL(path, address))).status);
  child.kill('SIGINT');
  return { ...(await ended), statuses };
}

function start({ command: [program, ...args], cwd, env }: CommandLine) {
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const ended = new Promise<CommandRun>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, output }));
  });
  const said = (words: RegExp) =>
    waitFor(
      child,
      () => words.exec(plain(output))?.[0],
      () => output,
    );
  return { child, said, ended };
}

function waitFor(child: ChildProcess, find: () => string | undefined, output: () => string) {
  return new Promise<string>((resolve, reject) => {
    const stop = (settle: () => void) => {
      clearInterval(look);
      clearTimeout(patience);
      settle();
    };
    const fail = () => stop(() => reject(new Error(`it did not start:\n${output()}`)));
    const look = setInterval(() => {
      const found = find();
      if (found !== undefined) stop(() => resolve(found));
    }, 50);
    const patience = setTimeout(fail, PATIENCE_MS);
    child.on('close', fail);
  });
}

/** Without the colours of a terminal. */
function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: an escape code begins with one
  return text.replace(/\u001b\[[\d;]*m/g, '');
}
