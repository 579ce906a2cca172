import { join } from 'node:path';
import { command } from '../commandLine/command.ts';
import type { ChildSiteSpec, CollectedSpec } from '../model/collected.ts';
import { aloneIn } from './aloneIn.ts';
import { childrenIn } from './collect/childrenIn.ts';
import { collectSites } from './collect/collectSites.ts';
import { DATA } from './sharedOptions.ts';
import { today } from './today.ts';
import { writeJson } from './writeJson.ts';

/** Reads the sites below this one, when it is asked to; a build never does. */
export const collectCommand = command({
  name: 'collect',
  places: [{ name: '标识=网站', isRequired: true, isRepeated: true }],
  summary: '读取下级网站公开的数据，汇总到本站的“下级网站”页',
  notes: [
    '每个网站写一个固定的标识和它的文件夹或网址。只有写了网址才会上网；以后的 build 只用读到的，不再上网。',
    '每个文件都按该网站的 manifest.json 核对。读不到或不符的列明原因，其他的照常汇总，命令以 1 结束。',
  ],
  options: DATA,
  examples: [
    {
      call: 'collect wuhu=https://www.example.gov.cn/jixiao/ anqing=../anqing/dist',
      does: '读取两个网站，写入 data/collected.json',
    },
  ],
  run: async ({ options: { data }, places }) => {
    const sites = await collectSites(childrenIn(places));
    const collected: CollectedSpec = { schemaVersion: 1, date: today(), sites };
    await aloneIn(data, () => writeJson(join(data, 'collected.json'), collected));
    const unread = sites.filter(({ state }) => state === 'unread').length;
    const head = `读到 ${sites.length - unread} 个网站${unread === 0 ? '' : `，另有 ${unread} 个没有读到`}`;
    const lines = [`${head}，已写入 ${join(data, 'collected.json')}`, ...sites.map(line)];
    return { text: lines.join('\n'), json: collected, hasFindings: unread > 0 };
  },
});

function line(site: ChildSiteSpec): string {
  if (site.state === 'unread') return `  ${site.key}　没有读到：${site.reason}`;
  const projects = site.years.reduce((sum, year) => sum + year.projects, 0);
  return `  ${site.key}　${site.title}：${site.years.length} 个年度，${projects} 张自评表`;
}
