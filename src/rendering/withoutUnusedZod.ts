import { readFile } from 'node:fs/promises';
import type { Plugin } from 'rolldown';

/**
 * What zod brings along with every schema and no page asks for: what writes JSON Schemas, and English sentences;
 * what is said of bad data is Chinese.
 */
const UNUSED = /\/zod\/v4\/(?:core\/(?:json-schema-processors|to-json-schema)|locales\/en)\.js$/;
const EXPORTS = /^export (?:const|function) (\w+)/gm;

/** Leaves out of the scripts of pages what they do not use of zod: it is there and does nothing. */
export const withoutUnusedZod: Plugin = {
  name: 'without-unused-zod',
  load: {
    filter: { id: UNUSED },
    handler: async (id) => {
      const exports = (await readFile(id, 'utf8')).matchAll(EXPORTS);
      const named = [...exports].map(([, name]) => `export const ${name} = () => undefined;`);
      return [...named, 'export default () => ({});'].join('\n');
    },
  },
};
