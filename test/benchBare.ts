import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from './folderHashes.ts';

/** Processor seconds of the least that makes a site: to write all of its files, each known already. */
export function bareWriterSeconds(site: string, folder: string): number {
  let microseconds = 0;
  for (const file of listFiles(site)) {
    const bytes = readFileSync(join(site, file));
    const start = process.cpuUsage();
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), bytes);
    const { user, system } = process.cpuUsage(start);
    microseconds += user + system;
  }
  return microseconds / 1e6;
}
