import type { Cells, Form } from '../../src/model/form.ts';
import type { Block, Layout } from '../../src/model/layouts/layout.ts';

/** What stands under a column in each of four rows; the first two are of one group, as are the others. */
const ROWS: Readonly<Record<string, readonly (string | null)[]>> = {
  level1: ['产出指标（50分）', null, '效益指标（30分）', null],
  level1Points: ['50', null, '30', null],
  level2: ['数量指标', null, '社会效益指标', '可持续影响指标'],
  level2Points: ['50', null, '15', '15'],
  indicator: ['慰问困难职工人数', '其中：城区人数', '政策知晓率', '长效机制'],
  target: ['≥1500人', '≥800人', '≥95%', '健全'],
  sign: ['≥', '≥', '≥', '定性'],
  value: ['1500', '800', '95', '健全'],
  valueUnit: ['人', '人', '%', '其他'],
  direction: ['正向', '正向', '正向', '正向'],
  actual: ['1350人', '700人', '96%', '健全'],
  points: ['30', '20', '15', '15'],
  score: ['27', '17.5', '15', '14'],
  reason: ['部分职工已脱困', '', '', '制度尚未修订'],
  departmentScore: ['27', '17', '15', '14'],
  financeScore: ['26', '17', '15', '14'],
};

const HEAD: Readonly<Record<string, string>> = {
  name: '河灯巡护专项',
  department: '示例市河灯管理局',
  unit: '河灯管护站',
};

/** What the paper of a layout has no place for, so that a person has to say it: the name, the unit of money. */
export function unsaid({ blocks }: Layout): string[] {
  const fields = blocks.flatMap((block) => (block.kind === 'fields' ? block.lines.flat() : []));
  const hasMoney = blocks.some(({ kind }) => kind === 'funds');
  return [
    ...(fields.some(({ key }) => key === 'name') ? [] : ['head/name']),
    ...(hasMoney && !JSON.stringify(blocks).includes('{moneyUnit}') ? ['moneyUnit'] : []),
  ];
}

/** A form in a layout with something in every cell, or a blank one, as a person may have filled it in. */
export function filledForm(layout: Layout): Form {
  const form: Form = {
    schemaVersion: 2,
    title: TITLES[layout.kind],
    year: 2023,
    layout: layout.id,
    moneyUnit: '万元',
    // of a form without a line for the name, its title is the name
    head: { name: TITLES[layout.kind] },
  };
  for (const block of layout.blocks) Object.assign(form, valuesOf(block, form));
  return form;
}

const TITLES: Readonly<Record<Layout['kind'], string>> = {
  project: '项目支出绩效自评表',
  department: '部门整体支出绩效评价指标评分表',
  targets: '项目支出绩效目标表',
};

function valuesOf(block: Block, form: Form): Partial<Form> {
  switch (block.kind) {
    case 'fields':
      return {
        head: {
          ...form.head,
          ...named(block.lines.flat(), (key) => HEAD[key] ?? `内容甲${key.length}`),
        } as Form['head'],
      };
    case 'funds':
      return {
        funds: Object.fromEntries(
          block.rows.map(({ key, role }) => [
            key,
            named(block.columns, (column) => (role === 'total' ? moneyOf(column) : '12.5')),
          ]),
        ),
      };
    case 'goals':
      return { goals: [named(block.columns, (key) => `目标一的${key}：做好有关工作，惠及群众。`)] };
    case 'indicators':
      return {
        indicators: [0, 1, 2, 3].map((row) =>
          Object.assign(row === 1 ? { sub: true as const } : {}, {
            ...named(
              block.columns,
              (key) => ROWS[key]?.[row] ?? (ROWS[key] === undefined ? `说法${row}` : null),
            ),
          }),
        ),
      };
    case 'rows':
      return {
        tables: {
          ...form.tables,
          [block.key]: ['甲', '乙'].map((one) =>
            named(block.columns, (key) => `${one}项${key.length}`),
          ),
        },
      };
    case 'total':
      return {
        total: named(
          block.columns.flatMap((column) => ('key' in column ? [column] : [])),
          (key) => ({ points: '100', grade: '优' })[key] ?? '98.5',
        ),
      };
    case 'text':
      return {
        texts: { ...form.texts, [block.key]: block.label === '' ? '注：以批复为准填列。' : '无' },
      };
    default:
      return block satisfies never;
  }
}

function moneyOf(column: string): string {
  return { points: '10', score: '9.8', rate: '98%' }[column] ?? '100.5';
}

function named<T extends string | null>(
  columns: readonly { readonly key: string }[],
  textOf: (key: string) => T,
): Record<string, T> & Cells {
  return Object.fromEntries(columns.map(({ key }) => [key, textOf(key)])) as Record<string, T> &
    Cells;
}
