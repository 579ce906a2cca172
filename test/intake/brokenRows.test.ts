import { expect, test } from 'vitest';
import { readText } from '../../src/intake/text/readText.ts';

/** The cells of a table of text, a row a line. */
function rowsOf(text: string): string[] {
  return readText(text).parts.flatMap((part) => {
    if (part.kind !== 'grid') return [`(${part.text})`];
    return Array.from({ length: part.rows }, (_, row) =>
      part.cells
        .filter((cell) => cell.row === row)
        .map((cell) => cell.text.replaceAll('\n', '/'))
        .join(';'),
    );
  });
}

test('readText(a table whose cells are broken over lines) keeps each row whole', () => {
  const table = `| 项目资金
（万元） | 年初
预算数 | 全年
预算数 |
| | 80 | 75 |
| 总分 | | 95 |`;
  expect(rowsOf(table)).toEqual([
    '项目资金/（万元）;年初/预算数;全年/预算数',
    ';80;75',
    '总分;;95',
  ]);
});

test('readText(a row that nothing ends) is that row alone', () => {
  const table = '| 甲 | 乙 |\n| 丙 | 丁\n完\n| 戊 | 己 |';
  expect(rowsOf(table)).toEqual(['甲;乙', ';丙;丁', '(完)', '戊;己']);
});
