import { createHash } from 'node:crypto';
import { hostname } from 'node:os';

const HOST = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

/** Marks what this run leaves on a disk, until it clears it away: `<host>-<process>`. */
export const RUN_MARK = `${HOST}-${process.pid}`;

/** As a part of a regular expression. */
export const ANY_MARK = '[0-9a-f]{8}-\\d+';

/** Whether the run of a mark is over. Those of other machines, which nothing here knows of, are not. */
export function isOver(mark: string): boolean {
  const [host, pid] = mark.split('-');
  return host === HOST && !isRunning(Number(pid));
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
