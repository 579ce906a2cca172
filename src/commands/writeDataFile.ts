import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type WholeFile, writeWholeFiles } from './writeWhole.ts';

/** The kinds of data files, each with a JSON Schema of its own. */
export type SchemaName = 'site' | 'list' | 'form' | 'report';

/** Where a data folder has the JSON Schemas: its own, or those of the package that it installs. */
function schemaFolder(data: string): string {
  const own = join(data, 'schemas');
  return existsSync(own) ? own : join(data, 'node_modules/jijing/data/schemas');
}

/** Writes a data file with its schema in front, which an editor completes and checks it by. */
export function writeDataFile(data: string, path: string, kind: SchemaName, json: object): void {
  writeWholeFiles([dataFile(data, path, kind, json)]);
}

/** A data file as it is to stand in its folder. */
export function dataFile(data: string, path: string, kind: SchemaName, json: object): WholeFile {
  const file = join(data, path);
  const schema = join(schemaFolder(data), `${kind}.schema.json`);
  const $schema = relative(dirname(file), schema).replaceAll('\\', '/');
  return { path: file, content: `${JSON.stringify({ $schema, ...json }, null, 2)}\n` };
}
