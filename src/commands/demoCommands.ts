import { performance } from 'node:perf_hooks';
import { type Command, command } from '../commandLine/command.ts';
import type { OptionTable, OptionValues } from '../commandLine/option.ts';
import { DEMO_OPTIONS } from '../demo/options.ts';
import { SERVER } from './sharedOptions.ts';
import { addressSentence, buildInto, serveSite } from './siteCommands.ts';
import { refuseTakenPort } from './takenPort.ts';
import { type DemoCounts, writeDemoData } from './writeDemoData.ts';

const DATA = '.cache/demo/data';
const SITE = '.cache/demo/site';

/** The largest city that addresses, festivals and patience allow. */
const SIZE = {
  departments: whole('部门数', DEMO_OPTIONS.departments, 1, 2000),
  years: whole('年数', DEMO_OPTIONS.years, 1, 11),
  projects: whole('每个部门每年的项目数，取其平均', DEMO_OPTIONS.projects, 1, 200),
  seed: whole('种子：同样的种子是同样的城市', DEMO_OPTIONS.seed, 0, 2_147_483_647),
} as const satisfies OptionTable;

const demo = command({
  name: 'demo',
  places: [],
  summary: '生成合成演示数据及其网站，再启动服务',
  options: {
    data: { kind: 'text', value: '文件夹', default: DATA, words: '演示数据写入哪里' },
    out: { kind: 'text', value: '文件夹', default: SITE, words: '网站的文件夹' },
    ...SERVER,
    ...SIZE,
  },
  examples: [
    { call: 'demo', does: '24 个部门、5 个年度，约两分钟' },
    { call: 'demo --departments 3 --years 2', does: '小的，很快' },
  ],
  run: async ({ options }) => {
    const { data, out } = options;
    await refuseTakenPort(options);
    const counts = writeCity(data, options);
    const start = performance.now();
    await buildInto(data, out);
    const seconds = (performance.now() - start) / 1000;
    const address = await serveSite(options);
    return {
      text: `${countSentence(counts, data)}\n已生成：${out}/\n用时 ${seconds.toFixed(1)} 秒。\n${addressSentence(address)}`,
      json: { ...counts, data, out, seconds, address },
    };
  },
});

const demoData = command({
  name: 'demo-data',
  places: [],
  summary: '只写出合成演示数据',
  options: {
    out: { kind: 'text', value: '文件夹', default: DATA, words: '写入哪里' },
    ...SIZE,
  },
  examples: [{ call: 'demo-data --out city --departments 5 --years 3', does: '写入 city' }],
  run: async ({ options }) => {
    const counts = writeCity(options.out, options);
    return { text: countSentence(counts, options.out), json: { ...counts, out: options.out } };
  },
});

/** Commands about the invented city. */
export const demoCommands: readonly Command[] = [demo, demoData];

function whole<const D extends number>(words: string, given: D, least: number, most: number) {
  return { kind: 'whole', value: '数', default: given, least, most, words } as const;
}

function writeCity(folder: string, size: OptionValues<typeof SIZE>): DemoCounts {
  const { departments, years, projects, seed } = size;
  const { lastYear } = DEMO_OPTIONS;
  return writeDemoData(folder, { departments, years, projects, seed, lastYear });
}

function countSentence({ forms, faults }: DemoCounts, folder: string): string {
  return `合成演示数据：${forms} 张自评表，其中设有 ${faults} 处已知问题，已写入 ${folder}/`;
}
