import { type Command, command } from '../commandLine/command.ts';
import { loadDataset } from '../load/loadDataset.ts';
import { nearestName } from '../model/nearestName.ts';
import { UsageError } from '../usageError.ts';
import { caddyHeaders, nginxHeaders } from './serverHeaders.ts';
import { DATA } from './sharedOptions.ts';

const SERVERS: Readonly<Record<string, (path: string) => string>> = {
  nginx: nginxHeaders,
  caddy: caddyHeaders,
};

const headers = command({
  name: 'headers',
  places: [{ name: 'nginx|caddy', isRequired: true }],
  summary: '显示网页服务器要加的安全响应头',
  notes: ['放进该网站的配置；网站在哪个路径下，读自 site.json 的 path。'],
  options: DATA,
  examples: [{ call: 'headers nginx', does: '放进 nginx 的 server 一段' }],
  run: async ({ options: { data }, places: [name = ''] }) => {
    const linesOf = Object.hasOwn(SERVERS, name) ? SERVERS[name] : undefined;
    if (linesOf === undefined) {
      throw new UsageError(
        'headers 之后要写 nginx 或 caddy',
        nearestName(name, Object.keys(SERVERS)),
      );
    }
    const text = linesOf(loadDataset(data).settings.path);
    return { text, json: { server: name, lines: text.split('\n') } };
  },
});

/** What a web server is told. */
export const headerCommands: readonly Command[] = [headers];
