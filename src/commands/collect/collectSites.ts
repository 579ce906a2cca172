import { parseData } from '../../load/readData.ts';
import { type ChildSiteSpec, collectedSchema } from '../../model/collected.ts';
import { pathInWords } from '../../model/terms.ts';
import { UsageError } from '../../program/usageError.ts';
import { childFiles, isAddress } from './childFiles.ts';
import { childPackage } from './childPackage.ts';
import { childYears } from './childYears.ts';

/** A site below another: the key that it has there, and its folder or address. */
export interface Child {
  readonly key: string;
  readonly site: string;
}

/** How many are asked at once, each of which may be as large as a file may. */
const AT_ONCE = 4;

/**
 * What all children publish, each verified by its manifest. One that is silent, broken or given twice is named
 * with the reason, and the others stand.
 */
export async function collectSites(children: readonly Child[]): Promise<ChildSiteSpec[]> {
  const read: ChildSiteSpec[][] = [];
  for (let from = 0; from < children.length; from += AT_ONCE) {
    read.push(await Promise.all(children.slice(from, from + AT_ONCE).map(collectSite)));
  }
  const sites = read.flat();
  return sites.map((site, index) => onlyOnce(site, sites.slice(0, index)));
}

async function collectSite({ key, site }: Child): Promise<ChildSiteSpec> {
  try {
    const own = await childPackage(childFiles(site));
    const { title, publisher, region, mark, manifest, homepage } = own;
    const address = isAddress(site) ? site : homepage;
    const read: ChildSiteSpec = {
      state: 'read',
      key,
      ...(address === undefined ? {} : { address }),
      title,
      publisher,
      ...(region === undefined ? {} : { region }),
      ...(mark === undefined ? {} : { mark }),
      manifest,
      years: childYears(own),
    };
    refuseUnreadable(read);
    return read;
  } catch (error) {
    if (error instanceof UsageError) return { state: 'unread', key, reason: error.message };
    throw error;
  }
}

/** What one child says may not keep all others from the pages: a build reads what is written here. */
function refuseUnreadable(site: ChildSiteSpec): void {
  const text = JSON.stringify({ schemaVersion: 1, date: '2000-01-01', sites: [site] });
  const [problem] = parseData(text, site.key, collectedSchema).problems;
  if (problem === undefined) return;
  const { path, expected, found } = problem;
  const place = pathInWords(path.filter((part) => part !== 'sites' && part !== 0));
  throw new UsageError(`它公开的数据不能汇总：${place}应为 ${expected}，实为 ${found}`);
}

/** The same data under two keys would be counted twice. */
function onlyOnce(site: ChildSiteSpec, before: readonly ChildSiteSpec[]): ChildSiteSpec {
  if (site.state === 'unread') return site;
  const same = before.find((one) => one.state === 'read' && one.manifest === site.manifest);
  if (same === undefined) return site;
  return { state: 'unread', key: site.key, reason: `与“${same.key}”是同一份数据，不重复计入` };
}
