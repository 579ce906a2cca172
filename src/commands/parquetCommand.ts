import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { command } from '../commandLine/command.ts';
import { readText } from '../load/readText.ts';
import { claimFolder } from '../outFolder/claimFolder.ts';
import { placeOf } from '../outFolder/placeOf.ts';
import { replaceFolder } from '../outFolder/replaceFolder.ts';
import { makeWorkFolder } from '../outFolder/workFolder.ts';
import { UsageError } from '../program/usageError.ts';
import { HIVE_README, HIVE_TITLE } from '../publish/hive/hiveReadme.ts';
import { childrenIn } from './collect/childrenIn.ts';
import { type WrittenSite, writeHive } from './parquet/writeHive.ts';

/** Past one machine: what sites publish, laid out as DuckDB, Trino and Spark read it. */
export const parquetCommand = command({
  name: 'parquet',
  places: [{ name: '标识=网站', isRequired: true, isRepeated: true }],
  summary: '把一个或多个网站公开的数据写成按地区、年度分开的 Parquet',
  notes: [
    '供 DuckDB、Trino、Spark 查询；建表语句和“查询”页的问题一并写出。每个文件都按该网站的 manifest.json 核对。',
    '读不到或不符的网站列明原因，其他的照写，命令以 1 结束。',
  ],
  options: {
    out: { kind: 'text', value: '文件夹', default: 'parquet', words: '写到哪里；整个文件夹替换' },
  },
  examples: [
    {
      call: 'parquet anqing=dist wuhu=https://www.example.gov.cn/jixiao/',
      does: '两个网站的数据写到 parquet',
    },
  ],
  run: async ({ options: { out }, places }) => {
    const children = childrenIn(places);
    const target = placeOf(out);
    const release = claimFolder(target);
    try {
      refuseOthers(target, out);
      const made = join(makeWorkFolder(), 'parquet');
      const sites = await writeHive(made, children);
      const isRead = sites.some((site) => !('reason' in site));
      if (isRead) replaceFolder(made, target);
      const done = isRead ? `已写入 ${out}` : `没有读到任何网站，${out} 没有改动`;
      return {
        text: [done, ...sites.map(line)].join('\n'),
        json: { sites },
        hasFindings: sites.some((site) => 'reason' in site),
      };
    } finally {
      release();
    }
  },
});

/** The whole folder is replaced: nothing that was not written here may be lost by it. */
function refuseOthers(target: string, out: string): void {
  if (!existsSync(target) || readdirSync(target).length === 0) return;
  const readme = join(target, HIVE_README);
  if (readText(readme).value?.startsWith(HIVE_TITLE)) return;
  throw new UsageError(`--out 不能是“${out}”：那里有别的文件，整个文件夹会被替换`);
}

function line(site: WrittenSite): string {
  if ('reason' in site) return `  ${site.key}　没有读到：${site.reason}`;
  return `  ${site.key}　${site.files} 个文件，${site.rows} 行`;
}
