import type { Settings } from '../model/settings.ts';
import { TABLES } from './tables.ts';

const TYPES = {
  string: 'string',
  integer: 'integer',
  decimal: 'number',
  boolean: 'boolean',
} as const;

/** `datapackage.json`: describes every published table and column in Chinese and English. */
export function dataPackage(settings: Settings): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'jijing',
    title: `${settings.owner} ${settings.title}`,
    description: settings.description,
    resources: TABLES.map((table) => ({
      name: table.name,
      path: `${table.name}.csv`,
      title: table.title,
      description: `${table.description.zh} ${table.description.en}`,
      type: 'table',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { lineTerminator: '\r\n' },
      schema: {
        fields: table.columns.map(({ name, type, title, description, unit }) => ({
          name,
          type: TYPES[type],
          title,
          description: `${description.zh}${unit === undefined ? '' : `（${unit}）`} — ${description.en}`,
          ...(unit === undefined ? {} : { unit }),
        })),
        missingValues: [''],
        ...(table.primaryKey.length === 0 ? {} : { primaryKey: table.primaryKey }),
      },
    })),
  };
}
