import { loadDataset } from '../load/loadDataset.ts';
import { type Command, UsageError } from './command.ts';
import { caddyHeaders, nginxHeaders } from './serverHeaders.ts';

const SERVERS: Readonly<Record<string, (path: string) => string>> = {
  nginx: nginxHeaders,
  caddy: caddyHeaders,
};

/** What a web server is told. */
export const headerCommands: Readonly<Record<string, Command>> = {
  headers: {
    usage: 'headers nginx|caddy',
    help: '显示网页服务器要加的安全响应头，放进该网站的配置',
    run: async ({ data }, [name = '']) => {
      const headers = Object.hasOwn(SERVERS, name) ? SERVERS[name] : undefined;
      if (headers === undefined) throw new UsageError('headers 之后要写 nginx 或 caddy');
      console.log(headers(loadDataset(data).settings.path));
      return 0;
    },
  },
};
