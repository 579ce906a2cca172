import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../src/model/jsonSchemas.ts';

const schemas = jsonSchemas();

test('data/schemas holds a file for each schema and no other', () => {
  expect(readdirSync('data/schemas').sort()).toEqual(Object.keys(schemas).sort());
});

test.each(Object.keys(schemas))(
  'data/schemas/%s is what zod generates; run `npm run jijing -- schema` after a change',
  (name) => {
    expect(JSON.parse(readFileSync(`data/schemas/${name}`, 'utf8'))).toEqual(schemas[name]);
  },
);
