import { expect, test } from 'vitest';
import { fileName } from '../../src/model/fileName.ts';

test.each([
  ['职工技能培训', '职工技能培训'],
  ['../../etc/passwd', '__.._etc_passwd'],
  ['a\u0000b\nc', 'a_b_c'],
  [' 一/二?\t', '一_二_'],
  ['...', '_'],
  ['', '_'],
])('fileName(%j): %s', (name, file) => {
  expect(fileName(name)).toBe(file);
});

test('fileName: with what stands around it, as long as systems let a name be', () => {
  for (const glyph of ['数', '𠀀']) {
    const name = fileName(`${glyph.repeat(1000)}三.xlsx`);
    expect(name).toMatch(/^.{1,80}….+三\.xlsx$/);
    expect(Buffer.byteLength(`001-${name}.json`)).toBeLessThanOrEqual(255);
  }
});
