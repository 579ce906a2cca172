import { describe, expect, test } from 'vitest';
import { readDoc } from '../../src/intake/readers/doc/readDoc.ts';
import { READ_LIMITS } from '../../src/intake/readLimits.ts';
import { showDocument } from './showDocument.ts';
import { line, row, writeDoc } from './writeDoc.ts';
import { writeOle } from './writeOle.ts';

async function read(bytes: Uint8Array): Promise<string> {
  const reading = await readDoc(bytes, READ_LIMITS);
  return 'refused' in reading ? `refused: ${reading.refused}` : showDocument(reading.document);
}

const form = () =>
  writeDoc([
    line('项目支出绩效自评表'),
    line(''),
    line('单位：\u0013 MERGEFIELD 单位 \u0014万元\u0015，见\u0013 PAGE \u0015附件\u0001'),
    ...row(['项目名称', '办案经费'], [0, 1000, 5000]),
    ...row(['年度目标', '预期\n目标1\u000b目标2', '实际'], [0, 1010, 3000, 4990]),
    ...row(['', '完成', '86.20'], [0, 1000, 3000, 5000], [0]),
    line('填表人：'),
    ...row(['另一张'], [0, 5000]),
  ]);

describe('readDoc', () => {
  test('reads paragraphs and tables: columns by their borders, cells that go on from above', async () => {
    expect(await read(form())).toMatchInlineSnapshot(`
      "第1段: 项目支出绩效自评表
      第2段: 单位：万元，见附件
      表1 3×3
        @0 项目名称 | @1→2 办案经费
        @0↓2 年度目标 | @1 预期⏎目标1⏎目标2 | @2 实际
        @1 完成 | @2 86.20
      第3段: 填表人：
      表2 1×1
        @0 另一张
      ! uncertain: 这是旧格式的 Word 文档（doc），图片、编号和文本框没有读；请逐格核对，或者另存为 docx 再导入"
    `);
  });

  test('is not certain of rows that do not say where their borders are', async () => {
    const cells = row(['甲', '乙'], [0, 1, 2]).slice(0, -1);
    const end = { text: '', mark: '\u0007' as const, properties: [0x16, 0x24, 1, 0x17, 0x24, 1] };
    expect(await read(writeDoc([...cells, end]))).toMatchInlineSnapshot(`
      "表1 1×2
        @0 甲 | @1 乙
      ! uncertain: 这是旧格式的 Word 文档（doc），图片、编号和文本框没有读；请逐格核对，或者另存为 docx 再导入
      ! uncertain 表1: 有的行没有写明列的位置，按格的先后读"
    `);
  });

  test('leaves out what was deleted while changes were followed, and says so', async () => {
    const cells = row(['巡查次数', '36处34处'], [0, 1000, 2000]);
    const doc = writeDoc([
      { ...line('删去的一段'), deleted: 6 },
      line('自评表'),
      ...cells.map((one, at) => (at === 1 ? { ...one, deleted: 3 } : one)),
    ]);
    expect(await read(doc)).toMatchInlineSnapshot(`
      "第1段: 自评表
      表1 1×2
        @0 巡查次数 | @1 34处
      ! uncertain: 这是旧格式的 Word 文档（doc），图片、编号和文本框没有读；请逐格核对，或者另存为 docx 再导入
      ! uncertain: 文档有修订痕迹，按接受全部修订之后的文字读"
    `);
  });

  test('refuses a file cut off, and one of Word 95', async () => {
    const whole = form();
    for (const share of [0.2, 0.4, 0.6]) {
      expect(await read(whole.subarray(0, whole.length * share))).toMatch(/^refused: 文档不完整/);
    }
    const broken = new Uint8Array(2000);
    broken.set([0xec, 0xa5]);
    broken[0x1a2] = 200;
    expect(await read(writeOle({ WordDocument: broken, '0Table': new Uint8Array(100) }))).toMatch(
      /^refused: 文档不完整/,
    );
    expect(await read(writeOle({ WordDocument: new Uint8Array(2000) }))).toMatch(
      /^refused: 这是 Word 97 以前/,
    );
  });
});
