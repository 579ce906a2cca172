import { expect, test } from 'vitest';
import { legible, unseenIn } from '../../src/model/invisible.ts';

test('legible: takes out what nobody sees, however deep, and leaves what has nothing of it as it is', () => {
  const plain = { rows: ['合格率≥95%', null, 3], note: '第 1 行\n“甲”…' };
  expect(legible(plain)).toBe(plain);
  const strewn = { rows: ['不\u200b合\u{e0100}格\u3164率', null], note: plain };
  const read = legible(strewn);
  expect(read).toEqual({ rows: ['不合格率', null], note: plain });
  expect(read.note).toBe(plain);
});

test('unseenIn: names the first one inside of a text', () => {
  expect(unseenIn('不\u200b合格\u00ad率')).toBe('U+200B');
  expect(unseenIn('\ufeff合格率\u200b')).toBeUndefined();
  expect(unseenIn('合格\u{e0001}率')).toBe('U+E0001');
});
