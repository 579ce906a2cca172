import type { Cells, Form, IndicatorCells } from '../model/form.ts';
import { blockOf, KIND_WORDS, type Layout } from '../model/layouts/layout.ts';
import { layoutOf } from '../model/layouts/layoutOf.ts';

/** The rows that the forms of the ministry's model print, by first and second level. */
const ROWS = [
  ['产出指标 (50分)', ['数量指标', '质量指标', '时效指标', '成本指标']],
  ['效益指标 (30分)', ['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标']],
  ['满意度指标 (10分)', ['服务对象满意度指标']],
] as const;

/** What is known of a form before anyone fills it in. */
export interface FormHead {
  readonly layout: Form['layout'];
  readonly year: number;
  readonly name: string;
  readonly department: string;
  readonly unit: string;
}

/** A form as it is printed before anyone fills it in: every row of its layout, every cell blank. */
export function blankForm({ layout: own, year, ...known }: FormHead): Form {
  const layout = layoutOf({ layout: own });
  const { blocks } = layout;
  const [funds, goals, total] = [
    blockOf(layout, 'funds'),
    blockOf(layout, 'goals'),
    blockOf(layout, 'total'),
  ];
  const tables = blocks.filter((block) => block.kind === 'rows');
  const texts = blocks.filter((block) => block.kind === 'text');
  const fields = blocks.flatMap((block) => (block.kind === 'fields' ? block.lines.flat() : []));
  const totalKeys = total?.columns.filter((column) => 'key' in column) ?? [];
  return {
    schemaVersion: 2,
    title: KIND_WORDS[layout.kind],
    year,
    layout: own,
    moneyUnit: '万元',
    head: { ...blankCells(fields), ...knownIn(fields, known), name: known.name },
    ...(funds === undefined ? {} : { funds: blankFunds(funds.rows, funds.columns, layout.id) }),
    ...(goals === undefined ? {} : { goals: [blankCells(goals.columns)] }),
    indicators: blankRows(layout),
    ...(tables.length === 0
      ? {}
      : { tables: Object.fromEntries(tables.map((one) => [one.key, [blankCells(one.columns)]])) }),
    ...(texts.length === 0 ? {} : { texts: blankCells(texts) }),
    ...(total === undefined ? {} : { total: withPoints(blankCells(totalKeys), '100') }),
  };
}

/** A part of the money has no points and no score of its own; each layout prints that in its way. */
function blankFunds(
  rows: readonly { readonly key: string; readonly role: string }[],
  columns: readonly { readonly key: string }[],
  layout: string,
): Record<string, Cells> {
  const dash = layout === 'system-export' ? '—' : '-';
  const blank = blankCells(columns);
  const part = withPoints('score' in blank ? { ...blank, score: dash } : blank, dash);
  return Object.fromEntries(
    rows.map(({ key, role }) => [key, role === 'total' ? withPoints(blank, '10') : part]),
  );
}

/** One row for each second level; one in all where the layout has no levels. */
function blankRows(layout: Layout): IndicatorCells[] {
  const columns = blockOf(layout, 'indicators')?.columns ?? [];
  const blank = blankCells(columns);
  if (!('level1' in blank) || !('level2' in blank)) return [blank];
  return ROWS.flatMap(([level1, groups]) =>
    groups.map((level2, index) => ({ ...blank, level1: index === 0 ? level1 : null, level2 })),
  );
}

function blankCells(columns: readonly { readonly key: string }[]): Record<string, string> {
  return Object.fromEntries(columns.map(({ key }) => [key, '']));
}

function knownIn(
  fields: readonly { readonly key: string }[],
  known: Readonly<Record<string, string>>,
): Record<string, string> {
  const keys = new Set(fields.map(({ key }) => key));
  return Object.fromEntries(Object.entries(known).filter(([key]) => keys.has(key)));
}

function withPoints(cells: Record<string, string>, points: string): Record<string, string> {
  return 'points' in cells ? { ...cells, points } : cells;
}
