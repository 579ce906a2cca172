import { writeFileSync } from 'node:fs';
import { UsageError } from '../program/usageError.ts';

/** Writes the file that a command was asked for; says in one sentence where it cannot be written. */
export function writeOutput(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content);
  } catch (error) {
    throw new UsageError(`不能写入“${file}”：${error instanceof Error ? error.message : error}`);
  }
}
