import { join } from 'node:path';
import { fileBytes } from '../load/fileBytes.ts';
import { UsageError } from '../program/usageError.ts';
import { LARGEST_MEGABYTES } from './fetchFile.ts';

/**
 * A file that a site publishes in `data/`, read from the folder of the site or of its data; undefined where
 * there is none. Throws a UsageError where what stands there is no file, or as large as none of them is.
 */
export function publishedFile(folder: string, name: string): Uint8Array | undefined {
  for (const path of [join(folder, 'data', name), join(folder, name)]) {
    const file = fileBytes(path, LARGEST_MEGABYTES);
    if ('bytes' in file) return file.bytes;
    const { why, found } = file.unread;
    if (why !== 'missing') throw new UsageError(`不能读取 ${path}：${found}`);
  }
  return undefined;
}
