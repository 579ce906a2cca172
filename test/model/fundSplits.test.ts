import { describe, expect, test } from 'vitest';
import { withOneSplit } from '../../src/model/fundSplits.ts';
import { layoutOf } from '../../src/model/layouts/layoutOf.ts';
import { migrateForm } from '../../src/model/migrateForm.ts';
import type { FundRow } from '../../src/model/project.ts';
import { toFunds } from '../../src/model/toFunds.ts';
import { sampleForm } from '../audit/sampleForm.ts';
import { cpuTime } from '../cpuTime.ts';

type Line = readonly [label: string, amount?: string];

/** The labels of the rows that stay parts, of rows with one amount each. */
function partsOf(...lines: readonly Line[]): string {
  const form = migrateForm(sampleForm());
  const layout = layoutOf(form);
  const rows = lines.map(([label], at) => ({
    key: `r${at}`,
    label,
    role: at === 0 ? ('total' as const) : ('part' as const),
  }));
  const blocks = layout.blocks.map((block) =>
    block.kind === 'funds' ? { ...block, rows } : block,
  );
  const funds = Object.fromEntries(
    lines.map(([, amount = ''], at) => [`r${at}`, { initial: '', adjusted: amount, executed: '' }]),
  );
  return toFunds({ ...form, funds }, { ...layout, id: 'own', blocks })
    .rows.filter(({ role, adjusted }) => role === 'part' && adjusted.kind === 'value')
    .map(({ label }) => label)
    .join(' ');
}

const TOTAL: Line = ['年度资金总额', '300'];
const SOURCES: readonly Line[] = [
  ['其中：一般公共预算', '200'],
  ['政府性基金', '100'],
];
const SPENT: readonly Line[] = [
  ['其中：基本支出', '180'],
  ['项目支出', '120'],
];

describe('withOneSplit', () => {
  test.each([
    [['按收入性质分：'], ['按支出性质分：']],
    [['1.按资金来源'], ['2.按支出类型']],
    [['按来源分类'], ['按用途划分']],
  ] as const)('%s and %s are two splits of one total, in either order', (first, second) => {
    const parts = '一般公共预算 政府性基金';
    expect(partsOf(TOTAL, [...first], ...SOURCES, [...second], ...SPENT)).toBe(parts);
    expect(partsOf(TOTAL, [...second], ...SPENT, [...first], ...SOURCES)).toBe(parts);
  });

  test('without names between them too, and where one of both is off', () => {
    expect(partsOf(TOTAL, ...SOURCES, ...SPENT)).toBe('一般公共预算 政府性基金');
    expect(partsOf(TOTAL, ...SOURCES, ['基本支出', '180'], ['项目支出', '110'])).toBe(
      '一般公共预算 政府性基金',
    );
  });

  test('a second split that is none of 支出 needs a name or 其中 before it', () => {
    const used: readonly Line[] = [
      ['人员经费', '90'],
      ['设备购置', '210'],
    ];
    expect(partsOf(TOTAL, ...SOURCES, ['按用途分：'], ...used)).toBe('一般公共预算 政府性基金');
    expect(partsOf(TOTAL, ...SOURCES, ...used)).toBe('一般公共预算 政府性基金 人员经费 设备购置');
  });

  test('其中 behind a source is what that source is made of', () => {
    expect(
      partsOf(
        TOTAL,
        ['其中：财政拨款', '240'],
        ['其中：省级', '140'],
        ['市级', '100'],
        ['其他资金', '60'],
      ),
    ).toBe('财政拨款 其他资金');
  });

  test.each<{ lines: Line[] }>([
    // basic, projects and others are one split together
    {
      lines: [
        ['基本支出', '180'],
        ['项目支出', '100'],
        ['其他资金', '20'],
      ],
    },
    // one source twice, or too much, is off
    {
      lines: [
        ['财政拨款', '300'],
        ['其他资金', '300'],
        ['单位资金', '0'],
      ],
    },
    {
      lines: [
        ['财政拨款', '200'],
        ['其他资金', '100'],
        ['单位资金', '50'],
      ],
    },
  ])('%j stay parts', ({ lines }) => {
    expect(partsOf(TOTAL, ...lines)).toBe(lines.map(([label]) => label).join(' '));
  });

  test('leaves thousands of rows as they are at once', () => {
    const lines = Array.from({ length: 3000 }, (_, at): Line => [`其中：项目${at}`, '1']);
    expect(cpuTime(() => partsOf(TOTAL, ...lines))).toBeLessThan(1000);
  });

  test('returns rows without a total as they are', () => {
    const rows: readonly FundRow[] = [];
    expect(withOneSplit(rows, [])).toBe(rows);
  });
});
