import { renameSync, writeFileSync } from 'node:fs';

/** Writes JSON as a person reads it; the file is at no moment half written. */
export function writeJson(path: string, json: unknown): void {
  const beside = `${path}.${process.pid}.tmp`;
  writeFileSync(beside, `${JSON.stringify(json, null, 2)}\n`);
  renameSync(beside, path);
}
