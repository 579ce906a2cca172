import { z } from 'zod';
import { FILE_SCHEMAS } from './fileSchemas.ts';
import { termWithin } from './terms.ts';

/** JSON Schemas by file name, for editors to complete and check data files; titled in official terms. */
export function jsonSchemas(): Record<string, object> {
  return Object.fromEntries(
    Object.entries(FILE_SCHEMAS).map(([kind, schema]) => [
      `${kind}.schema.json`,
      titled(z.toJSONSchema(schema, { io: 'input' }), kind),
    ]),
  );
}

/**
 * A copy of a schema in which every field bears its term. Fields share schemas (each cell of points is
 * one), so that a title may be written only where the field stands, never onto what it is.
 */
function titled(schema: unknown, parent: string): object {
  return Object.fromEntries(
    Object.entries(schema as object).map(([key, value]) => [key, titledPart(key, value, parent)]),
  );
}

function titledPart(key: string, value: unknown, parent: string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (key !== 'properties') {
    return Array.isArray(value)
      ? value.map((item) => titledPart('', item, parent))
      : titled(value, parent);
  }
  return Object.fromEntries(
    Object.entries(value).map(([field, property]) => {
      const title = termWithin(parent, field);
      return [field, { ...(title === field ? {} : { title }), ...titled(property, field) }];
    }),
  );
}
