import { expect, test } from 'vitest';
import { importDocument } from '../../src/intake/importDocument.ts';
import type { DraftForm } from '../../src/intake/imported.ts';
import { readFile } from '../../src/intake/readFile.ts';

async function headingsOf(html: string): Promise<(string | undefined)[]> {
  const { documents } = await readFile(new TextEncoder().encode(html), '自评表.html');
  const [part] = documents;
  if (part === undefined) throw new Error('was not read');
  const imported = importDocument(part.document);
  expect(imported.doubts.filter(({ reading }) => reading === '没有读入')).toEqual([]);
  const forms = imported.documents.flatMap((one): DraftForm[] =>
    one.kind === 'form' ? [one.form] : [],
  );
  const layout = forms[0]?.layout;
  if (typeof layout !== 'object') throw new Error(`not a layout of its own: ${layout}`);
  return layout.blocks.map((block) => ('heading' in block ? block.heading : undefined));
}

const FIELDS =
  '<tr><td>项目名称</td><td colspan=3>河灯巡护</td></tr><tr><td>主管部门</td><td colspan=3>河灯局</td></tr>';
const INDICATORS =
  '<tr><td>一级指标</td><td>三级指标</td><td>指标值</td><td>完成值</td></tr><tr><td>产出指标</td><td>巡护次数</td><td>≥12次</td><td>12次</td></tr>';
const across = (text: string) => `<tr><td colspan=4>${text}</td></tr>`;

test('importDocument: a numbered heading across the table is printed above its block', async () => {
  const table = [
    across('项目绩效自评表（2023年度）'),
    across('一、项目情况'),
    FIELDS,
    across('二、指标完成得怎么样'),
    INDICATORS,
  ];
  expect(await headingsOf(`<table>${table.join('')}</table>`)).toEqual([
    '一、项目情况',
    '二、指标完成得怎么样',
  ]);
});

test('importDocument: a numbered sentence, or a heading with nothing of its own below, heads no block', async () => {
  const table = [
    across('项目绩效自评表（2023年度）'),
    FIELDS,
    INDICATORS,
    across('说明：二、本表由单位填写，一式两份。'),
  ];
  expect(await headingsOf(`<table>${table.join('')}</table>`)).toEqual([undefined, undefined]);
});
