import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/intake/readers/html/readHtml.ts';
import { READ_LIMITS } from '../../src/intake/readLimits.ts';
import { showDocument } from './showDocument.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

async function read(page: string | Uint8Array, limits = READ_LIMITS): Promise<string> {
  const reading = await readHtml(typeof page === 'string' ? utf8(page) : page, limits);
  return 'refused' in reading ? `refused: ${reading.refused}` : showDocument(reading.document);
}

describe('readHtml', () => {
  test('reads a page as a government site prints it: frame tables flattened, spans placed', async () => {
    const page = `<!DOCTYPE html><html><head><title>不读</title><style>td{}</style></head><body>
      <table width="100%"><tr><td><table><tr><td>首页 &gt; 公开</td></tr></table></td></tr>
      <tr><td><div class="TRS_Editor"><h2>项目支出绩效自评表</h2><p>（2022年度）</p>
      <table border="1"><tbody>
        <tr><td rowspan="2">项目名称</td><td colspan="2"><p>办案&nbsp;经费</p></td></tr>
        <tr><td>全年<br>预算数</td><td>1,234.50
        万元</td></tr>
        <tr><td>总分</td><td></td><td>86.20</td></tr>
      </tbody></table><p>附件：无<script>bad()</script></p></div></td></tr></table></body></html>`;
    expect(await read(page)).toMatchInlineSnapshot(`
      "表1 1×1
        @0 首页 > 公开
      第1段 h2: 项目支出绩效自评表
      第2段: （2022年度）
      表2 3×3
        @0↓2 项目名称 | @1→2 办案 经费
        @1 全年⏎预算数 | @2 1,234.50 万元
        @0 总分 | @1  | @2 86.20
      第3段: 附件：无"
    `);
  });

  test('gives a cell to the first column that no span from above takes, to the end of its section', async () => {
    const page = `<table>
      <tfoot><tr><td>合计</td><td>3</td></tr></tfoot>
      <thead><tr><th rowspan="9">甲</th><th>乙</th></tr></thead>
      <tbody><tr><td rowspan="0">丙</td><td>1</td></tr><tr><td>2</td></tr></tbody></table>`;
    expect(await read(page)).toMatchInlineSnapshot(`
      "表1 4×2
        @0 甲 | @1 乙
        @0↓2 丙 | @1 1
        @1 2
        @0 合计 | @1 3"
    `);
  });

  test('lists hidden rows, leaves out hidden elements and says so', async () => {
    const page = `<div style="display: none">一段</div><p hidden>二段</p>
      <table><tr><td>甲</td><td style="display:none">丙</td><td>乙<span style="DISPLAY:none;">注</span></td></tr>
      <tr style="display:none"><td>旧</td><td>数</td></tr><tr><td>1</td><td>2</td></tr></table>`;
    expect(await read(page)).toMatchInlineSnapshot(`
      "表1 3×2
        @0 甲 | @1 乙
        @0 旧 (隐藏) | @1 数 (隐藏)
        @0 1 | @1 2
      ! leftOut 表1: 有 1 个字在页面上隐藏，没有读
      ! leftOut 表1 第1行第2格: 有 1 个字在页面上隐藏，没有读
      ! leftOut: 有 4 个字在页面上隐藏，没有读"
    `);
  });

  test('shows controls as a person saw them', async () => {
    const page = `<table><tr><td><input type="checkbox" checked>是 <input type=radio>否</td>
      <td><input value="12.5"><input type=hidden value=x></td>
      <td><select><option>优<option selected>良</select></td><td><textarea>一
二</textarea></td></tr></table>`;
    expect(await read(page)).toMatchInlineSnapshot(`
      "表1 1×4
        @0 ☑是 □否 | @1 12.5 | @2 良 | @3 一⏎二"
    `);
  });

  test('reads a table beside text in a cell line by line, and is not certain', async () => {
    const page = `<table><tr><td>产出指标完成情况及说明</td><td>
      <table><tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></table>完</td></tr></table>`;
    expect(await read(page)).toMatchInlineSnapshot(`
      "表1 1×2
        @0 产出指标完成情况及说明 | @1 甲 1⏎乙 2⏎完
      ! uncertain 表1 第1行第2格: 格里还有一张表，逐行读成了文字"
    `);
  });

  test('reads a table that has a row to itself, or beside its name, in its place', async () => {
    const inner = (rows: string) => `<table>${rows}</table>`;
    const funds = inner('<tr><td rowspan=9>资金</td><td>预算</td></tr><tr><td>120</td></tr>');
    const rows = inner('<tr><th>指标</th><th>分值</th></tr><tr><td>里程</td><td>30</td></tr>');
    const page = `<table><tr><td>项目名称</td><td>养护</td></tr>
      <tr><td rowspan=2>情况</td><td>${funds}</td></tr><tr><td>${rows}</td></tr>
      <tr><td>年度<br>指标${rows}</td><td></td></tr><tr><td>总分</td><td>90</td></tr></table>`;
    expect(await read(page)).toMatchInlineSnapshot(`
      "表1 8×3
        @0 项目名称 | @1 养护
        @0↓4 情况 | @1↓2 资金 | @2 预算
        @2 120
        @1 指标 | @2 分值
        @1 里程 | @2 30
        @0↓2 年度⏎指标 | @1 指标 | @2 分值
        @1 里程 | @2 30
        @0 总分 | @1 90"
    `);
  });

  test('trims empty columns and rows, and spans that reach into them', async () => {
    const empty = '<td></td>'.repeat(200);
    const page = `<table><tr><td colspan="201">标题</td></tr><tr><td>甲</td><td>1</td>${empty}</tr><tr>${empty}</tr></table>`;
    expect(await read(page)).toMatchInlineSnapshot(`
      "表1 2×2
        @0→2 标题
        @0 甲 | @1 1"
    `);
  });

  test('leaves out what is beyond the limits and says so', async () => {
    const rows = '<tr><td>1</td><td colspan=99999>2</td><td>3</td></tr>'.repeat(4);
    expect(
      await read(`<table>${rows}</table>`, { ...READ_LIMITS, rows: 3, columns: 2 }),
    ).toMatchInlineSnapshot(`
      "表1 3×2
        @0 1 | @1 2
        @0 1 | @1 2
        @0 1 | @1 2
      ! leftOut: 表1只读了前 3 行、前 2 列，其余没有读；请把需要的部分另存为一个文件"
    `);
  });

  test('reads gb18030 and marked UTF-16', async () => {
    const gb = Uint8Array.of(...utf8('<p>'), 0xbc, 0xa8, 0xd0, 0xa7, ...utf8('</p>'));
    expect(await read(gb)).toBe('第1段: 绩效');
    const wide = Uint8Array.of(
      0xff,
      0xfe,
      ...[...'<p>绩'].flatMap((each) => {
        const code = each.charCodeAt(0);
        return [code & 0xff, code >> 8];
      }),
    );
    expect(await read(wide)).toBe('第1段: 绩');
  });

  test('refuses UTF-8 with one broken character and does not read it as gb18030', async () => {
    const whole = utf8('<p>项目支出绩效自评表（2022年度）项目支出绩效自评表</p>');
    expect(await read(Uint8Array.of(...whole.subarray(0, 4), ...whole.subarray(5)))).toMatch(
      /^refused: 文字的编码认不出/,
    );
  });

  test('refuses elements nested without end, in bounded time', async () => {
    expect(await read('<frameset><frame src="a.htm"></frameset>')).toMatch(
      /^refused: 网页由几个框架拼成/,
    );
    expect(await read('<div>'.repeat(400_000))).toMatch(/^refused: 网页的元素套得太深/);
    expect(await read('<table><tr><td>'.repeat(100_000))).toMatch(/^refused: 网页的元素套得太深/);
  });

  test('reads two tables of a page with names of their own', async () => {
    expect(
      await read(
        '<table><tr><td>甲</td></tr></table><table><tr><td> </td></tr></table><table><tr><td>乙</td></tr></table>',
      ),
    ).toMatchInlineSnapshot(`
      "表1 1×1
        @0 甲
      表2 1×1
        @0 乙"
    `);
  });
});
