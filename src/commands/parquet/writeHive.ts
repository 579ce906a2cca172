import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolders } from '../../outFolder/makeFolders.ts';
import { UsageError } from '../../program/usageError.ts';
import { DIALECTS } from '../../publish/hive/dialects.ts';
import { hiveFiles } from '../../publish/hive/hiveFiles.ts';
import { hiveReadme } from '../../publish/hive/hiveReadme.ts';
import { hiveStatements } from '../../publish/hive/hiveStatements.ts';
import type { Child } from '../collect/collectSites.ts';
import { siteRows } from './siteRows.ts';

/** What became of a site. */
export type WrittenSite =
  | { readonly key: string; readonly files: number; readonly rows: number }
  | { readonly key: string; readonly reason: string };

/** Writes the rows of the sites into a folder, one after the other, with what engines are told of them. */
export async function writeHive(
  folder: string,
  children: readonly Child[],
): Promise<WrittenSite[]> {
  const written: WrittenSite[] = [];
  for (const child of children) written.push(await writeSite(folder, child));
  for (const { name, text } of [hiveReadme(), ...DIALECTS.flatMap(hiveStatements)]) {
    write(join(folder, name), text);
  }
  return written;
}

async function writeSite(folder: string, child: Child): Promise<WrittenSite> {
  const { key } = child;
  try {
    const files = hiveFiles(await siteRows(child));
    for (const { name, bytes } of files) write(join(folder, name), bytes);
    return { key, files: files.length, rows: files.reduce((sum, { rows }) => sum + rows, 0) };
  } catch (error) {
    if (error instanceof UsageError) return { key, reason: error.message };
    throw error;
  }
}

function write(path: string, content: string | Uint8Array): void {
  makeFolders(dirname(path));
  writeFileSync(path, content);
}
