import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { OptionTable } from '../commandLine/option.ts';
import { PACKAGE_ROOT } from '../program/packageRoot.ts';

/** The folder that is read: the current one where it is a data folder itself. */
export const DATA = {
  data: { kind: 'text', value: '文件夹', default: ownData(), words: '数据文件夹' },
} as const satisfies OptionTable;

export const RULEBOOK = {
  rulebook: { kind: 'text', value: '标识', words: '改用另一种评分规则；有哪些见 rules' },
} as const satisfies OptionTable;

/** A year of the record; the words say what it is for. */
export const YEAR = { kind: 'whole', value: '年度', least: 2000, most: 2099 } as const;

/** Where a server listens. */
export const SERVER = {
  port: {
    kind: 'whole',
    value: '端口',
    default: 4321,
    least: 0,
    most: 65_535,
    words: '网址的端口；0 为任一空闲端口',
  },
  host: {
    kind: 'text',
    value: '地址',
    default: 'localhost',
    words: '听哪个地址；0.0.0.0 让别的电脑也能打开',
  },
} as const satisfies OptionTable;

function ownData(): string {
  return existsSync('site.json') ? '.' : 'data';
}

/** What to say of work on the record that comes with the program, where somebody may have meant data of their own. */
export function sampleNote(data: string): string | undefined {
  if (resolve(data) !== join(PACKAGE_ROOT, 'data')) return undefined;
  return `用的是软件自带的样例数据“${data}”；自己的数据另建文件夹（init），每条命令写 --data 文件夹。`;
}
