import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/load/limits.ts';
import { isTooDeep, sizeProblems } from '../../src/load/sizeProblems.ts';
import { syntaxFaults } from '../../src/load/syntax/syntaxFaults.ts';
import { duplicateFields } from '../../src/load/textProblems.ts';

/** What is named, each with the text that stands at its place. */
function named(text: string): string[] {
  return syntaxFaults(text).map(({ offset, expected, found }) => {
    return `${JSON.stringify(text.slice(offset, offset + 3))} ${expected}｜${found}`;
  });
}

describe('syntaxFaults', () => {
  test.each([
    [
      '{ // 注释\n"a": 1, /* b */ "c": [1, 2,],\n}',
      [
        '"// " 不带注释的 JSON｜注释“// 注释”',
        '"/* " 不带注释的 JSON｜注释“/* b */”',
        '",]," 最后一项之后直接是 ]｜多余的逗号',
        '",\\n}" 最后一项之后直接是 }｜多余的逗号',
      ],
    ],
    [`{'a': 'b', "c": 1}`, [`"'a'" 双引号 "｜单引号 'a'`, `"'b'" 双引号 "｜单引号 'b'`]],
    [
      '{"a": "x\ty", "b": "x\r\ny", "c": 1,}',
      [
        '"\\ty\\"" 不含制表符的文字｜文字中间的制表符（Tab）',
        '"\\r\\ny" 写在一行之内的文字｜文字中间换行',
        '",}" 最后一项之后直接是 }｜多余的逗号',
      ],
    ],
    ['{"a": "x,\n "b": 1}', ['"\\n \\"" 结束的双引号 "｜行尾']],
    ['{"a": "x', ['"" 结束的双引号 "｜行尾']],
    ['{"a": "x\u0001"}', ['"\\u0001\\"}" 不含控制字符的文字｜控制字符 U+0001']],
    ['{"a": "C:\\Users"}', ['"\\\\Us" 反斜杠 \\ 写作 \\\\｜“\\U”']],
    [
      '{"a": "送"温暖"帮扶"}',
      ['"温暖\\"" 加双引号的文字，或数字、true、false、null｜“温暖"帮扶"}”'],
    ],
    ['{"a": 1}\n{"b": 2}', ['"{\\"b" 文件到此结束｜第二个 JSON：“{"b": 2}”']],
    ['{"a": 1}}', ['"}" 文件到此结束｜多余的“}”']],
    ['{"a": [1}', ['"}" 右方括号 ]｜“}”']],
    ['{"a": [1', ['"" 右方括号 ]｜文件结尾']],
    ['{"a": 1\n"b": 2}', ['"\\"b\\"" 逗号 ,｜“"b"”']],
    ['{"a": 1,, "b": 2}', ['", \\"" 两项之间只有一个逗号｜多余的逗号']],
    ['\ufeff{}', ['"\ufeff{}" 只用普通空格、制表符和换行隔开｜字节序标记（BOM，U+FEFF）']],
    [
      '{"a":\u3000None}',
      ['"\u3000No" 只用普通空格、制表符和换行隔开｜看不见的字符 U+3000', '"Non" null｜None'],
    ],
    ['{a: 1}', ['"a: " 加双引号的文字，或数字、true、false、null｜“a: 1}”']],
    [' \n', ['" \\n" 一组字段 {…}｜空文件']],
    // A comment does not hide the comma that is missing behind it.
    ['{"a": 1 // b\n"c": 2}', ['"// " 不带注释的 JSON｜注释“// b”', '"\\"c\\"" 逗号 ,｜“"c"”']],
  ])('names what is wrong with %j at its place', (text, expected) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(named(text)).toEqual(expected);
  });

  test('tells Chinese marks from English ones', () => {
    expect(syntaxFaults('{“a”：1}')[0]?.advice).toMatch(/中文标点/);
  });

  test.each([
    ['lists', '['.repeat(200_000) + ']'.repeat(200_000)],
    ['objects', '{"a":'.repeat(200_000)],
    ['lists behind a fault', `[1,,${'['.repeat(200_000)}`],
  ])('stops at too many %s in one another', (_, text) => {
    const faults = syntaxFaults(text);
    expect(faults.at(-1)).toMatchObject({ expected: `不超过 ${LIMITS.depth} 层的嵌套` });
    expect(faults.length).toBeLessThan(3);
  });

  test.each([
    ['letters', 'a'],
    ['escapes', '\\\\'],
    ['tabs', '\t'],
    ['line breaks', '\n'],
    ['apostrophes', "'"],
  ])('reads millions of %s in an open text in a moment', (_, part) => {
    const start = performance.now();
    expect(syntaxFaults(`{"a": "${part.repeat(1_000_000)}`).length).toBeGreaterThan(0);
    expect(syntaxFaults(`{"a": ${part.repeat(1_000_000)}`).length).toBeGreaterThan(0);
    expect(syntaxFaults(`/*${part.repeat(1_000_000)}`).length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

describe('sizeProblems', () => {
  test('finds texts and lists that are too long, with their place', () => {
    expect(sizeProblems({ a: ['x'.repeat(LIMITS.characters + 1)] })).toMatchObject([
      { path: ['a', 0], expected: '不超过 32,767 字的文字', found: '32,768 字' },
    ]);
    expect(sizeProblems({ a: [Array(LIMITS.values).fill(0)] })).toMatchObject([
      { path: [], expected: '不超过 200,000 个字段和列表项', found: '200,002 个' },
    ]);
  });

  test('is silent at the limits', () => {
    const value = { a: 'x'.repeat(LIMITS.characters), b: Array(LIMITS.values - 2).fill(0) };
    expect(sizeProblems(value)).toEqual([]);
    const escaped = `{"a": "${'\\u4e2d'.repeat(LIMITS.characters)}"}`;
    expect(duplicateFields(escaped, JSON.parse(escaped))).toEqual([]);
  });
});

test('isTooDeep: at the depth of the limit it is not, one deeper it is', () => {
  const nested = (depth: number) => JSON.parse('['.repeat(depth) + ']'.repeat(depth));
  expect(isTooDeep(nested(LIMITS.depth))).toBe(false);
  expect(isTooDeep(nested(LIMITS.depth + 1))).toBe(true);
  expect(isTooDeep(nested(100_000))).toBe(true);
});
