import { describe, expect, test } from 'vitest';
import { officialForm } from '../../src/analysis/form/officialForm.ts';
import { importDocument } from '../../src/intake/importDocument.ts';
import type { Imported } from '../../src/intake/imported.ts';
import { readFile } from '../../src/intake/readFile.ts';
import type { SourceDocument } from '../../src/intake/sourceDocument.ts';
import type { Form } from '../../src/model/form.ts';
import { formStructure } from '../../src/model/formStructure.ts';
import { formDocument } from '../../src/publish/docx/formDocument.ts';
import { formCsv } from '../../src/publish/form/formCsv.ts';
import { formSheet } from '../../src/publish/xlsx/formSheet.ts';
import { workbookBytes } from '../../src/publish/xlsx/workbookBytes.ts';
import { IMPRINT } from '../publish/sampleResult.ts';
import { tableHtml } from './elsewhere/tableHtml.ts';
import { mergedDocument, pageDocument } from './formDocument.ts';
import { importPage } from './importPage.ts';

/** Of each form its name, money, rows and fields, as a person would read them out. */
function told({ documents }: Imported): string[] {
  return documents.map((found) => {
    if (found.kind !== 'form') return found.kind;
    const { head, funds, indicators = [] } = found.form;
    const { name, ...fields } = head;
    const rows = indicators.map(
      (row) => `${row.indicator} ${row.target} ${row.actual} ${row.score}`,
    );
    return [
      name,
      Object.values(funds?.total ?? {}).join(' '),
      ...Object.values(fields),
      ...rows,
    ].join(' | ');
  });
}

const TITLE = '<p>2023年度项目支出绩效自评汇总表</p><p>单位：万元</p>';
const COLUMNS =
  '序号|项目名称|全年预算数|全年执行数|一级指标|三级指标|年度指标值|实际完成值|得分|自评总分';
const MERGED = `${COLUMNS}
1{1x2}|河道清淤{1x2}|80{1x2}|76{1x2}|产出指标|清淤长度|≥12公里|12.4公里|50|99{1x2}
满意度指标|村民满意度|≥85%|83%|49
2{1x2}|山塘加固{1x2}|40{1x2}|40{1x2}|产出指标{1x2}|加固山塘|6座|6座|60|100{1x2}
受益人口|≥800人|850人|40
合计{2}|120|116||||||`;
const WANTED = [
  '河道清淤 | 80 76 | 99 | 清淤长度 ≥12公里 12.4公里 50 | 村民满意度 ≥85% 83% 49',
  '山塘加固 | 40 40 | 100 | 加固山塘 6座 6座 60 | 受益人口 ≥800人 850人 40',
];

describe('importDocument(a table of several projects, each with its own indicators)', () => {
  test('gives a form of each; the sum of all is in doubt', async () => {
    const imported = await importPage(`${TITLE}${tableHtml(MERGED)}`);
    expect(told(imported)).toEqual(WANTED);
    expect(imported.doubts.map(({ reading, address }) => `${address} ${reading}`)).toEqual([
      '第6行第1格 至 第6行第3格 没有读入',
    ]);
  });

  test('gives the same where no cell is merged', async () => {
    const csv = `2023年度项目支出绩效自评汇总表,,,,,,,,
单位：万元,,,,,,,,
项目名称,全年预算数,全年执行数,一级指标,三级指标,年度指标值,实际完成值,得分,备注
河道清淤,80,76,产出指标,清淤长度,≥12公里,12.4公里,50,
,,,满意度指标,村民满意度,≥85%,83%,49,已回访
山塘加固,40,40,产出指标,加固山塘,6座,6座,60,
,,,,受益人口,≥800人,850人,40,`;
    const { documents } = await readFile(new TextEncoder().encode(csv), 'a.csv');
    const [part] = documents;
    if (part === undefined) throw new Error('not read');
    const imported = importDocument(part.document);
    expect(told(imported)).toEqual(WANTED.map((one) => one.replace(/\| \d+ (?=\|)/, '')));
    expect(imported.doubts).toEqual([]);
  });

  test('gives a unit that is one cell for several projects to each, and a goal as a column of it', async () => {
    const lines = `单位名称|项目名称|年度目标|一级指标|三级指标|指标性质|指标值|度量单位|权重|指标方向性
松溪镇人民政府{1x3}|村干部报酬{1x2}|按时发放{1x2}|产出指标|发放人数|≥|230|个|50|正向指标
满意度指标|村民满意度|≥|95|%|50|正向指标
基层活动|保障运转|产出指标|行政村数量|=|11|个|100|正向指标`;
    const page = `<p>部门预算项目绩效目标申报表（2023年度）</p>${tableHtml(lines)}`;
    const { documents, doubts } = await importPage(page);
    const forms = documents.flatMap((one) => (one.kind === 'form' ? [one.form as Form] : []));
    expect(forms.map(({ head, goals }) => [head.unit, head.name, goals])).toEqual([
      ['松溪镇人民政府', '村干部报酬', [{ expected: '按时发放' }]],
      ['松溪镇人民政府', '基层活动', [{ expected: '保障运转' }]],
    ]);
    expect(doubts).toEqual([]);
    const [, second] = forms;
    if (second === undefined) throw new Error('no form');
    expect(shown(second)).toEqual([
      '',
      '单位名称 | 项目名称 | 年度目标 | 一级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 | 指标方向性',
      '松溪镇人民政府 | 基层活动 | 保障运转 | 产出指标 | 行政村数量 | = | 11 | 个 | 100 | 正向指标',
    ]);
    expect(importDocument(mergedDocument(second)).documents).toEqual([
      { kind: 'form', form: second },
    ]);
  });

  test('finds the title and the unit of money in the caption of a table', async () => {
    const caption = '<caption>2023年度项目支出绩效自评汇总表<div>单位：元</div></caption>';
    const page = tableHtml(MERGED.replace(/^合计.*/m, '')).replace(/<table[^>]*>/, `$&${caption}`);
    const { documents, doubts } = await importPage(page);
    const units = documents.map(
      (one) => one.kind === 'form' && [one.form.year, one.form.moneyUnit],
    );
    expect(units).toEqual([
      [2023, '元'],
      [2023, '元'],
    ]);
    expect(doubts).toEqual([]);
  });

  test('leaves a list of projects without indicators a list', async () => {
    const lines = '序号|项目名称|全年预算数|得分\n1|河道清淤|80|99\n2|山塘加固|40|100';
    const { documents } = await importPage(`<p>2023年度自评项目清单</p>${tableHtml(lines)}`);
    expect(documents.map(({ kind }) => kind)).toEqual(['list']);
  });

  test.each([
    ['merged cells', mergedDocument],
    ['a page', pageDocument],
    ['CSV', (form: Form) => fileDocument(new TextEncoder().encode(formCsv(form, [NOTE])))],
    ['XLSX', async (form: Form) => fileDocument(await sheetBytes(form))],
    ['Word', (form: Form) => fileDocument(formDocument({ form, source: SOURCE }, IMPRINT))],
  ] as const)(
    'prints each as its part of that table, which reads back as it was: %s',
    async (_, file) => {
      const { documents } = await importPage(`${TITLE}${tableHtml(MERGED)}`);
      const forms = documents.flatMap((one) => (one.kind === 'form' ? [one.form as Form] : []));
      const [first] = forms;
      if (first === undefined) throw new Error('no form');
      expect(shown(first)).toEqual([
        '单位：万元',
        '项目名称 | 全年预算数 | 全年执行数 | 一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分 | 自评总分',
        '河道清淤↓2 | 80↓2 | 76↓2 | 产出指标 | 清淤长度 | ≥12公里 | 12.4公里 | 50 | 99↓2',
        '满意度指标 | 村民满意度 | ≥85% | 83% | 49',
      ]);
      expect(forms.map(formStructure)).toEqual([[], []]);
      for (const form of forms) {
        const again = importDocument(await file(form));
        expect(again.documents).toEqual([{ kind: 'form', form }]);
        expect(again.doubts).toEqual([]);
      }
    },
  );
});

const SOURCE = { publisher: '鹏海市水务局', title: '2023年度自评公开' };
const NOTE = '来源：鹏海市水务局《2023年度自评公开》';

function sheetBytes(form: Form): Promise<Uint8Array> {
  return workbookBytes('自评表', [formSheet({ form, source: SOURCE }, IMPRINT)], IMPRINT);
}

async function fileDocument(bytes: Uint8Array): Promise<SourceDocument> {
  const { documents } = await readFile(bytes, '自评表');
  if (documents[0] === undefined) throw new Error('not read');
  return documents[0].document;
}

/** The unit of money, and a line of the official form after the other. */
function shown(form: Form): string[] {
  const { unit, parts } = officialForm(form);
  const lines = parts.flatMap(({ head, lines: own }) => [...head, ...own]);
  const told = lines.map(({ cells }) =>
    cells.map(({ text, lines: down }) => (down > 1 ? `${text}↓${down}` : text)).join(' | '),
  );
  return [unit, ...told];
}
