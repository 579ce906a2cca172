import type { Stats } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';

/** What a file is asked for by, apart from its address. */
type Headers = Pick<
  IncomingHttpHeaders,
  | 'accept-encoding'
  | 'if-match'
  | 'if-modified-since'
  | 'if-none-match'
  | 'if-unmodified-since'
  | 'range'
>;
type File = Pick<Stats, 'size' | 'mtime'>;

/** A range of a file's last bytes. */
export const LAST_BYTES = /^bytes=-(\d+)$/;

/** The tag by which Vite knows a state of a file. */
export function fileTag({ size, mtime }: File): string {
  return `W/"${size}-${mtime.getTime()}"`;
}

/**
 * Puts what is asked of a file into the few words that Vite's server reads: its last bytes, and whether it has
 * changed (RFC 9110, 13 and 14.1). Whether it may be sent at all: not where it must be one that it is no longer.
 */
export function mendConditions(headers: Headers, file: File): boolean {
  const seconds = Math.floor(file.mtime.getTime() / 1000);
  if (headers['if-match'] !== undefined) {
    // tags of files are weak ones, of which none is for sure the same
    if (headers['if-match'].trim() !== '*') return false;
  } else if (seconds > secondsOf(headers['if-unmodified-since'])) return false;

  const seen = headers['if-none-match'];
  const isKnown =
    seen === undefined
      ? seconds <= secondsOf(headers['if-modified-since'], -1)
      : hasTag(seen, file);
  if (isKnown) headers['if-none-match'] = fileTag(file);
  else delete headers['if-none-match'];

  const [, last] = LAST_BYTES.exec(headers.range ?? '') ?? [];
  if (last !== undefined) {
    const from = Number(last) === 0 ? file.size : Math.max(0, file.size - Number(last));
    headers.range = `bytes=${from}-`;
  }
  return true;
}

/** Of what is no date nothing is known, and nothing asked. */
function secondsOf(date: string | undefined, otherwise = Number.POSITIVE_INFINITY): number {
  const moment = Date.parse(date ?? '');
  return Number.isNaN(moment) ? otherwise : moment / 1000;
}

function hasTag(list: string, file: File): boolean {
  if (list.trim() === '*') return true;
  const opaque = fileTag(file).slice('W/'.length);
  return list.split(',').some((tag) => tag.trim().replace(/^W\//, '') === opaque);
}

/** Ranges are of a file as it stands: what is asked for in parts is not packed. */
export function mendEncoding(headers: Headers): void {
  const isPacked = headers.range === undefined && takesGzip(headers['accept-encoding'] ?? '');
  headers['accept-encoding'] = isPacked ? 'gzip' : 'identity';
}

function takesGzip(accepted: string): boolean {
  const weights = new Map(
    accepted.split(',').map((one) => {
      const [name = '', ...rest] = one.toLowerCase().split(';');
      const weight = /^\s*q\s*=\s*([\d.]+)/.exec(rest.join(';'))?.[1] ?? '1';
      return [name.trim(), Number(weight)] as const;
    }),
  );
  return (weights.get('gzip') ?? weights.get('x-gzip') ?? weights.get('*') ?? 0) > 0;
}
