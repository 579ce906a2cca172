import { describe, expect, test } from 'vitest';
import { importDocument } from '../../src/intake/importDocument.ts';
import type { DraftForm, Imported } from '../../src/intake/imported.ts';
import type { Grid, GridCell, SourceDocument } from '../../src/intake/sourceDocument.ts';
import { readText } from '../../src/intake/text/readText.ts';
import { useCounts } from '../../src/intake/useCounts.ts';
import { formSchema } from '../../src/model/form.ts';
import { formStructure } from '../../src/model/formStructure.ts';
import { ministry2020 } from '../../src/model/layouts/ministry2020.ts';
import { accuracyOf } from './accuracy.ts';
import { filledForm } from './filledForm.ts';
import { mergedDocument } from './formDocument.ts';

const HEAD = `项目支出绩效自评表
（2023 年度）
项目名称	河灯巡护专项
主管部门	示例市河灯管理局	实施单位	河灯管护站
项目资金（万元）		年初预算数	全年预算数	全年执行数	分值	执行率	得分
	年度资金总额：	10	10	9.5	10	95%	9.5
`;
const ROWS = `绩效指标	一级指标	二级指标	三级指标	年度指标值	实际完成值	分值	得分	偏差原因分析及改进措施
	产出指标（50分）	数量指标	巡护次数	≥12次	12次	50	50	
`;

/** The only form of an import. */
function formOf(imported: Imported): DraftForm {
  const [document, ...more] = imported.documents;
  if (document?.kind !== 'form' || more.length > 0) throw new Error('not one form');
  return document.form;
}

function importText(text: string): Imported {
  const imported = importDocument(readText(text));
  const { all, used, setAside, inDoubt } = useCounts(imported.uses);
  expect(used + setAside + inDoubt).toBe(all);
  return imported;
}

function reasonsOf({ uses }: Imported, text: string): string[] {
  return uses.flatMap((use) =>
    use.text === text ? [use.fate.kind === 'setAside' ? use.fate.reason : use.fate.kind] : [],
  );
}

describe('importDocument recognises labels, not places', () => {
  test('rows of a CSV whose blank cells at the end were left out', () => {
    const rows = (text: string) => text.split('\n').map((line) => line.replace(/,+$/, ''));
    const lines = rows(
      `${HEAD}${ROWS}`.replaceAll('\t', ',').replace('（2023 年度）\n', '（2023 年度）,\n'),
    );
    const { head, indicators } = formOf(importText(lines.join('\n')));
    expect(head).toMatchObject({ name: '河灯巡护专项', unit: '河灯管护站' });
    expect(indicators).toMatchObject([{ indicator: '巡护次数', score: '50', reason: '' }]);
  });

  test('columns in another order', () => {
    const form = formOf(
      importText(
        `${HEAD}绩效指标	一级指标	二级指标	三级指标	分值	得分	实际完成值	年度指标值	偏差原因分析及改进措施
	产出指标（50分）	数量指标	巡护次数	50	48	11次	≥12次	汛期停航
`,
      ),
    );
    expect(form.indicators).toEqual([
      {
        level1: '产出指标（50分）',
        level2: '数量指标',
        indicator: '巡护次数',
        points: '50',
        score: '48',
        actual: '11次',
        target: '≥12次',
        reason: '汛期停航',
      },
    ]);
    expect(form.layout).toMatchObject({ kind: 'project' });
  });

  test('labels with blanks, line breaks, radicals, brackets, traditional characters and synonyms', () => {
    const imported = importDocument({
      parts: [
        { kind: 'paragraph', text: '項目支出績效自評表（2023年度）', address: '第1段' },
        grid([
          ['项 目\n名 称', '河灯巡护专项'],
          [
            '一 级\n指 标',
            '⼆级指标',
            '三級指標',
            '目标值',
            '完成值（B）',
            '权重',
            '自评得分',
            '扣分原因',
          ],
          ['产出指标', '数量指标', '巡护次数', '≥12次', '12次', '50', '50', ''],
        ]),
      ],
      notices: [],
    });
    expect(formOf(imported)).toMatchObject({
      year: 2023,
      title: '項目支出績效自評表',
      head: { name: '河灯巡护专项' },
      indicators: [
        {
          level1: '产出指标',
          level2: '数量指标',
          indicator: '巡护次数',
          target: '≥12次',
          actual: '12次',
          points: '50',
          score: '50',
          reason: '',
        },
      ],
    });
  });

  test('an unknown column is kept under its printed label, an unknown field is in doubt', () => {
    const imported = importText(
      `${HEAD.replace('实施单位	河灯管护站', '实施单位	河灯管护站	督办编号	D-7')}绩效指标	一级指标	二级指标	三级指标	年度指标值	实际完成值	分值	得分	督办意见
	产出指标（50分）	数量指标	巡护次数	≥12次	12次	50	50	已阅
`,
    );
    const { indicators, layout, head } = formOf(imported);
    expect(indicators?.[0]).toMatchObject({ x1: '已阅' });
    expect(JSON.stringify(layout)).toContain('督办意见');
    expect(Object.values(head)).toContain('D-7');
    expect(imported.doubts.map(({ why }) => why)).toEqual([
      '没有见过这个栏目的名称',
      '没有见过这个栏目的名称',
    ]);
  });

  test('a column that the form does not have is absent, not blank', () => {
    const { indicators } = formOf(
      importText(
        `${HEAD}绩效指标	一级指标	二级指标	三级指标	年度指标值	实际完成值	得分
	产出指标（50分）	数量指标	巡护次数	≥12次	12次	50
`,
      ),
    );
    expect(indicators?.[0]).not.toHaveProperty('points');
    expect(indicators?.[0]).not.toHaveProperty('reason');
  });

  test('a form in a layout of its own holds together and is a form', () => {
    const form = formOf(importText(`${HEAD}${ROWS}`));
    expect(formSchema.safeParse(form).error?.issues).toBeUndefined();
    expect(formStructure(form)).toEqual([]);
  });
});

describe('importDocument finds forms', () => {
  test('two on one sheet, without a doubt', () => {
    const form = filledForm(ministry2020);
    const second = { ...form, head: { ...form.head, name: '河灯检修专项' } };
    const imported = importDocument(onOneSheet(mergedDocument(form), mergedDocument(second)));
    expect(imported.documents).toHaveLength(2);
    expect([form, second].map((own, at) => accuracyOf(imported, at, own).wrong)).toEqual([[], []]);
    expect(imported.doubts).toEqual([]);
  });

  test('two without titles: the next 项目名称 begins the next', () => {
    const body = HEAD.split('\n').slice(2).join('\n');
    const imported = importText(`${body}${ROWS}\n${body.replace('巡护', '检修')}${ROWS}`);
    expect(imported.documents.map((one) => one.kind === 'form' && one.form.head.name)).toEqual([
      '河灯巡护专项',
      '河灯检修专项',
    ]);
  });

  test('whose head is repeated on every page', () => {
    const again = ROWS.replace('巡护次数', '检修次数');
    const { indicators } = formOf(importText(`${HEAD}${ROWS}${again}`));
    expect(indicators?.map(({ indicator }) => indicator)).toEqual(['巡护次数', '检修次数']);
  });

  test('nothing where nothing is a form: every cell is in doubt', () => {
    const imported = importText('通知\n姓名	单价	数量\n甲	1	2\n');
    expect(imported.documents).toEqual([]);
    expect(imported.doubts.map(({ address }) => address)).toEqual([
      '第1段',
      '第1行第1格 至 第2行第3格',
    ]);
  });
});

describe('importDocument sets aside', () => {
  test('what is hidden', () => {
    const form = filledForm(ministry2020);
    const { parts } = mergedDocument(form);
    const hidden = parts.map((part) =>
      part.kind === 'grid'
        ? {
            ...part,
            columns: part.columns + 1,
            cells: [...part.cells, { ...lastCell(part), hidden: true as const }],
          }
        : part,
    );
    const imported = importDocument({ parts: hidden, notices: [] });
    expect(reasonsOf(imported, '草稿')).toEqual(['隐藏']);
    expect(imported.doubts).toEqual([]);
  });

  test('blank columns by the hundred', () => {
    const form = filledForm(ministry2020);
    const { parts } = mergedDocument(form);
    const wide = parts.map((part) =>
      part.kind === 'grid'
        ? { ...part, columns: 300, cells: [...part.cells, ...blankColumns(part)] }
        : part,
    );
    const imported = importDocument({ parts: wide, notices: [] });
    expect(accuracyOf(imported, 0, form).wrong).toEqual([]);
    expect(imported.doubts).toEqual([]);
  });

  test('rows that a template left over', () => {
    const imported = importText(
      `${HEAD}${ROWS}			指标2：					
			……					
	效益指标（30分）	社会效益指标	知晓率	≥95%	96%	30	30	
`,
    );
    expect(formOf(imported).indicators).toHaveLength(2);
    expect(reasonsOf(imported, '……')).toEqual(['模板残留']);
  });

  test('persons and telephones, which stand in no text of the import', () => {
    const imported = importText(
      `${HEAD}项目负责人	王小明	联系电话	0556-5551234\n${ROWS}填表人：王小明	联系电话：13800001234\n`,
    );
    expect(JSON.stringify(imported)).not.toMatch(/王小明|5551234|13800001234/);
    expect(imported.doubts).toEqual([]);
  });

  test('a telephone within a text that is kept, and says so', () => {
    const imported = importText(
      `${HEAD}${ROWS.replace('12次	50	50	', '12次	50	50	请致电13800001234')}`,
    );
    expect(JSON.stringify(imported)).not.toContain('13800001234');
    expect(imported.doubts.map(({ why }) => why)).toEqual(['含姓名、电话等个人信息，不得公开']);
  });
});

test.each([
  ['项目资金（元）', '元'],
  ['项目资金\n（单位：元）', '元'],
  ['项目资金（萬元）', '万元'],
])('importDocument reads the unit of money out of %j', (label, unit) => {
  expect(
    formOf(importText(`${HEAD}${ROWS}`.replace('项目资金（万元）', label.replace('\n', ''))))
      .moneyUnit,
  ).toBe(unit);
});

test('importDocument asks for what the paper does not say', () => {
  const imported = importText(
    `${HEAD}${ROWS}`.replace('（2023 年度）\n', '').replace('（万元）', ''),
  );
  expect(imported.doubts.map(({ path }) => path)).toEqual(['year', 'moneyUnit']);
  expect(formOf(imported)).not.toHaveProperty('year');
});

function grid(rows: readonly (readonly string[])[]): Grid {
  const cells = rows.flatMap((row, at) => row.map((text, column) => cell(at, column, text)));
  return { kind: 'grid', name: 'Sheet1', rows: rows.length, columns: 8, cells };
}

function cell(row: number, column: number, text: string): GridCell {
  return { row, column, rowSpan: 1, columnSpan: 1, text, address: `R${row + 1}C${column + 1}` };
}

function lastCell({ columns }: Grid): GridCell {
  return cell(0, columns, '草稿');
}

function blankColumns({ rows, columns }: Grid): GridCell[] {
  return Array.from({ length: rows * (300 - columns) }, (_, at) =>
    cell(Math.floor(at / (300 - columns)), columns + (at % (300 - columns)), ''),
  );
}

/** Two documents below each other, their titles in rows of the sheet. */
function onOneSheet(...documents: readonly SourceDocument[]): SourceDocument {
  let row = 0;
  const cells = documents.flatMap(({ parts }) =>
    parts.flatMap((part) => {
      const from = row;
      row += part.kind === 'grid' ? part.rows : 1;
      if (part.kind === 'paragraph') return [cell(from, 0, part.text)];
      return part.cells.map((own) => ({ ...own, row: own.row + from }));
    }),
  );
  const columns = cells.reduce(
    (most, { column, columnSpan }) => Math.max(most, column + columnSpan),
    0,
  );
  return { parts: [{ kind: 'grid', name: 'Sheet1', rows: row, columns, cells }], notices: [] };
}

test('importDocument sets a year that nobody has filled in aside', () => {
  const blank = importText(`${HEAD}${ROWS}`.replace('（2023 年度）', '（    年度）'));
  expect(blank.doubts.map(({ path }) => path)).toEqual(['year']);
});
