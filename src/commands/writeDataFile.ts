import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type WholeFile, writeWholeFiles } from '../outFolder/writeWhole.ts';

/** The kinds of data files, each with a JSON Schema of its own. */
export type SchemaName = 'site' | 'list' | 'form' | 'report';

/** Where a folder that installs this package has the JSON Schemas. */
export function installedSchemas(data: string): string {
  return join(data, 'node_modules/jijing/data/schemas');
}

/**
 * Where a data folder has the JSON Schemas: those of the package, where it installs packages, unless it has its
 * own; else where `schema` writes them.
 */
function schemaFolder(data: string): string {
  const own = join(data, 'schemas');
  const installs = existsSync(join(data, 'package.json'));
  return installs && !existsSync(own) ? installedSchemas(data) : own;
}

/** Writes a data file with its schema in front, which an editor completes and checks it by. */
export function writeDataFile(data: string, path: string, kind: SchemaName, json: object): void {
  writeWholeFiles([dataFile(data, path, kind, json)]);
}

/** A data file as it is to stand in its folder. */
export function dataFile(
  data: string,
  path: string,
  kind: SchemaName,
  json: object,
  schemas: string = schemaFolder(data),
): WholeFile {
  const file = join(data, path);
  const schema = join(schemas, `${kind}.schema.json`);
  const $schema = relative(dirname(file), schema).replaceAll('\\', '/');
  return { path: file, content: `${JSON.stringify({ $schema, ...json }, null, 2)}\n` };
}
