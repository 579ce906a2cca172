import { describe, expect, test } from 'vitest';
import { legible } from '../../src/model/invisible.ts';
import { privacyText } from '../../src/model/privacyText.ts';
import { SIGN_OF, textSigns } from '../../src/model/textSigns.ts';

test('textSigns: every character that is none or a separator in plain text may part a number', () => {
  const missed: string[] = [];
  for (let code = 0; code < 0x10000; code++) {
    const glyph = String.fromCharCode(code);
    if (!/^[\s.\-‐-―−_·・•/]{0,3}$/.test(privacyText(glyph))) continue;
    if (textSigns(legible(`138${glyph}0013`)) === 0) missed.push(code.toString(16));
  }
  expect(missed).toEqual([]);
});

describe('textSigns: personal data is looked for only where it may be', () => {
  test.each([
    ['1234567'],
    ['1-2 3 — 4 5 6 7'],
    ['１３８００１３'],
    ['一二三四五六七八九〇'],
    ['a@b'],
    ['微信'],
    ['负责人：'],
    ['会计（签章） 李'],
    ['联系人王某138'],
    ['申请人某某手机'],
    ['李某某（领队）'],
    ['带队老师：'],
    ['wx:abc'],
    ['车牌皖A12345'],
  ])('textSigns(%j): personal data', (text) => {
    expect(textSigns(text)).toBe(SIGN_OF.personalData);
  });

  test.each([
    [''],
    ['123456'],
    ['123    4567'],
    ['123,4567'],
    ['一二三四五六七八九'],
    ['一二三四五。六七八九〇'],
    ['微量'],
    ['受益职工人数'],
    ['主要工作任务'],
    ['职工1人，电话访问'],
    ['受训教师（人）'],
    ['车辆维修'],
  ])('textSigns(%j): none', (text) => {
    expect(textSigns(text)).toBe(0);
  });
});

test.each([['<p>全部完成'], ['完成&nbsp;'], ['≥5<']])('textSigns(%j): markup', (text) => {
  expect(textSigns(text)).toBe(SIGN_OF.markup);
});
