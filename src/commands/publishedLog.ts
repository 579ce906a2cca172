import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Publications, publicationsSchema } from '../model/publications.ts';
import { UsageError } from '../program/usageError.ts';
import { fetchFile, fileAddress } from './fetchFile.ts';

/** Where the log stands within a published site. */
const PUBLISHED_LOG = 'data/publications.json';

/**
 * The log of a published site, read from its folder or, because somebody asked for it, fetched from its
 * address. Throws a UsageError that says what stands in the way.
 */
export async function publishedLog(against: string): Promise<Publications> {
  const text = /^https?:\/\//i.test(against) ? await fetched(against) : readFolder(against);
  return parsed(text, against);
}

async function fetched(address: string): Promise<string> {
  const url = fileAddress(address, PUBLISHED_LOG);
  if (url === undefined) throw new UsageError(`--against 不是网址：“${address}”`);
  const bytes = await fetchFile(url, '那个网站没有公开记录，或网址不是网站的首页');
  return new TextDecoder().decode(bytes);
}

function readFolder(folder: string): string {
  const path = [join(folder, PUBLISHED_LOG), join(folder, 'publications.json')].find(
    (one) => existsSync(one) && statSync(one).isFile(),
  );
  if (path !== undefined) return readFileSync(path, 'utf8');
  const isThere = existsSync(folder);
  throw new UsageError(
    isThere ? `“${folder}”中没有公开记录 ${PUBLISHED_LOG}` : `没有文件夹“${folder}”`,
  );
}

function parsed(text: string, against: string): Publications {
  try {
    return publicationsSchema.parse(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    throw new UsageError(`“${against}”的 ${PUBLISHED_LOG} 不是公开记录`);
  }
}
