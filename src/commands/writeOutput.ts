import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { writeWhole } from '../outFolder/writeWhole.ts';
import { UsageError } from '../program/usageError.ts';

/** Writes the file that a command was asked for, whole, into a folder that stands. */
export function writeOutput(file: string, content: string | Uint8Array): void {
  if (!existsSync(dirname(resolve(file)))) {
    throw new UsageError(`不能写入“${file}”：没有这个文件夹`);
  }
  writeWhole(file, content);
}
