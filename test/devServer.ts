import { spawn } from 'node:child_process';
import { userEnvironment } from './buildSite.ts';
import { ROOT } from './root.ts';

export interface DevServer {
  /** The address of the site, a slash at its end. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts `dev` of the command line on a data folder, at a free port. */
export function startDev(data: string): Promise<DevServer> {
  const child = spawn(process.execPath, ['src/jijing.mjs', 'dev', '--data', data, '--port', '0'], {
    cwd: ROOT,
    env: userEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const stop = () => {
    child.kill();
    return ended;
  };
  return new Promise((resolve, reject) => {
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        const [url] = /http:\/\/localhost:\d+\//.exec(output) ?? [];
        if (url !== undefined) resolve({ url, stop });
      });
    }
    child.on('error', reject);
    child.on('close', () => reject(new Error(`dev ended:\n${output}`)));
  });
}
