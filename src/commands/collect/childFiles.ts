import { existsSync } from 'node:fs';
import { UsageError } from '../../program/usageError.ts';
import { fetchFile, fileAddress } from '../fetchFile.ts';
import { publishedFile } from '../publishedFile.ts';

/** The content of a file that a child publishes, by its name in `data/`; throws a UsageError where it has none. */
export type ReadFile = (name: string) => Promise<Uint8Array>;

/** Whether a child is named by an address, of which its files are fetched, and not by a folder. */
export function isAddress(site: string): boolean {
  return /^https?:\/\//i.test(site);
}

/** How the published files of a site are read: from its address, or from the folder of it or of its data. */
export function childFiles(site: string): ReadFile {
  return isAddress(site) ? (name) => fetched(site, name) : async (name) => fromFolder(site, name);
}

async function fetched(site: string, name: string): Promise<Uint8Array> {
  const url = fileAddress(site, `data/${name}`);
  if (url === undefined) throw new UsageError(`不是网址：“${site}”`);
  return fetchFile(url, '网址不是一个绩镜网站的首页');
}

function fromFolder(site: string, name: string): Uint8Array {
  const bytes = publishedFile(site, name);
  if (bytes !== undefined) return bytes;
  const isThere = existsSync(site);
  throw new UsageError(isThere ? `文件夹中没有 data/${name}` : '没有这个文件夹');
}
