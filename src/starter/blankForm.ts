import type { Form, FundRowText } from '../model/form.ts';

/** The rows that the forms of the ministry's model print, by first and second level. */
const ROWS = [
  ['产出指标 (50分)', ['数量指标', '质量指标', '时效指标', '成本指标']],
  ['效益指标 (30分)', ['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标']],
  ['满意度指标 (10分)', ['服务对象满意度指标']],
] as const;

/** What a cell reads in which nothing can stand, as each layout prints it. */
const NOT_APPLICABLE = { 'ministry-2020': '-', 'system-export': '—' } as const;

/** What is known of a form before anyone fills it in. */
export interface FormHead {
  readonly layout: Form['layout'];
  readonly year: number;
  readonly name: string;
  readonly department: string;
  readonly unit: string;
}

/** A form as it is printed before anyone fills it in: every row of its layout, every cell blank. */
export function blankForm(head: FormHead): Form {
  const { layout, year, name, department, unit } = head;
  const dash = NOT_APPLICABLE[layout];
  const amounts = { initial: '', adjusted: '', executed: '' };
  const source: FundRowText = { ...amounts, points: dash, rate: '', score: dash };
  return {
    schemaVersion: 1,
    title: '项目支出绩效自评表',
    layout,
    ...{ year, name, department, unit },
    moneyUnit: '万元',
    funds: {
      total: { ...amounts, points: '10', rate: '', score: '' },
      fiscal: source,
      carryover: source,
      other: source,
    },
    goal: { expected: '', actual: '' },
    indicators: ROWS.map(([level1, groups]) => ({
      level1,
      groups: groups.map((level2) => ({ level2, rows: [blankRow()] })),
    })),
    total: { points: '100', score: '' },
  };
}

function blankRow() {
  return { indicator: '', target: '', actual: '', points: '', score: '', reason: '' };
}
