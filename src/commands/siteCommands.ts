import { existsSync } from 'node:fs';
import { type Command, type Options, UsageError } from './command.ts';

/** Commands that make or show the site. Astro is loaded only by those that need it. */
export const siteCommands: Readonly<Record<string, Command>> = {
  build: {
    usage: 'build',
    help: '检查数据并生成网站',
    run: buildCommand,
  },
  serve: {
    usage: 'serve',
    help: '启动已生成网站的服务并显示网址',
    run: serveCommand,
  },
  start: {
    usage: 'start',
    help: '先 build，再 serve',
    run: async (options) => {
      await buildCommand(options);
      return serveCommand(options);
    },
  },
  dev: {
    usage: 'dev',
    help: '从源码启动网站，数据或源码改动后自动更新',
    run: async ({ data, port }) => {
      process.env.JIJING_DATA = data;
      const [{ dev }, { freshData }] = await Promise.all([
        import('astro'),
        import('../dev/freshData.ts'),
      ]);
      await dev({ server: { port }, vite: { plugins: [freshData(data)] } });
      return 0;
    },
  },
};

async function buildCommand({ data, out }: Options): Promise<number> {
  const { buildSite } = await import('../build.ts');
  await buildSite(data, out);
  console.log(`已生成：${out}/`);
  return 0;
}

async function serveCommand({ out, port }: Options): Promise<number> {
  if (!existsSync(out)) throw new UsageError(`没有“${out}”，请先运行 build`);
  const { preview } = await import('astro');
  const server = await preview({ outDir: out, server: { port }, logLevel: 'warn' });
  console.log(`网站地址：http://localhost:${server.port}/　（按 Ctrl+C 结束）`);
  return 0;
}
