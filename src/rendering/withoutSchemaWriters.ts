import { readFile } from 'node:fs/promises';
import type { Plugin } from 'rolldown';

/** What zod brings along with every schema to write JSON Schemas, a fifth of it. */
const WRITERS = /\/zod\/v4\/core\/(?:json-schema-processors|to-json-schema)\.js$/;
const EXPORTS = /^export (?:const|function) (\w+)/gm;

/** Leaves out of the scripts of pages what writes JSON Schemas, which the build alone does: it does nothing there. */
export const withoutSchemaWriters: Plugin = {
  name: 'without-schema-writers',
  load: {
    filter: { id: WRITERS },
    handler: async (id) => {
      const exports = (await readFile(id, 'utf8')).matchAll(EXPORTS);
      return [...exports].map(([, name]) => `export const ${name} = () => undefined;`).join('\n');
    },
  },
};
