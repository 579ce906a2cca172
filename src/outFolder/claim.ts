import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../program/usageError.ts';
import { clearDeadNotes, takeNote } from './claimNote.ts';
import { isOwnPlace } from './workFolder.ts';

const PREFIX = 'jijing-out-';
/** With those by which runs settle who takes a note over. */
const NOTES = new RegExp(`^${PREFIX}[0-9a-f]{16}(?:-[0-9a-f]{8})*$`);

/**
 * Keeps a place for some work of this run, such as 生成, until what it returns is called or the run ends.
 * Throws a UsageError where another run has it. The note of it stands among the temporary files, as a
 * folder may be one beside which nothing can be written: runs on other machines, or told of another place
 * for temporary files, are not seen. A place that this run made for itself needs none: after a kill it would stay.
 */
export function claim(place: string, work: string): () => void {
  if (isOwnPlace(place)) return () => {};
  const name = createHash('sha256').update(place).digest('hex').slice(0, 16);
  const note = join(tmpdir(), `${PREFIX}${name}`);
  const holder = takeNote(note);
  if (holder !== undefined) {
    const [, pid] = holder.split('-');
    throw new UsageError(`另一次${work}正在写“${place}”（进程 ${pid}），请等它结束`);
  }
  clearDeadNotes(tmpdir(), NOTES);
  const release = () => rmSync(note, { force: true });
  process.once('exit', release);
  return () => {
    process.off('exit', release);
    release();
  };
}
