import { writeWhole } from './writeWhole.ts';

/** Writes JSON as a person reads it. */
export function writeJson(path: string, json: unknown): void {
  writeWhole(path, `${JSON.stringify(json, null, 2)}\n`);
}
