import { describe, expect, test } from 'vitest';
import { readXlsx } from '../../src/intake/readers/xlsx/readXlsx.ts';
import { READ_LIMITS, type ReadLimits } from '../../src/intake/readLimits.ts';
import { showDocument } from './showDocument.ts';
import { writeXlsx } from './writeXlsx.ts';

async function read(bytes: Uint8Array, limits: ReadLimits = READ_LIMITS): Promise<string> {
  const reading = await readXlsx(bytes, limits);
  return 'refused' in reading ? `refused: ${reading.refused}` : showDocument(reading.document);
}

const sheet = (xml: string, name = '自评表') => ({ name, xml });
const data = (rows: string) => `<sheetData>${rows}</sheetData>`;

describe('readXlsx', () => {
  test('shows numbers and dates as a person saw them in Chinese Excel and WPS', async () => {
    const formats = [
      [176, '0.00_ '],
      [177, 'yyyy"年"m"月"d"日";@'],
      [178, '0!.0,"万"'],
      [43, '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ '],
      [179, '0.00"'],
      [180, '"第"@"号"'],
      [181, '[DBNum1]General'],
    ] as const;
    const xfs = [0, 10, 4, 176, 177, 31, 57, 14, 178, 43, 179, 180, 9, 181, 49];
    const values = [
      62.379999,
      0.862,
      1234.5,
      86.2,
      44926,
      44926,
      44926,
      44926,
      12345678,
      0,
      5,
      '',
      0.285,
      3,
      0.30000000000000004,
    ];
    const cells = values.map((value, style) =>
      value === ''
        ? `<c r="L1" s="11" t="s"><v>0</v></c>`
        : `<c r="${String.fromCharCode(65 + style)}1" s="${style}"><v>${value}</v></c>`,
    );
    expect(
      await read(
        writeXlsx([sheet(data(`<row r="1">${cells.join('')}</row>`))], {
          formats,
          xfs,
          strings: ['7'],
        }),
      ),
    ).toMatchInlineSnapshot(`
      "自评表 1×15
        A1 62.379999 | B1 86.20% | C1 1,234.50 | D1 86.20 | E1 2022年12月31日 | F1 2022年12月31日 | G1 2022年12月 | H1 2022/12/31 | I1 1234.6万 | J1 - | K1 5 | L1 第7号 | M1 29% | N1 3 | O1 0.3
      ! uncertain 自评表!K1: 数字格式没有认出，读的是没有格式的值
      ! uncertain 自评表!N1: 数字格式没有认出，读的是没有格式的值"
    `);
  });

  test('keeps merges as ranges, marks what is hidden, trims empty columns by the hundred', async () => {
    const styled = Array.from(
      { length: 300 },
      (_, at) => `<c r="${at < 20 ? String.fromCharCode(70 + at) : `ZZ`}3" s="0"/>`,
    ).join('');
    const first = `<cols><col min="3" max="3" width="0" hidden="1"/><col min="4" max="16384" width="9"/></cols>${data(`
      <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>被盖住</t></is></c></row>
      <row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2"/><c r="C2"><v>3</v></c><c r="D2" t="b"><v>1</v></c></row>
      <row r="3" hidden="1"><c r="A3" t="str"><v>旧模板</v></c>${styled}</row>
      <row r="4"><c r="C4" t="str"><v>露出一半</v></c></row>`)}
      <mergeCells count="3"><mergeCell ref="A1:XFD1"/><mergeCell ref="B2:B3"/><mergeCell ref="C4:D4"/></mergeCells>`;
    const strings = [
      '项目支出绩效自评表',
      '<r><t>年度</t></r><r><t xml:space="preserve">目标&#10;一</t></r><rPh><t>ping</t></rPh>',
    ];
    const bytes = writeXlsx(
      [
        sheet(first),
        { name: '备用', state: 'hidden', xml: data('<row r="1"><c r="A1"><v>1</v></c></row>') },
        sheet(data(''), '空'),
      ],
      { strings },
    );
    expect(await read(bytes)).toMatchInlineSnapshot(`
      "自评表 4×4
        A1→4 项目支出绩效自评表
        A2 年度目标⏎一 | B2↓2  | C2 3 (隐藏) | D2 TRUE
        A3 旧模板 (隐藏)
        C4→2 露出一半
      备用 1×1
        A1 1 (隐藏)
      ! leftOut 自评表!B1: 被合并的单元格盖住的内容没有读"
    `);
  });

  test('takes the stored result of a formula; one without is a notice', async () => {
    const rows = `<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>SUM(A1:A9)</f></c><c r="C1" t="str"><f>A1&amp;"分"</f><v>2分</v></c>
      <c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E1"><f t="shared" si="0"/><v>4</v></c><c r="F1"><f t="shared" si="0"/></c></row>`;
    expect(await read(writeXlsx([sheet(data(rows))]))).toMatchInlineSnapshot(`
      "自评表 1×5
        A1 2 | C1 2分 | D1 #DIV/0! | E1 4
      ! uncertain 自评表!B1: 公式没有存下结果，读作空白；请用 Excel 或 WPS 打开并保存一次
      ! uncertain 自评表!F1: 公式没有存下结果，读作空白；请用 Excel 或 WPS 打开并保存一次"
    `);
  });

  test('leaves out macros, pictures and comments and says so', async () => {
    const bytes = writeXlsx(
      [sheet(data('<row r="1"><c r="A1"><v>1</v></c></row><drawing r:id="rId9"/>'))],
      {
        more: {
          'xl/vbaProject.bin': 'x',
          'xl/media/image1.png': 'x',
          'xl/drawings/drawing1.xml': '<x/>',
          'xl/comments1.xml': '<x/>',
        },
      },
    );
    expect(await read(bytes)).toMatchInlineSnapshot(`
      "自评表 1×1
        A1 1
      ! leftOut: 宏没有读，也没有运行
      ! leftOut: 图片、图表和文本框没有读
      ! leftOut: 批注没有读"
    `);
  });

  test('leaves out sheets that are charts or macros', async () => {
    const one = sheet(data('<row r="1"><c r="A1"><v>1</v></c></row>'));
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const relation = (id: number, type: string) =>
      `<Relationship Id="rId${id}" Type="${office}/${type}" Target="${type}s/sheet1.xml"/>`;
    const more = {
      'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation(1, 'worksheet')}${relation(2, 'chartsheet')}</Relationships>`,
    };
    expect(await read(writeXlsx([one, { ...one, name: '图' }], { more }))).toMatchInlineSnapshot(`
      "自评表 1×1
        A1 1
      ! leftOut: 图表、宏或对话框的工作表没有读"
    `);
  });

  test('reads rows and cells that state no address', async () => {
    const rows =
      '<row><c><v>1</v></c><c t="inlineStr"><is><t>二</t></is></c></row><row><c/><c><v>3</v></c></row>';
    expect(await read(writeXlsx([sheet(data(rows))]))).toMatchInlineSnapshot(`
      "自评表 2×2
        A1 1 | B1 二
        B2 3"
    `);
  });
});

describe('readXlsx, hostile and broken', () => {
  test('refuses what unpacks to more than the limit before it unpacks', async () => {
    const rows = `<row r="1"><c r="A1"><v>${' '.repeat(3_000_000)}</v></c></row>`;
    const bytes = writeXlsx([sheet(data(rows))]);
    expect(bytes.length).toBeLessThan(10_000);
    expect(await read(bytes, { ...READ_LIMITS, unpackedBytes: 1_000_000 })).toMatchInlineSnapshot(
      `"refused: 解开后有 3 MB，超过 1 MB，没有解开；请只留下需要的工作表或文件，另存后再导入"`,
    );
  });

  test('refuses a part that states less than it unpacks to', async () => {
    const bytes = writeXlsx([
      sheet(data(`<row r="1"><c r="A1"><v>${' '.repeat(300_000)}</v></c></row>`)),
    ]);
    const lying = bytes.slice();
    const view = new DataView(lying.buffer);
    for (let at = 0; at + 46 < lying.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 300_000) {
        view.setUint32(at + 24, 400, true);
      }
    }
    expect(await read(lying)).toBe(
      'refused: xl/worksheets/sheet1.xml 不完整，文件有损坏；请重新下载，或者用 Office 或 WPS 打开后另存',
    );
  });

  test('refuses declarations of entities', async () => {
    const head = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY f SYSTEM "file:///etc/passwd">]>';
    expect(await read(writeXlsx([sheet(data(''))], { head }))).toMatchInlineSnapshot(
      `"refused: xl/worksheets/sheet1.xml 里有 DOCTYPE 声明，正常的文件没有，为安全没有读"`,
    );
  });

  test('reads the first rows and columns of a sheet with a million', async () => {
    const rows = ['A1', 'XFD1', 'A2', 'A3', 'A1048576', 'XFD1048576']
      .map(
        (address) => `<row r="${address.replace(/\D+/, '')}"><c r="${address}"><v>1</v></c></row>`,
      )
      .join('');
    expect(
      await read(writeXlsx([sheet(data(rows))]), { ...READ_LIMITS, rows: 2, columns: 2 }),
    ).toMatchInlineSnapshot(`
      "自评表 2×1
        A1 1
        A2 1
      ! leftOut: 自评表只读了前 2 行、前 2 列，其余没有读；请把需要的部分另存为一个文件"
    `);
  });

  test('refuses more cells than the limit', async () => {
    const rows = '<row><c><v>1</v></c><c><v>1</v></c></row>'.repeat(6);
    expect(await read(writeXlsx([sheet(data(rows))]), { ...READ_LIMITS, cells: 10 })).toMatch(
      /^refused: 工作簿有 12 个以上的单元格/,
    );
  });

  test('refuses a file cut off anywhere, with one sentence', async () => {
    const whole = writeXlsx([sheet(data('<row r="1"><c r="A1"><v>1</v></c></row>'))]);
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      expect(await read(whole.subarray(0, whole.length * share))).toMatch(
        /^refused: .*(另存|重新下载)/,
      );
    }
    const cutSheet = writeXlsx([sheet('')], {
      more: { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1"><c r="A1"><v>1' },
    });
    expect(await read(cutSheet)).toMatchInlineSnapshot(
      `"refused: xl/worksheets/sheet1.xml 不完整，文件有损坏；请重新下载，或者用 Office 或 WPS 打开后另存"`,
    );
  });

  test('refuses a workbook of which a sheet is missing', async () => {
    const one = sheet(data('<row r="1"><c r="A1"><v>1</v></c></row>'));
    const missing = { ...one, name: '缺' };
    const bytes = writeXlsx([one, missing], { without: ['xl/worksheets/sheet2.xml'] });
    expect(await read(bytes)).toMatchInlineSnapshot(
      `"refused: 工作簿不完整或已损坏，读不出；请用 Excel 或 WPS 打开后另存，再导入"`,
    );
  });

  test('refuses one text that very many cells show', async () => {
    const rows = `<row>${'<c t="s"><v>0</v></c>'.repeat(200)}</row>`.repeat(20);
    const bytes = writeXlsx([sheet(data(rows))], { strings: ['长'.repeat(10_000)] });
    expect(await read(bytes)).toMatch(/^refused: 工作簿的文字超过 10000000 个字/);
  });
});
