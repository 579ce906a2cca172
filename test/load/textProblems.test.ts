import { describe, expect, test } from 'vitest';
import { duplicateFields, unseenFields } from '../../src/load/textProblems.ts';

describe('duplicateFields', () => {
  test('finds a field that stands twice in one object', () => {
    const text = '{"a": {"rows": [1], "b": 2, "rows": [3]}, "c": "a\\": b"}';
    expect(duplicateFields(text, JSON.parse(text))).toMatchObject([
      { path: ['a', 'rows'], found: '“rows”出现两次' },
    ]);
  });

  test('is silent for the same field in several objects and for colons in text', () => {
    const text = '[{"a": "x\\": y", "b": ":"}, {"a": {"a": "\\\\"}}]';
    expect(duplicateFields(text, JSON.parse(text))).toEqual([]);
  });
});

test('unseenFields: finds what no schema sees, however it is written, and not where it is a text', () => {
  const found = (text: string) => unseenFields(text, JSON.parse(text)).map(({ path }) => path);
  expect(found('{"a": [{"__proto__": {"b": 1}}], "\\u005f_proto__": 1}')).toEqual([
    ['a', 0, '__proto__'],
    ['__proto__'],
  ]);
  expect(found('{"a": "__proto__"}')).toEqual([]);
});
