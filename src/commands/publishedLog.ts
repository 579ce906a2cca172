import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Publications, publicationsSchema } from '../model/publications.ts';
import { UsageError } from '../usageError.ts';

/** Where the log stands within a published site. */
const PUBLISHED_LOG = 'data/publications.json';
const PATIENCE_SECONDS = 30;

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: '找不到这个主机',
  EAI_AGAIN: '找不到这个主机，或没有网络',
  ECONNREFUSED: '那里没有网站应答',
  ECONNRESET: '连接中断',
  TimeoutError: `${PATIENCE_SECONDS} 秒内没有应答`,
};

/**
 * The log of a published site, read from its folder or, because somebody asked for it, fetched from its
 * address. Throws a UsageError that says what stands in the way.
 */
export async function publishedLog(against: string): Promise<Publications> {
  const text = /^https?:\/\//i.test(against) ? await fetched(against) : readFolder(against);
  return parsed(text, against);
}

async function fetched(address: string): Promise<string> {
  const base = address.replace(/[^/]*\.html?$|[?#].*$/, '');
  const url = logAddress(base, address);
  let response: Response;
  try {
    response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_SECONDS * 1000) });
    if (response.ok) return await response.text();
  } catch (error) {
    throw new UsageError(`不能读取 ${url}：${failure(error)}`);
  }
  const none = '：那个网站没有公开记录，或网址不是网站的首页';
  throw new UsageError(
    `不能读取 ${url}：应答 ${response.status}${response.status === 404 ? none : ''}`,
  );
}

function logAddress(base: string, address: string): string {
  try {
    return new URL(PUBLISHED_LOG, base.endsWith('/') ? base : `${base}/`).href;
  } catch {
    throw new UsageError(`--against 不是网址：“${address}”`);
  }
}

function failure(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const name = error instanceof Error ? error.name : '';
  return REASONS[code] ?? REASONS[name] ?? (code || String(cause));
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
