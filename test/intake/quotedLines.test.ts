import { describe, expect, test } from 'vitest';
import { quotedLines } from '../../src/intake/text/quotedLines.ts';
import { readText } from '../../src/intake/text/readText.ts';
import { cpuTime } from '../cpuTime.ts';

/** The texts of each part: those of the cells of a table, or of a paragraph. */
function partsOf(text: string): (string | string[])[] {
  return readText(text).parts.map((part) =>
    part.kind === 'paragraph' ? part.text : part.cells.map((cell) => cell.text),
  );
}

describe('readText(text copied from a sheet)', () => {
  test('takes lines in quotes as one cell, wherever it stands in its row', () => {
    const copied =
      '"项目资金\n（万元）"\t全年预算数\t"建成6栋；\n称""样板""\n验收"\r\n金额\t12\t"1,234.50"';
    expect(partsOf(copied)).toEqual([
      ['项目资金\n（万元）', '全年预算数', '建成6栋；\n称"样板"\n验收', '金额', '12', '1,234.50'],
    ]);
    expect(partsOf('甲\t"乙\n丙"\t"丁\n戊"\r\n己\t庚\t辛')).toEqual([
      ['甲', '乙\n丙', '丁\n戊', '己', '庚', '辛'],
    ]);
  });

  test('leaves quotes that go around no cell as they are', () => {
    expect(partsOf('评价\t"优秀"\n说明\t"优秀"单位')).toEqual([
      ['评价', '"优秀"', '说明', '"优秀"单位'],
    ]);
    expect(partsOf('尺寸\t"5\n项目\t办案\n单位\t公安局')).toEqual([
      ['尺寸', '"5', '项目', '办案', '单位', '公安局'],
    ]);
    expect(partsOf('"甲\n乙"\n项目\t办案')).toEqual(['"甲', '乙"', ['项目', '办案']]);
  });
});

/** Some 60; a row that is put together anew with each of its cells took 2,100. */
const MILLISECONDS = 1000;

test('quotedLines(60,000 cells of one row, each opened on the line that closes the last): work grows with the lines', () => {
  const text = `河灯\t"1${'\n2"\t"3'.repeat(60_000)}"`;
  let rows: readonly string[] = [];
  expect(cpuTime(() => (rows = quotedLines(text)))).toBeLessThan(MILLISECONDS);
  expect(rows).toEqual([text]);
});
