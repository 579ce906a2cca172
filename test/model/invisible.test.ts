import { expect, test } from 'vitest';
import { legible, unseenIn } from '../../src/model/invisible.ts';

test('legible: takes out what nobody sees, however deep, and leaves what has nothing of it as it is', () => {
  const plain = { rows: ['合格率≥95%', null, 3], note: '第 1 行\n“甲”…' };
  expect(legible(plain)).toBe(plain);
  const strewn = { rows: ['不\u200b合\u{e0100}格\u3164率', null], note: plain };
  expect(legible(strewn)).toEqual({ rows: ['不合格率', null], note: plain });
});

test('legible: overlooks none of the characters that Unicode calls ignorable', () => {
  const left: string[] = [];
  for (let code = 0; code < 0x110000; code++) {
    const glyph = String.fromCodePoint(code);
    if (/\p{Default_Ignorable_Code_Point}/u.test(glyph) !== (legible(glyph) === '')) {
      left.push(code.toString(16));
    }
  }
  // blank, and what frames a note
  expect(left).toEqual(['2800', 'fff9', 'fffa', 'fffb']);
});

test('unseenIn: names the first one inside of a text', () => {
  expect(unseenIn('不\u200b合格\u00ad率')).toBe('U+200B');
  expect(unseenIn('\ufeff合格率\u200b')).toBeUndefined();
  expect(unseenIn('合格\u{e0001}率')).toBe('U+E0001');
});
