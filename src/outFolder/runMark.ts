import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { hostname } from 'node:os';

const HOST = hashOf(hostname());

/**
 * Marks what this run leaves on a disk, until it clears it away: `<host>-<process>-<its start>`. Numbers of
 * processes come back, after each start of a machine and always the same in a container.
 */
export const RUN_MARK = `${HOST}-${process.pid}-${startOf(process.pid) ?? hashOf(String(Date.now()))}`;

/** As a part of a regular expression. */
export const ANY_MARK = '[0-9a-f]{8}-\\d+-[0-9a-f]{8}';

/** Whether the run of a mark is over. Those of other machines, which nothing here knows of, are not. */
export function isOver(mark: string): boolean {
  const [host, pid, start] = mark.split('-');
  if (host !== HOST || mark === RUN_MARK) return false;
  if (Number(pid) === process.pid || !isRunning(Number(pid))) return true;
  const known = startOf(Number(pid));
  return known !== undefined && known !== start;
}

/** A day, in milliseconds. Replacing a folder takes seconds. */
const FORGOTTEN = 86_400_000;

/**
 * Whether what a run left has lain untouched for a day: nobody hears of the end of a run on another machine, or in a
 * container that is gone.
 */
export function isForgotten(path: string): boolean {
  const changed = statSync(path, { throwIfNoEntry: false })?.ctimeMs ?? 0;
  return Date.now() - changed > FORGOTTEN;
}

function isRunning(pid: number): boolean {
  try {
    // Sends nothing: it only asks.
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Tells a process from others of its number; undefined where the system does not say: only Linux does. */
function startOf(pid: number): string | undefined {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8');
    // A name in brackets, which may hold blanks, then the fields from the third on.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return hashOf(`${boot} ${fields[19]}`);
  } catch {
    return undefined;
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
