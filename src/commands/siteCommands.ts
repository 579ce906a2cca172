import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { resolve } from 'node:path';
import { type Command, command } from '../commandLine/command.ts';
import { withProgress } from '../commandLine/progress.ts';
import { PREVIEW_MARK } from '../model/settings.ts';
import { placeOf } from '../outFolder/placeOf.ts';
import { recoverFolder } from '../outFolder/recoverFolder.ts';
import { makeWorkFolder } from '../outFolder/workFolder.ts';
import { programName } from '../program/programName.ts';
import { UsageError } from '../program/usageError.ts';
import { astroSettings } from '../rendering/astroSettings.ts';
import type { BuiltSite } from '../site/build.ts';
import type { Preview } from '../site/loadSite.ts';
import { DATA, SERVER } from './sharedOptions.ts';
import { takeRequests } from './siteRequests.ts';
import { reachedName, refuseTakenPort, startAt } from './takenPort.ts';

const OUT = {
  out: { kind: 'text', value: '文件夹', default: 'dist', words: '网站的文件夹' },
} as const;

const build = command({
  name: 'build',
  places: [],
  summary: '检查数据并生成网站',
  notes: [
    '数据有误时不动先前的网站。网站的文件夹会整个替换，里面有别的文件时不写。',
    '公开记录以外的改动要先用 publish-log 登记；登记之前想看看，用 --preview。',
  ],
  options: {
    ...DATA,
    ...OUT,
    preview: { kind: 'flag', words: `连同尚未登记的改动，每页标明“${PREVIEW_MARK}”` },
  },
  examples: [
    { call: 'build', does: '把 data 生成到 dist' },
    { call: 'build --data 我的数据 --out 网站', does: '别的文件夹' },
    { call: 'build --preview --out 预览', does: '登记更正之前先看网站' },
  ],
  run: async ({ options: { data, out, preview } }) => {
    const site = await buildInto(data, out, preview ? 'asked' : undefined);
    const note = preview ? `　（${PREVIEW_MARK}，不要公开）` : '';
    return {
      text: `${builtSentence(site, out)}${note}`,
      json: { out, preview },
      note: swapNote(site, out),
    };
  },
});

const serve = command({
  name: 'serve',
  places: [],
  summary: '启动已生成网站的服务并显示网址',
  options: { ...OUT, ...SERVER },
  examples: [
    { call: 'serve', does: '在 http://localhost:4321/ 打开' },
    { call: 'serve --host 0.0.0.0 --port 8080', does: '局域网内的电脑也能打开' },
  ],
  run: async ({ options }) => {
    const address = await serveSite(options);
    return { text: addressSentence(address), json: { address } };
  },
});

const start = command({
  name: 'start',
  places: [],
  summary: '先 build，再 serve',
  options: { ...DATA, ...OUT, ...SERVER },
  examples: [{ call: 'start --port 8080', does: '生成网站，在 8080 端口打开' }],
  run: async ({ options }) => {
    await refuseTakenPort(options);
    const site = await buildInto(options.data, options.out);
    const address = await serveSite(options);
    const lines = [
      builtSentence(site, options.out),
      ...exampleLines(site),
      addressSentence(address),
    ];
    return {
      text: lines.join('\n'),
      json: { out: options.out, address },
      note: swapNote(site, options.out),
    };
  },
});

const dev = command({
  name: 'dev',
  places: [],
  summary: '从源码启动网站，数据或源码改动后自动更新',
  options: { ...DATA, ...SERVER },
  examples: [{ call: 'dev --data 我的数据', does: '改一张表，刷新页面就看到' }],
  run: async ({ options: { data, port, host } }) => {
    const server = await startAt({ port, host }, async () => {
      const settings = astroSettings(makeWorkFolder(), data);
      process.env.JIJING_PREVIEW = 'needed';
      const [astro, { freshData }] = await Promise.all([
        import('astro'),
        import('../dev/freshData.ts'),
      ]);
      const vite = { ...settings.vite, plugins: [freshData(data)] };
      // Told to ask for a slash at the end, Astro would ask for one behind the names of files too.
      return astro.dev({ ...settings, trailingSlash: 'ignore', server: { port, host }, vite });
    });
    const address = httpAddress(host, server.address.port);
    return { text: addressSentence(address), json: { address } };
  },
});

/** Commands that make or show the site. Astro is loaded only by those that need it. */
export const siteCommands: readonly Command[] = [build, serve, start, dev];

/** Builds, and says on a terminal for how long already. */
export function buildInto(data: string, out: string, preview?: Preview): Promise<BuiltSite> {
  return withProgress('正在生成网站', async () => {
    const { buildSite } = await import('../site/build.ts');
    return buildSite(data, out, preview);
  });
}

function builtSentence({ stood }: BuiltSite, out: string): string {
  return `已生成：${out}/${stood ? '　（数据和程序没有变，网站还是先前那一份）' : ''}`;
}

/** Of data that only show what a site looks like, what they are and the command with which one's own begins. */
function exampleLines({ settings: { example } }: BuiltSite): string[] {
  return example === undefined ? [] : [example, `现在就建：${programName()} init <文件夹>`];
}

/** Where no system could exchange the whole folder in one step. */
function swapNote({ isPiecewise }: BuiltSite, out: string): string | undefined {
  if (!isPiecewise) return undefined;
  return `“${out}”是挂载点，或旁边不能写，不能整个换下：已逐项替换，换的一刻有些网址打不开。--out 写成其中的一个文件夹就没有这一刻`;
}

/** Serves a site that was built until the program is stopped; its address. */
export async function serveSite(options: {
  readonly out: string;
  readonly port: number;
  readonly host: string;
}): Promise<string> {
  const { out, port, host } = options;
  recoverFolder(placeOf(out));
  if (!existsSync(out)) throw new UsageError(`没有“${out}”，请先运行 build`);
  const settings = { ...astroSettings(makeWorkFolder(), ''), outDir: resolve(out) };
  const vite = { ...settings.vite, logLevel: 'error' } as const;
  const server = await startAt(options, async () => {
    const { preview } = await import('astro');
    // What is published may be read under any name of this computer.
    const listening = { port, host, allowedHosts: true } as const;
    return preview({ ...settings, vite, server: listening, logLevel: 'silent' });
  });
  // Astro hands it over, and its types do not say so.
  const { server: listener } = server as { readonly server?: Server };
  if (listener !== undefined) takeRequests(listener, resolve(out));
  return httpAddress(host, server.port);
}

/** What a server says of itself. */
export function addressSentence(address: string): string {
  return `网站地址：${address}　（按 Ctrl+C 结束）`;
}

function httpAddress(host: string, port: number): string {
  const name = reachedName(host);
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}/`;
}
