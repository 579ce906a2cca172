import { closeSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Zip, ZipDeflate } from 'fflate';

/** The earliest moment that the format can name: an archive tells nothing of when it was made. */
const MOMENT = new Date(1980, 0, 1);

/** Packs a folder with its name, one file after the other, so that never more than one is in memory. */
export function zipFolder(parent: string, name: string, archive: string): void {
  const out = openSync(archive, 'w');
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    writeSync(out, chunk);
  });
  const files = readdirSync(join(parent, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) {
    const entry = new ZipDeflate(relative(parent, file).replaceAll(sep, '/'), { level: 6 });
    entry.mtime = MOMENT;
    zip.add(entry);
    entry.push(new Uint8Array(readFileSync(file)), true);
  }
  zip.end();
  closeSync(out);
}
