import type { Settings } from '../model/settings.ts';
import { type Imprint, markedTitle } from './imprint.ts';
import type { TableDescription } from './publishedTable.ts';

const TYPES = {
  string: 'string',
  integer: 'integer',
  decimal: 'number',
  boolean: 'boolean',
} as const;

/** What is known of a written file. */
export interface FileFacts {
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * `datapackage.json` (Data Package 2.0): describes every published table and column in Chinese and
 * English, with the size and hash of the table's CSV, and the head of the public record.
 */
export function dataPackage(
  { description, url }: Settings,
  imprint: Imprint,
  tables: readonly TableDescription[],
  factsOf: (file: string) => FileFacts,
  publicationsHead?: string,
): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'jijing',
    title: markedTitle(imprint, `${imprint.owner} ${imprint.title}`),
    description: markedTitle(imprint, description),
    ...(url === undefined ? {} : { homepage: url }),
    ...(publicationsHead === undefined ? {} : { publicationsHead }),
    resources: tables.map((table) => resource(table, imprint, factsOf(`${table.name}.csv`))),
  };
}

function resource(table: TableDescription, imprint: Imprint, { bytes, sha256 }: FileFacts): object {
  return {
    name: table.name,
    path: `${table.name}.csv`,
    title: markedTitle(imprint, table.title),
    description: `${table.description.zh} ${table.description.en}`,
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    dialect: { lineTerminator: '\r\n' },
    schema: {
      fields: table.columns.map(field),
      missingValues: [''],
      ...(table.primaryKey.length === 0 ? {} : { primaryKey: table.primaryKey }),
    },
  };
}

function field({
  name,
  type,
  title,
  description,
  unit,
}: TableDescription['columns'][number]): object {
  return {
    name,
    type: TYPES[type],
    title,
    description: `${description.zh}${unit === undefined ? '' : `（${unit}）`} — ${description.en}`,
    ...(unit === undefined ? {} : { unit }),
  };
}
