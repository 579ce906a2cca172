import { expect, test } from 'vitest';
import { withSharedTexts } from '../../src/load/sharedTexts.ts';

test.each([
  '{"a":"甲","b":["甲",null,1.50,true,{"a":"甲","10":"乙"}]}',
  '{"__proto__":"甲","constructor":["甲"],"toString":{"__proto__":{"a":"甲"}}}',
  '["","甲",[],{}]',
  '"甲"',
  'null',
  '1',
])('withSharedTexts: %s says what it said, in its order', (text) => {
  expect(JSON.stringify(withSharedTexts(JSON.parse(text)))).toBe(JSON.stringify(JSON.parse(text)));
});

test('withSharedTexts: long texts and more different ones than it remembers are as they were', () => {
  const texts = Array.from({ length: 25_000 }, (_, index) => `${index % 12_000}`);
  const long = '长'.repeat(200_000);
  expect(withSharedTexts([...texts, long])).toEqual([...texts, long]);
});
