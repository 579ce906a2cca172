import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';

/** How an installed web server is started on one configuration of ours, as any user and beside others. */
interface WebServer {
  readonly programs: readonly string[];
  /** The whole configuration around ours, which stands in `site.conf`. */
  readonly around: (folder: string, port: number, config: string) => string;
  readonly args: (file: string, folder: string) => readonly string[];
}

const MODULES = ['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules', '/usr/lib/httpd/modules'];
const LOADED = ['mpm_event', 'authz_core', 'mime', 'dir', 'alias', 'headers', 'filter', 'deflate'];

export const WEB_SERVERS: Readonly<Record<string, WebServer>> = {
  nginx: {
    programs: ['nginx'],
    around: (folder, port, config) => {
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (name) => `${name}_temp_path "${folder}/${name}";`,
      );
      const http = `http { access_log off; ${temporary.join(' ')}\n${onPort(config, port)}\n}`;
      return `daemon off; pid "${folder}/pid"; error_log stderr;\nevents {}\n${http}`;
    },
    args: (file, folder) => ['-p', folder, '-c', file, '-e', 'stderr'],
  },
  caddy: {
    programs: ['caddy'],
    around: (folder, port, config) =>
      `{\n admin off\n auto_https off\n storage file_system "${folder}/storage"\n}\n${onPort(config, port)}`,
    args: (file) => ['run', '--adapter', 'caddyfile', '--config', file],
  },
  apache: {
    programs: ['apache2', 'httpd'],
    around: (folder, port, config) => {
      const modules = MODULES.find((path) => existsSync(path));
      const load = LOADED.map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`);
      const fixed = [
        `ServerRoot "${folder}"`,
        `PidFile "${folder}/pid"`,
        `ErrorLog "${folder}/error.log"`,
      ];
      const user = process.getuid?.() === 0 ? ['User nobody', 'Group nogroup'] : [];
      const own = [...load, ...fixed, ...user, `Listen 127.0.0.1:${port}`, 'TypesConfig /dev/null'];
      return `${own.join('\n')}\n${onPort(config, port)}`;
    },
    args: (file) => ['-DFOREGROUND', '-f', file],
  },
};

/** Where a server is installed; many keep it out of the way of users. */
export function findServer({ programs }: WebServer): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders
    .flatMap((folder) => programs.map((program) => join(folder, program)))
    .find((path) => existsSync(path));
}

/** Starts a server and waits until it answers; `stop` ends it. */
export async function startServer(server: WebServer, folder: string, config: string) {
  const program = findServer(server) ?? '';
  const port = await freePort();
  const file = join(folder, 'server.conf');
  writeFileSync(file, server.around(folder, port, config));
  const child = spawn(program, [...server.args(file, folder)], {
    env: { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const url = `http://127.0.0.1:${port}`;
  const isUp = () =>
    fetch(url).then(
      () => true,
      () => false,
    );
  for (let tries = 0; !(await isUp()); tries += 1) {
    if (tries > 200 || child.exitCode !== null) throw new Error(`${program} ended:\n${said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const stop = () => {
    child.kill();
    return ended;
  };
  return { url, stop };
}

function onPort(config: string, port: number): string {
  return config
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('\n:80 {', `\nhttp://127.0.0.1:${port} {`)
    .replace('<VirtualHost *:80>', `<VirtualHost 127.0.0.1:${port}>`);
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
