import { UsageError } from '../usageError.ts';

const PATIENCE_SECONDS = 30;

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: '找不到这个主机',
  EAI_AGAIN: '找不到这个主机，或没有网络',
  ECONNREFUSED: '那里没有网站应答',
  ECONNRESET: '连接中断',
  TimeoutError: `${PATIENCE_SECONDS} 秒内没有应答`,
};

/**
 * The content of an address, because somebody asked for it. Throws a UsageError that says what stands in the
 * way; `none` says what it may mean that there is nothing.
 */
export async function fetchFile(url: string, none: string): Promise<Uint8Array> {
  let response: Response;
  try {
    response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_SECONDS * 1000) });
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    throw new UsageError(`不能读取 ${url}：${failure(error)}`);
  }
  const { status } = response;
  throw new UsageError(`不能读取 ${url}：应答 ${status}${status === 404 ? `：${none}` : ''}`);
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
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const name = error instanceof Error ? error.name : '';
  const words = code || (cause instanceof Error ? cause.message : String(cause));
  return REASONS[code] ?? REASONS[name] ?? `连接失败（${words}）`;
}
