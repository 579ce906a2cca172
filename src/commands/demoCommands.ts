import { performance } from 'node:perf_hooks';
import { DEMO_OPTIONS, type DemoOptions } from '../demo/options.ts';
import { type Command, type Options, UsageError } from './command.ts';
import { siteCommands } from './siteCommands.ts';
import { writeDemoData } from './writeDemoData.ts';

const DATA = '.cache/demo/data';
const SITE = '.cache/demo/site';
/** The largest city that addresses, festivals and patience allow. */
const MOST = { departments: 2000, years: 11, projects: 200, seed: 2_147_483_647 } as const;

/** Commands about the invented city. */
export const demoCommands: Readonly<Record<string, Command>> = {
  demo: {
    usage: 'demo',
    help: '生成合成演示数据及其网站，再启动服务',
    run: async (options) => {
      const own = { ...options, data: elsewhere(options.data, 'data', DATA) };
      const all = { ...own, out: elsewhere(options.out, 'dist', SITE) };
      writeCity(all.data, options);
      const start = performance.now();
      await run('build', all);
      console.log(`用时 ${((performance.now() - start) / 1000).toFixed(1)} 秒。`);
      return run('serve', all);
    },
  },
  'demo-data': {
    usage: 'demo-data',
    help: '只把合成演示数据写入 --out',
    run: async (options) => {
      writeCity(elsewhere(options.out, 'dist', DATA), options);
      return 0;
    },
  },
};

/** The folders of the real record and its site are never written: where they stand, the demo has its own. */
function elsewhere(given: string, real: string, own: string): string {
  return given === real ? own : given;
}

function writeCity(folder: string, options: Options): void {
  const { forms, faults } = writeDemoData(folder, demoOptions(options));
  console.log(`合成演示数据：${forms} 张自评表，其中设有 ${faults} 处已知问题，已写入 ${folder}/`);
}

function run(name: string, options: Options): Promise<number> {
  const command = siteCommands[name];
  if (command === undefined) throw new RangeError(`no command ${name}`);
  return command.run(options, []);
}

function demoOptions(options: Options): DemoOptions {
  const whole = (name: keyof typeof MOST, least: number) => {
    const value = Number(options[name]);
    if (!(/^\d+$/.test(options[name]) && value >= least && value <= MOST[name])) {
      throw new UsageError(
        `--${name} 应为 ${least} 到 ${MOST[name]} 的整数，实为“${options[name]}”`,
      );
    }
    return value;
  };
  return {
    departments: whole('departments', 1),
    years: whole('years', 1),
    projects: whole('projects', 1),
    seed: whole('seed', 0),
    lastYear: DEMO_OPTIONS.lastYear,
  };
}
