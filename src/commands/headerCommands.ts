import { resolve } from 'node:path';
import { type Command, command } from '../commandLine/command.ts';
import { loadDataset } from '../load/loadDataset.ts';
import { nearestName } from '../model/nearestName.ts';
import { UsageError } from '../program/usageError.ts';
import { readWorkbooks } from '../workbooks/readWorkbooks.ts';
import { apacheConfig } from './servers/apacheConfig.ts';
import { caddyConfig } from './servers/caddyConfig.ts';
import type { HostedSite } from './servers/hostedSite.ts';
import { iisConfig } from './servers/iisConfig.ts';
import { nginxConfig } from './servers/nginxConfig.ts';
import { DATA } from './sharedOptions.ts';

const SERVERS: Readonly<Record<string, (site: HostedSite) => string>> = {
  nginx: nginxConfig,
  caddy: caddyConfig,
  apache: apacheConfig,
  iis: iisConfig,
};

const headers = command({
  name: 'headers',
  places: [{ name: Object.keys(SERVERS).join('|'), isRequired: true }],
  summary: '显示网页服务器的整份配置',
  notes: [
    '文件类型、压缩、缓存、404 页和安全响应头都在其中；网站在哪个路径下，读自 site.json 的 path。',
  ],
  options: {
    ...DATA,
    out: { kind: 'text', value: '文件夹', default: 'dist', words: '服务器上网站的文件夹' },
  },
  examples: [
    { call: 'headers nginx --out /srv/jixiao', does: '存为 /etc/nginx/conf.d/jixiao.conf' },
  ],
  run: async ({ options: { data, out }, places: [name = ''] }) => {
    const configOf = Object.hasOwn(SERVERS, name) ? SERVERS[name] : undefined;
    if (configOf === undefined) {
      throw new UsageError(
        `headers 之后要写 ${Object.keys(SERVERS).join('、')} 之一`,
        nearestName(name, Object.keys(SERVERS)),
      );
    }
    const { settings } = loadDataset(data, {
      refusesUnrecorded: false,
      workbooks: await readWorkbooks(data),
    });
    const text = configOf({
      path: settings.path,
      folder: resolve(out).replaceAll('\\', '/'),
      origin: settings.url && new URL(settings.url).origin,
    });
    return { text, json: { server: name, lines: text.split('\n') } };
  },
});

/** What a web server is told. */
export const headerCommands: readonly Command[] = [headers];
