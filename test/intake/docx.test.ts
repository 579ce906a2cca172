import { describe, expect, test } from 'vitest';
import { readDocx } from '../../src/intake/readers/docx/readDocx.ts';
import type { Reading } from '../../src/intake/reading.ts';
import { READ_LIMITS } from '../../src/intake/readLimits.ts';
import { showDocument } from './showDocument.ts';
import { cell, paragraph, table, writeDocx } from './writeDocx.ts';

async function read(bytes: Uint8Array, limits = READ_LIMITS): Promise<string> {
  const reading = await readDocx(bytes, limits);
  return 'refused' in reading ? `refused: ${reading.refused}` : showDocument(reading.document);
}

function documentOf(reading: Reading) {
  if ('refused' in reading) throw new Error(reading.refused);
  return reading.document;
}

const DOWN = '<w:vMerge w:val="restart"/>';
const UNDER = '<w:vMerge/>';
const right = (columns: number) => `<w:gridSpan w:val="${columns}"/>`;

describe('readDocx', () => {
  test('reads headings, paragraphs and a table with cells merged down and right', async () => {
    const body = [
      paragraph('附件 1　 项目支出', '<w:pStyle w:val="2"/>'),
      paragraph(''),
      paragraph('（2022年度）\n单位：万元'),
      table(
        [cell('项目名称'), cell('办案  经费', right(3))],
        [cell('年度目标', DOWN), cell('预期'), cell('实际', right(2))],
        [cell('', UNDER), cell(paragraph('目标1') + paragraph('目标2')), cell(''), cell('86.20')],
      ),
    ];
    expect(await read(writeDocx(body.join('')))).toMatchInlineSnapshot(`
      "第1段 h1: 附件 1　 项目支出
      第2段: （2022年度）⏎单位：万元
      表1 3×4
        @0 项目名称 | @1→3 办案  经费
        @0↓2 年度目标 | @1 预期 | @2→2 实际
        @1 目标1⏎目标2 | @2  | @3 86.20"
    `);
  });

  test('shows tick boxes: content controls, old form fields and symbols of Wingdings', async () => {
    const control = (value: number) =>
      `<w:p><w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${value}"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>x</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>是</w:t></w:r></w:p>`;
    const field = (value: number) =>
      `<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="${value}"/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
    const symbol = (code: string) =>
      `<w:p><w:r><w:sym w:font="Wingdings 2" w:char="${code}"/></w:r></w:p>`;
    const cells = [control(1), control(0), field(1), field(0), symbol('F052'), symbol('F0A3')];
    expect(await read(writeDocx(table(cells.map((each) => cell(each)))))).toMatchInlineSnapshot(`
      "表1 1×6
        @0 ☑是 | @1 □是 | @2 ☑ | @3 □ | @4 ☑ | @5 □"
    `);
  });

  test('reads tables within cells line by line', async () => {
    const inner = table([cell('甲'), cell('1')], [cell('乙'), cell('2')]);
    const body = table(
      [cell('产出指标完成情况'), cell(inner + paragraph('完'))],
      [cell('总分'), cell('90')],
    );
    expect(await read(writeDocx(body))).toMatchInlineSnapshot(`
      "表1 2×2
        @0 产出指标完成情况 | @1 甲 1⏎乙 2⏎完
        @0 总分 | @1 90
      ! uncertain 表1 第1行第2格: 格里还有一张表，逐行读成了文字"
    `);
  });

  test('says what it did not read or is not sure of', async () => {
    const body =
      '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/></w:numPr></w:pPr><w:r><w:t>总体情况</w:t></w:r></w:p>' +
      '<w:p><w:ins w:id="1"><w:r><w:t>新</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>旧</w:delText></w:r></w:del></w:p>' +
      '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r></w:p>';
    const margin = (text: string) =>
      `<w:hdr xmlns:w="x"><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:hdr>`;
    const more = {
      'word/header1.xml': margin('公开文本'),
      'word/footer1.xml': margin('第 1 页'),
      'word/media/image1.png': 'x',
      'word/vbaProject.bin': 'x',
      'word/comments.xml': '<x/>',
    };
    expect(await read(writeDocx(body, { more }))).toMatchInlineSnapshot(`
      "第1段: 总体情况
      第2段: 新
      第3段: 隐藏
      ! leftOut: 宏没有读，也没有运行
      ! leftOut: 图片没有读
      ! leftOut: 批注没有读
      ! leftOut: 自动编号没有读
      ! uncertain: 文档有修订痕迹，按接受全部修订之后的文字读
      ! uncertain: 文档有隐藏的文字，一并读了，请核对
      ! leftOut: 页眉页脚没有读：公开文本"
    `);
  });

  test('reads a long text just as it reads a short one, and a table of many rows', async () => {
    const one = `${paragraph('自评表')}${table([cell('甲'), cell('乙', '<w:gridSpan w:val="2"/>')])}`;
    const many = 800;
    const { parts } = documentOf(await readDocx(writeDocx(one.repeat(many)), READ_LIMITS));
    const [first, grid] = documentOf(await readDocx(writeDocx(one), READ_LIMITS)).parts;
    expect(parts).toHaveLength(2 * many);
    expect(parts.at(-2)).toEqual({ ...first, address: `第${many}段` });
    expect(parts.at(-1)).toEqual({ ...grid, name: `表${many}` });
    const rows = Array.from({ length: 4000 }, (_, at) => [cell(`第${at}行`)]);
    const long = documentOf(await readDocx(writeDocx(table(...rows)), READ_LIMITS));
    expect(long.parts).toMatchObject([{ rows: 4000 }]);
  });

  test('refuses a text that is too long', async () => {
    const limits = { ...READ_LIMITS, documentBytes: 10_000 };
    const reading = await readDocx(writeDocx(paragraph('长').repeat(400)), limits);
    expect(reading).toMatchObject({ refused: expect.stringContaining('文档太长') });
  });

  test('reads what is set off in the text: fields, formulas, links, boxes, notes, entities', async () => {
    const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
    const field = '<w:fldChar w:fldCharType';
    const box = `<mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph('盒')}</w:txbxContent></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraph('盒')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent>`;
    const body = [
      `<w:p>${run('由')}<w:r>${box}</w:r>${run('&lt;甲&gt; &#x20BB7;&amp;lt;')}</w:p>`,
      `<w:p><w:r>${field}="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r>${field}="separate"/></w:r>${run('3')}<w:r>${field}="end"/></w:r><w:fldSimple w:instr="X">${run('年')}</w:fldSimple></w:p>`,
      '<w:p><m:oMath><m:r><m:t>≥</m:t></m:r></m:oMath><w:hyperlink><w:r><w:t>90</w:t></w:r></w:hyperlink><w:r><w:noBreakHyphen/><w:t>5</w:t><w:cr/><w:t>止</w:t></w:r></w:p>',
      `<w:p><w:r><w:t>表</w:t><w:footnoteReference w:id="7"/></w:r></w:p>`,
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('接')}</w:p><w:p><w:pPr><w:pStyle w:val="2"/></w:pPr>${run('上')}</w:p>`,
    ];
    const footnotes = `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="0" w:type="separator"/><w:footnote w:id="7">${paragraph('注')}</w:footnote></w:footnotes>`;
    const more = { 'word/footnotes.xml': footnotes };
    expect(await read(writeDocx(body.join(''), { more }))).toMatchInlineSnapshot(`
      "第1段: 由<甲> 𠮷&lt;
      第2段: 盒
      第3段: 3年
      第4段: ≥90‑5⏎止
      第5段: 表[1]
      第6段 h1: 接上
      第7段: 注"
    `);
  });

  test('merges a cell down where one begins above it, and ticks a box that is a cell', async () => {
    const box = `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent>${cell('\u2612')}</w:sdtContent></w:sdt>`;
    const body = table(
      [cell('甲', DOWN), cell('1'), box],
      [cell('', UNDER), cell('2'), cell('')],
      [cell('乙', right(2)), cell('')],
      [cell('丙', UNDER), cell('丁', UNDER), cell('3')],
    );
    expect(await read(writeDocx(body))).toMatchInlineSnapshot(`
      "表1 4×4
        @0↓2 甲 | @1 1 | @2 ☑
        @1 2 | @2 
        @0↓2→2 乙 | @2 
        @2 丁 | @3 3"
    `);
  });

  test('reads a file whose names have other prefixes', async () => {
    const bytes = writeDocx('', {
      more: {
        'word/document.xml':
          '<n0:document xmlns:n0="http://purl.oclc.org/ooxml/wordprocessingml/main"><n0:body><n0:p><n0:r><n0:t>自评表</n0:t></n0:r></n0:p></n0:body></n0:document>',
      },
    });
    expect(await read(bytes)).toBe('第1段: 自评表');
  });

  test('refuses entities, nesting without end, and files cut off', async () => {
    const head = '<!DOCTYPE x [<!ENTITY a "aaaa">]>';
    expect(await read(writeDocx(paragraph('&a;'), { head }))).toMatch(/^refused: .*DOCTYPE/);
    expect(await read(writeDocx(paragraph('&#x110000;甲')))).toBe('第1段: \ufffd甲');
    const deep = '<w:tbl><w:tr><w:tc>'.repeat(20_000) + '</w:tc></w:tr></w:tbl>'.repeat(20_000);
    expect(await read(writeDocx(deep))).toMatch(/^refused: 文档(不完整|里的表格套得太深)/);
    const whole = writeDocx(paragraph('正文'));
    expect(await read(whole.subarray(0, whole.length - 40))).toMatch(/^refused: 文件不完整/);
    const cut = writeDocx('', { more: { 'word/document.xml': '<w:document><w:body><w:p>' } });
    expect(await read(cut)).toMatch(/^refused: word\/document.xml 不完整/);
  });
});
