import { z } from 'zod';
import type { SiteRows } from '../../publish/hive/hiveFiles.ts';
import { HIVE_TABLES } from '../../publish/hive/hiveTables.ts';
import { childFiles } from '../collect/childFiles.ts';
import type { Child } from '../collect/collectSites.ts';
import { tableOf, verifiedFiles } from '../collect/verifiedFiles.ts';

const record = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

/** Every row that a site publishes, verified by its manifest. Throws a UsageError that says what is wrong with it. */
export async function siteRows({ key, site }: Child): Promise<SiteRows> {
  const { json } = await verifiedFiles(childFiles(site));
  const { publisher, region } = await json('projects.json', tableOf(z.unknown()));
  const tables = new Map<string, z.output<typeof record>[]>();
  for (const { name } of HIVE_TABLES) {
    const { rows } = await json(`${name}.json`, tableOf(record));
    tables.set(name, rows);
  }
  return { key, region, publisher, tables };
}
