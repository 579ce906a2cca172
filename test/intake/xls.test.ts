import { SSF, utils, type WorkSheet, write } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { readXls } from '../../src/intake/readers/xls/readXls.ts';
import { READ_LIMITS } from '../../src/intake/readLimits.ts';
import { FORM_FIRST_KEYWORD } from '../../src/model/publishedMark.ts';
import { showDocument } from './showDocument.ts';

async function read(bytes: Uint8Array, limits = READ_LIMITS): Promise<string> {
  const reading = await readXls(bytes, limits);
  return 'refused' in reading ? `refused: ${reading.refused}` : showDocument(reading.document);
}

function workbook(
  sheets: Readonly<Record<string, WorkSheet>>,
  bookType: 'biff8' | 'biff5' = 'biff8',
) {
  const book = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name);
  book.Workbook = {
    Sheets: book.SheetNames.map((name) => ({ name, Hidden: name === '备用' ? 1 : 0 })),
  };
  return new Uint8Array(write(book, { bookType, type: 'array', cellStyles: true }));
}

function formSheet(): WorkSheet {
  const sheet = utils.aoa_to_sheet([
    ['项目支出绩效自评表'],
    ['全年预算数', 1234.5, '旧'],
    ['执行率', 0.862, { t: 'n', v: 44926, z: 'yyyy"年"m"月"d"日"' }],
    [
      '得分\n（10分）',
      62.379999,
      { t: 'n', v: 0, z: '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ' },
    ],
    ['日期', { t: 'n', v: 44926, z: 'm/d/yy' }, { t: 'e', v: 7, w: '#DIV/0!' }, true],
  ]);
  sheet.B2.z = '#,##0.00';
  sheet.B3.z = '0.00%';
  sheet['!merges'] = [utils.decode_range('A1:D1'), utils.decode_range('A2:A2')];
  sheet['!cols'] = [{}, {}, { hidden: true }];
  sheet['!rows'] = [{}, {}, {}, { hidden: true }];
  return sheet;
}

describe('readXls', () => {
  test('shows a BIFF8 workbook as a person saw it', async () => {
    const bytes = workbook({
      自评表: formSheet(),
      备用: utils.aoa_to_sheet([['旧模板']]),
      Sheet3: utils.aoa_to_sheet([[]]),
    });
    expect(await read(bytes)).toMatchInlineSnapshot(`
      "自评表 5×4
        A1→4 项目支出绩效自评表
        A2 全年预算数 | B2 1,234.50 | C2 旧 (隐藏)
        A3 执行率 | B3 86.20% | C3 2022年12月31日 (隐藏)
        A4 得分⏎（10分） | B4 62.379999 | C4 - (隐藏)
        A5 日期 | B5 2022/12/31 | C5 #DIV/0! (隐藏) | D5 TRUE
      备用 1×1
        A1 旧模板 (隐藏)"
    `);
  });

  test('reads the first sheet alone of a workbook that a site published and an office saved as .xls', async () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, formSheet(), '自评表');
    utils.book_append_sheet(book, utils.aoa_to_sheet([['项目标识', 'a']]), '项目');
    const bytes = (keywords: string) => {
      book.Props = { Keywords: keywords };
      return new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }));
    };
    expect(await read(bytes('预算'))).toContain('项目标识');
    const published = await read(bytes(FORM_FIRST_KEYWORD));
    expect(published).not.toContain('项目标识');
    expect(published).toContain('只读第一张表');
  });

  test('hands the formats of one file to no other', async () => {
    const bytes = workbook({ 甲: utils.aoa_to_sheet([[{ t: 'n', v: 5, z: '0"件"' }]]) });
    const before = { ...SSF.get_table() };
    expect(await read(bytes)).toContain('A1 5件');
    expect(SSF.get_table()).toEqual(before);
  });

  test('leaves out what is beyond the limits and says so', async () => {
    const bytes = workbook({
      表: utils.aoa_to_sheet([
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
      ]),
    });
    expect(await read(bytes, { ...READ_LIMITS, rows: 2, columns: 2 })).toMatchInlineSnapshot(`
      "表 2×2
        A1 1 | B1 2
        A2 4 | B2 5
      ! leftOut: 表只读了前 2 行、前 2 列，其余没有读；请把需要的部分另存为一个文件"
    `);
    expect(await read(bytes, { ...READ_LIMITS, cells: 8 })).toMatch(
      /^refused: 工作簿有 9 个以上的单元格/,
    );
  });

  test('refuses a file cut off, or with broken records, with one sentence', async () => {
    const whole = workbook({ 自评表: formSheet() });
    for (const share of [0.05, 0.3, 0.6]) {
      expect(await read(whole.subarray(0, whole.length * share))).toMatch(/^refused: 工作簿不完整/);
    }
  });
});
