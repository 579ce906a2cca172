import { existsSync } from 'node:fs';
import { parseData } from '../load/readData.ts';
import { type Publications, publicationsSchema } from '../model/publications.ts';
import { UsageError } from '../program/usageError.ts';
import { fetchFile, fileAddress } from './fetchFile.ts';
import { publishedFile } from './publishedFile.ts';

const NAME = 'publications.json';
/** Where the log stands within a published site. */
const PUBLISHED_LOG = `data/${NAME}`;

/**
 * The log of a published site, read from its folder or, because somebody asked for it, fetched from its
 * address. Throws a UsageError that says what stands in the way.
 */
export async function publishedLog(against: string): Promise<Publications> {
  const bytes = /^https?:\/\//i.test(against) ? await fetched(against) : readFolder(against);
  return parsed(bytes, against);
}

async function fetched(address: string): Promise<Uint8Array> {
  const url = fileAddress(address, PUBLISHED_LOG);
  if (url === undefined) throw new UsageError(`--against 不是网址：“${address}”`);
  return fetchFile(url, '那个网站没有公开记录，或网址不是网站的首页');
}

function readFolder(folder: string): Uint8Array {
  const bytes = publishedFile(folder, NAME);
  if (bytes !== undefined) return bytes;
  const isThere = existsSync(folder);
  throw new UsageError(
    isThere ? `“${folder}”中没有公开记录 ${PUBLISHED_LOG}` : `没有文件夹“${folder}”`,
  );
}

/** Within the limits of a log of one's own: what it says is printed, line by line. */
function parsed(bytes: Uint8Array, against: string): Publications {
  const text = new TextDecoder().decode(bytes);
  const { value: log, problems } = parseData(text, PUBLISHED_LOG, publicationsSchema);
  if (log === undefined || problems.length > 0) {
    throw new UsageError(`“${against}”的 ${PUBLISHED_LOG} 不是公开记录`);
  }
  return log.value;
}
