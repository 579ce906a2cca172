import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** The kinds of data files, each with a JSON Schema of its own. */
type SchemaName = 'site' | 'list' | 'form';

/** Where a data folder has the JSON Schemas: its own, or those of the package that it installs. */
function schemaFolder(data: string): string {
  const own = join(data, 'schemas');
  return existsSync(own) ? own : join(data, 'node_modules/jijing/data/schemas');
}

/** Writes a data file with its schema in front, which an editor completes and checks it by. */
export function writeDataFile(data: string, path: string, kind: SchemaName, json: object): void {
  const file = join(data, path);
  const schema = join(schemaFolder(data), `${kind}.schema.json`);
  const $schema = relative(dirname(file), schema).replaceAll('\\', '/');
  writeText(file, `${JSON.stringify({ $schema, ...json }, null, 2)}\n`);
}

/** Writes a file, and the folders above it where they are missing. */
export function writeText(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
