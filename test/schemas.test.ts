import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FILE_SCHEMAS } from '../src/model/fileSchemas.ts';
import { jsonSchemas } from '../src/model/jsonSchemas.ts';
import { fieldPlaces } from '../src/model/schemaFields.ts';
import { type Term, terms } from '../src/model/terms.ts';

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

/** The title of every field of a JSON Schema, by the names of the fields in which it stands. */
function titlesIn(schema: unknown, within: readonly string[]): (readonly [string, unknown])[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key !== 'properties') return titlesIn(value, within);
    return Object.entries(value as Record<string, { title?: string }>).flatMap(([field, one]) => {
      const own = [...within, field];
      return [[own.join('.'), one.title] as const, ...titlesIn(one, own)];
    });
  });
}

describe.each(Object.entries(FILE_SCHEMAS))('jsonSchemas: %s', (kind, schema) => {
  const titles = titlesIn(schemas[`${kind}.schema.json`], [kind]);

  test('titles every field with its own term', () => {
    for (const [place, title] of titles) {
      const [parent = '', field = ''] = place.split('.').slice(-2);
      const expected = terms[`${parent}.${field}` as Term] ?? terms[field as Term];
      expect(`${place}: ${title}`).toBe(`${place}: ${field === '$schema' ? undefined : expected}`);
      expect(field === '$schema' || expected !== undefined, place).toBe(true);
    }
  });

  test('titles every field that the schema has', () => {
    const fields = new Set(fieldPlaces(schema).map(({ field }) => field));
    expect(new Set(titles.map(([place]) => place.split('.').at(-1)))).toEqual(fields);
  });
});

test('jsonSchemas: fields that share a schema have titles of their own', () => {
  const titles = Object.fromEntries(titlesIn(schemas['form.schema.json'], []));
  expect(titles).toMatchObject({
    'head.name': '项目名称',
    'layout.name': '版式名称',
    'layout.blocks.rows': '资金各行',
    'review.score': '得分',
    goals: '年度总体目标',
    indicators: '绩效指标',
    total: '总分',
  });
});
