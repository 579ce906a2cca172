import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DataError } from './load/problem.ts';

const HELP = `jijing <command> [options]

  build     check the data and build the site
  serve     serve the built site and print its address
  start     build, then serve
  dev       serve the site from source, rebuilt on every change
  validate  check the data only
  schema    write the JSON Schemas into <data>/schemas

  --data <dir>   data folder            (default: data)
  --out <dir>    folder of the site     (default: dist)
  --port <n>     port of serve and dev  (default: 4321)

Exit codes: 0 done, 1 failed, 2 bad data or arguments.
`;

interface Options {
  readonly data: string;
  readonly out: string;
  readonly port: number;
}

const COMMANDS: Readonly<Record<string, (options: Options) => Promise<void>>> = {
  build: buildCommand,
  serve: serveCommand,
  start: async (options) => {
    await buildCommand(options);
    await serveCommand(options);
  },
  dev: async ({ data, port }) => {
    process.env.JIJING_DATA = data;
    const { dev } = await import('astro');
    await dev({ server: { port } });
  },
  validate: async ({ data }) => {
    const { loadSite } = await import('./site.ts');
    console.log(`数据无误：${loadSite(data).results.length} 个项目。`);
  },
  schema: async ({ data }) => {
    const { jsonSchemas } = await import('./model/jsonSchemas.ts');
    const folder = join(data, 'schemas');
    mkdirSync(folder, { recursive: true });
    for (const [name, schema] of Object.entries(jsonSchemas())) {
      writeFileSync(join(folder, name), `${JSON.stringify(schema, null, 2)}\n`);
    }
  },
};

async function buildCommand({ data, out }: Options): Promise<void> {
  const { buildSite } = await import('./build.ts');
  await buildSite(data, out);
  console.log(`已生成：${out}/`);
}

async function serveCommand({ out, port }: Options): Promise<void> {
  const { preview } = await import('astro');
  const server = await preview({ outDir: out, server: { port }, logLevel: 'warn' });
  console.log(`网站地址：http://localhost:${server.port}/　（按 Ctrl+C 结束）`);
}

function parseCommand(args: readonly string[]): () => Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      data: { type: 'string', default: 'data' },
      out: { type: 'string', default: 'dist' },
      port: { type: 'string', default: '4321' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const command = COMMANDS[positionals[0] ?? ''];
  if (values.help) return async () => console.log(HELP);
  if (command === undefined) throw new TypeError(`unknown command: ${positionals[0] ?? '(none)'}`);
  return () => command({ data: values.data, out: values.out, port: Number(values.port) });
}

async function main(args: readonly string[]): Promise<number> {
  let run: () => Promise<void>;
  try {
    run = parseCommand(args);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${HELP}`);
    return 2;
  }
  try {
    await run();
    return 0;
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    console.error(
      `${error.message}\n共 ${error.problems.length} 处问题，网站没有生成，先前的网站保持不变。`,
    );
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));
