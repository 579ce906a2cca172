import { createHash } from 'node:crypto';
import { constants, copyFileSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../program/usageError.ts';
import { isOver, RUN_MARK } from './runMark.ts';
import { makeMarkedFolder } from './workFolder.ts';

/**
 * Keeps a place for some work of this run, such as 生成, until what it returns is called or the run ends.
 * Throws a UsageError where another run has it. The note of it stands among the temporary files, as a
 * folder may be one beside which nothing can be written: runs on other machines, or told of another place
 * for temporary files, are not seen.
 */
export function claim(place: string, work: string): () => void {
  const name = createHash('sha256').update(place).digest('hex').slice(0, 16);
  const note = join(tmpdir(), `jijing-out-${name}`);
  if (!take(note)) {
    const holder = holderOf(note);
    if (holder !== undefined && !isOver(holder)) {
      const [, pid] = holder.split('-');
      throw new UsageError(`另一次${work}正在写“${place}”（进程 ${pid}），请等它结束`);
    }
    rmSync(note, { force: true });
    if (!take(note)) throw new UsageError(`另一次${work}正在写“${place}”，请等它结束`);
  }
  const release = () => rmSync(note, { force: true });
  process.once('exit', release);
  return () => {
    process.off('exit', release);
    release();
  };
}

/** The mark of the run that has it; undefined where that has just let it go. */
function holderOf(note: string): string | undefined {
  try {
    return readFileSync(note, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Whether nobody had it. The note is written before it takes its name, so that no full disk and no kill leaves
 * one that names no run, and keeps the place for ever.
 */
function take(note: string): boolean {
  const folder = makeMarkedFolder();
  try {
    const written = join(folder, 'note');
    writeFileSync(written, RUN_MARK);
    nameAs(written, note);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Gives a file another name, which nobody may have; on a disk without links by a copy. */
function nameAs(file: string, name: string): void {
  try {
    linkSync(file, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    copyFileSync(file, name, constants.COPYFILE_EXCL);
  }
}
