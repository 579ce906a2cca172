import { UsageError } from '../program/usageError.ts';

/** From one address of a host to the next. */
const MOST_REDIRECTS = 5;
/** Without a byte, and for all of them. */
const PATIENCE_SECONDS = 30;
const LONGEST_MINUTES = 10;
/** Of one file, unpacked: the rows of twenty thousand forms are less. */
export const LARGEST_MEGABYTES = 256;

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: '找不到这个主机',
  EAI_AGAIN: '找不到这个主机，或没有网络',
  ECONNREFUSED: '那里没有网站应答',
  ECONNRESET: '连接中断',
  UND_ERR_SOCKET: '连接中断',
};

/**
 * The content of an address, because somebody asked for it. Throws a UsageError that says what stands in the
 * way; `none` says what it may mean that there is nothing.
 */
export async function fetchFile(url: string, none: string): Promise<Uint8Array> {
  const end = new AbortController();
  const stop = (why: string) => end.abort(new UsageError(`不能读取 ${url}：${why}`));
  const longest = setTimeout(stop, LONGEST_MINUTES * 60_000, `${LONGEST_MINUTES} 分钟还没有读完`);
  const silent = setTimeout(stop, PATIENCE_SECONDS * 1000, `${PATIENCE_SECONDS} 秒内没有应答`);
  try {
    const response = await answerOf(url, end.signal);
    const { ok, status } = response;
    if (!ok) {
      stop(`应答 ${status}${status === 404 ? `：${none}` : ''}`);
      end.signal.throwIfAborted();
    }
    const parts: Uint8Array[] = [];
    let size = 0;
    for await (const part of response.body ?? []) {
      silent.refresh();
      size += part.length;
      if (size > LARGEST_MEGABYTES * 1e6) stop(`文件超过 ${LARGEST_MEGABYTES} MB`);
      parts.push(part);
    }
    return Buffer.concat(parts);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`不能读取 ${url}：${failure(error)}`);
  } finally {
    for (const timer of [longest, silent]) clearTimeout(timer);
  }
}

/**
 * The answer to a request, by way of other addresses of the same host: what another host says was not asked for,
 * and would be published as the word of the first. Throws a UsageError that says where it was sent.
 */
async function answerOf(url: string, signal: AbortSignal): Promise<Response> {
  let at = url;
  for (let count = 0; count <= MOST_REDIRECTS; count += 1) {
    const response = await fetch(at, { signal, redirect: 'manual' });
    const to = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || to === null) return response;
    await response.body?.cancel();
    const next = URL.parse(to, at);
    if (next === null || !isSameHost(new URL(at), next)) {
      throw new UsageError(`不能读取 ${url}：它转到${siteOf(next)}，请核实后改用那里的网址`);
    }
    at = next.href;
  }
  throw new UsageError(`不能读取 ${url}：转了 ${MOST_REDIRECTS} 次还没有读到`);
}

/** An address without its path, cut short, as it is printed and may be of any length. */
function siteOf(url: URL | null): string {
  return url === null ? '不成网址的地方' : `另一个网站 ${url.protocol}//${url.host.slice(0, 80)}`;
}

/** Whether an address is of the same origin, or of its host with encryption where there was none. */
function isSameHost(from: URL, to: URL): boolean {
  const isUpgrade = from.protocol === 'http:' && to.protocol === 'https:';
  if (isUpgrade) return from.hostname === to.hostname && from.port === '' && to.port === '';
  return from.origin === to.origin;
}

/**
 * The address of a file of a site whose own address somebody wrote, perhaps that of its first page;
 * undefined where it is no address.
 */
export function fileAddress(site: string, path: string): string | undefined {
  const base = site.replace(/[^/]*\.html?$|[?#].*$/, '');
  const url = URL.parse(path, base.endsWith('/') ? base : `${base}/`);
  return url?.href;
}

function failure(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code ?? '') : '';
  const words = code || (cause instanceof Error ? cause.message : String(cause));
  return REASONS[code] ?? `连接失败（${words}）`;
}
