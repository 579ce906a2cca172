import { readFile } from 'node:fs/promises';
import type { Plugin } from 'rolldown';

/**
 * What zod brings along with every schema and no page asks for: what writes JSON Schemas; what keeps track of values
 * that hold themselves, which nothing does that was read of a file; and English sentences: what is said of bad data is
 * Chinese.
 */
const UNUSED =
  /\/zod\/v4\/(?:core\/(?:json-schema-processors|to-json-schema|memoizer)|locales\/en)\.js$/;
const EXPORTS = /^export (?:const|function) (\w+)/gm;
/** And the formats that every text may be held to as a method, from addresses to keys; `z.url()` is another way. */
const TEXTS = /\/zod\/v4\/classic\/schemas\.js$/;
const FORMAT =
  /^ {4}\w+\(params\) \{\n {8}return this\.check\(core\._\w+\(Zod\w+, params\)\);\n {4}\},\n/gm;
/** Methods of schemas that nothing here calls, many of which bring a kind of schema, of check or of parsing along. */
const METHODS = [
  'nonoptional|exactOptional|prefault|and|or|nullish|brand|register|superRefine|overwrite|describe|isOptional|isNullable',
  'validate(?:Async)?|(?:safeP|p)arseAsync|(?:safeEn|en|safeDe|de)code(?:Async)?',
  'keyof|passthrough|loose|strip|extend|safeExtend|merge|omit|partial|exactPartial|required',
  'gte?|lte?|positive|negative|nonnegative|nonpositive|multipleOf|step|finite|safe|nonempty|length|lowercase|uppercase|slugify',
].join('|');
const METHOD = new RegExp(
  `^ {4}(?:async )?(?:${METHODS})(?:\\(|: )[^\\n]*\\{\\n(?: {8}[^\\n]*\\n)+ {4}\\},\\n`,
  'gm',
);

/** And a program that writes a program for each schema, by `new Function`, which no page needs to run and some may not. */
const OBJECTS = /\/zod\/v4\/core\/schemas\.js$/;
const WRITTEN = 'const fastEnabled = jit && allowsEval.value;';

/** Leaves out of the scripts of pages what they do not use of zod: it is there and does nothing, or is no method. */
export const withoutUnusedZod: Plugin = {
  name: 'without-unused-zod',
  load: {
    filter: { id: [UNUSED, TEXTS, OBJECTS] },
    handler: async (id) => {
      const source = await readFile(id, 'utf8');
      if (TEXTS.test(id)) return source.replace(FORMAT, '').replace(METHOD, '');
      if (OBJECTS.test(id)) return source.replace(WRITTEN, 'const fastEnabled = false;');
      const exports = source.matchAll(EXPORTS);
      const named = [...exports].map(([, name]) => `export const ${name} = () => undefined;`);
      return [...named, 'export default () => ({});'].join('\n');
    },
  },
};
