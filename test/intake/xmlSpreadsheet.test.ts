import { describe, expect, test } from 'vitest';
import { boundedXml } from '../../src/intake/readers/xmlSpreadsheet/boundedXml.ts';
import { plainXml, uncomputedFormulas } from '../../src/intake/readers/xmlSpreadsheet/plainXml.ts';
import { readXmlSpreadsheet } from '../../src/intake/readers/xmlSpreadsheet/readXmlSpreadsheet.ts';
import { READ_LIMITS } from '../../src/intake/readLimits.ts';
import { cpuTime } from '../cpuTime.ts';
import { showDocument } from './showDocument.ts';

async function read(text: string): Promise<string> {
  const reading = await readXmlSpreadsheet(new TextEncoder().encode(text), READ_LIMITS);
  return 'refused' in reading ? `refused: ${reading.refused}` : showDocument(reading.document);
}

const PAGE = `<?xml version="1.0" encoding="UTF-8"?>
<?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
 <Styles>
  <Style ss:ID="Default"/>
  <Style ss:ID="s1"><NumberFormat ss:Format="Percent"/></Style>
  <Style ss:ID="s2"><NumberFormat ss:Format="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></Style>
  <Style ss:ID="s3"><NumberFormat ss:Format="#,##0.00_ "/></Style>
  <Style ss:ID="s4"><NumberFormat ss:Format="Short Date"/></Style>
 </Styles>
 <Worksheet ss:Name="自评表"><Table>
  <Column ss:Width="80"/><Column ss:Index="4" ss:Hidden="1"/>
  <Row><Cell ss:MergeAcross="3"><Data ss:Type="String">项目支出&#10;绩效自评表 &amp; 说明</Data></Cell></Row>
  <Row ss:Index="3"><Cell ss:MergeDown="1"><Data ss:Type="String">预算</Data></Cell>
   <Cell ss:StyleID="s3"><Data ss:Type="Number">1234.5</Data></Cell>
   <Cell ss:Index="4" ss:StyleID="s1"><Data ss:Type="Number">0.862</Data></Cell></Row>
  <Row ss:Hidden="1"><Cell ss:Index="2" ss:StyleID="s2"><Data ss:Type="DateTime">2022-12-31T00:00:00.000</Data></Cell>
   <Cell ss:StyleID="s4"><Data ss:Type="DateTime">2022-12-31T00:00:00.000</Data></Cell></Row>
  <Row><Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40"><B>一级</B><Font>指标</Font></ss:Data></Cell>
   <Cell ss:Formula="=R[-1]C"/><Cell ss:StyleID="s1"/></Row>
 </Table></Worksheet>
 <Worksheet ss:Name="备用"><Table><Row><Cell><Data ss:Type="Number">1</Data></Cell></Row></Table>
  <WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet>
</Workbook>`;

describe('readXmlSpreadsheet', () => {
  test('shows an XML Spreadsheet 2003 as a person saw it', async () => {
    expect(await read(PAGE)).toMatchInlineSnapshot(`
      "自评表 5×4
        A1→4 项目支出⏎绩效自评表 & 说明
        
        A3↓2 预算 | B3 1,234.50 | D3 86.20% (隐藏)
        B4 2022年12月31日 (隐藏) | C4 2022/12/31 (隐藏)
        A5 一级指标
      备用 1×1
        A1 1 (隐藏)
      ! uncertain: 有 1 个公式没有存下结果，读作空白；请用 Excel 或 WPS 打开并保存一次"
    `);
  });

  test('takes a 0 that a formula for a text holds for none, and says so', async () => {
    const formula =
      '<Cell ss:Formula="=TEXT(R[-1]C,&quot;0%&quot;)"><Data ss:Type="Number">0</Data></Cell>';
    const shown = await read(PAGE.replace('<Cell ss:Formula="=R[-1]C"/>', formula));
    expect(shown).toMatch(/A5 一级指标\n/);
    expect(shown).toContain('uncertain 自评表!B5: 公式没有存下结果，读作空白');
  });

  test('refuses declarations and a file cut off', async () => {
    expect(
      await read(PAGE.replace('<Workbook', '<!DOCTYPE a [<!ENTITY b "c">]><Workbook')),
    ).toMatch(/^refused: 文件里有 DOCTYPE/);
    expect(await read(PAGE.slice(0, -40))).toMatch(/^refused: XML 表格不完整/);
  });
});

/** A workbook of these rows, columns and styles. */
const workbook = (rows: string, columns = '', styles = '') =>
  `<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Styles>${styles}</Styles><Worksheet ss:Name="表"><Table>${columns}${rows}</Table></Worksheet></Workbook>`;
const cell = (attributes: string) => `<Cell ${attributes}><Data ss:Type="String">甲</Data></Cell>`;

test('a merged cell that is blank keeps its width, and a file needs no declaration', async () => {
  const blank = '<Cell ss:MergeAcross="2" ss:StyleID="s1"/>';
  expect(await read(workbook(`<Row>${blank}${cell('')}</Row>`))).toBe('表 1×4\n  D1 甲');
});

test.each<[called: string, rows: string, columns?: string]>([
  ['a cell', `<Row>${cell('ss:Index="4294967295"')}</Row>`],
  ['a cell before the first', `<Row>${cell('ss:Index="-5"')}</Row>`],
  ['a row', `<Row ss:Index="4294967295" ss:Hidden="1">${cell('')}</Row>`],
  ['a merged range', `<Row>${cell('ss:MergeDown="99999999"')}</Row>`],
  ['a column', `<Row>${cell('')}</Row>`, '<Column ss:Index="4294967295" ss:Hidden="1"/>'],
])('refuses %s on no sheet', async (_, rows, columns = '') => {
  expect(await read(workbook(rows, columns))).toMatch(/^refused: XML 表格不完整或已损坏/);
});

test('refuses styles that are like each other without end', async () => {
  const styles = (...parents: readonly string[]) =>
    parents.map((parent, at) => `<Style ss:ID="${at}" ss:Parent="${parent}"></Style>`).join('');
  const rows = `<Row>${cell('ss:StyleID="0"')}</Row>`;
  expect(await read(workbook(rows, '', styles('0')))).toMatch(/^refused/);
  expect(await read(workbook(rows, '', styles('1', '0')))).toMatch(/^refused/);
  expect(await read(workbook(rows, '', styles('1', 'Default')))).toBe('表 1×1\n  A1 甲');
});

test.each<[called: string, rows: string, columns?: string]>([
  ['columns like the one before', `<Row>${cell('')}</Row>`, '<Column ss:Span="999999"/>'],
  ['tall merged ranges', `<Row>${cell('ss:MergeDown="19999"')}</Row>`.repeat(1000)],
])('%s take no more than their bytes do', async (_, rows, columns = '') => {
  const before = process.cpuUsage();
  expect(await read(workbook(rows, columns))).toMatch(/^表 \d+×1\n/);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(5000);
});

test('boundedXml leaves no formula that all later cells are held against', () => {
  const formula = workbook(`<Row>${cell('ss:Formula="=1" ss:ArrayRange="RC"')}</Row>`);
  expect(boundedXml(formula, READ_LIMITS)).not.toContain('ArrayRange');
});

test('sheets whose one cell is merged to the last row are read in one pass', async () => {
  const sheet = `<Worksheet ss:Name="表"><Table><Row>${cell('ss:MergeDown="1048575"')}</Row></Table></Worksheet>`;
  const before = process.cpuUsage();
  await read(
    `<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">${sheet.repeat(1000)}</Workbook>`,
  );
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(5000);
});

/** A megabyte of each takes some 50 ms, and minutes where a tag is looked for more than once. */
const UNCLOSED = ['<', '<a', '<Data ', '<Cell ', '<Cell Formula=', '<Data REC-html40', '"<b>'];

test.each(UNCLOSED)('a file that is full of %j is read in one pass', (piece) => {
  const much = piece.repeat(1_000_000 / piece.length);
  const marked = `<Data REC-html40>${much}</Data>`;
  const taken = cpuTime(() => {
    for (const text of [much, marked]) uncomputedFormulas(plainXml(text));
  });
  expect(taken).toBeLessThan(2000);
});

test('a text with markup that has no end makes the file a broken one', async () => {
  expect(await read(PAGE.replace('</ss:Data>', ''))).toMatch(/^refused: XML 表格不完整或已损坏/);
});
