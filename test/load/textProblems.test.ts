import { describe, expect, test } from 'vitest';
import { duplicateFields } from '../../src/load/textProblems.ts';

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
