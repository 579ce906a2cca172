import { z } from 'zod';
import { formSchema } from './form.ts';
import { listSchema } from './list.ts';
import { publicationsSchema } from './publications.ts';
import { reportSchema } from './report.ts';
import { rulebookSchema } from './rulebook.ts';
import { settingsSchema } from './settings.ts';
import { termOf } from './terms.ts';

const SCHEMAS = {
  form: formSchema,
  list: listSchema,
  publications: publicationsSchema,
  report: reportSchema,
  rulebook: rulebookSchema,
  site: settingsSchema,
} as const;

/** JSON Schemas by file name, for editors to complete and check data files; titled in official terms. */
export function jsonSchemas(): Record<string, object> {
  return Object.fromEntries(
    Object.entries(SCHEMAS).map(([name, schema]) => [
      `${name}.schema.json`,
      z.toJSONSchema(schema, { io: 'input', override: ({ jsonSchema }) => addTitles(jsonSchema) }),
    ]),
  );
}

function addTitles(schema: z.core.JSONSchema.BaseSchema): void {
  for (const [field, property] of Object.entries(schema.properties ?? {})) {
    const title = termOf(field);
    if (typeof property === 'object' && title !== field) property.title = title;
  }
}
