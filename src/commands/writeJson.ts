import { type WholeFile, writeWholeFiles } from '../outFolder/writeWhole.ts';

/** Writes JSON as a person reads it. */
export function writeJson(path: string, json: unknown): void {
  writeWholeFiles([jsonFile(path, json)]);
}

/** A file of JSON as a person reads it. */
export function jsonFile(path: string, json: unknown): WholeFile {
  return { path, content: `${JSON.stringify(json, null, 2)}\n` };
}
