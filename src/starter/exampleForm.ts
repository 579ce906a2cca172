import type { Form, IndicatorCells } from '../model/form.ts';
import { blankForm, type FormHead } from './blankForm.ts';

/** What the example says in each row: indicator, target, actual, points, score. */
const CELLS: Readonly<Record<string, readonly [string, string, string, string, string]>> = {
  数量指标: ['举办技能培训', '≥12 期', '12 期', '20', '20'],
  质量指标: ['培训合格率', '≥95%', '96%', '10', '10'],
  时效指标: ['培训完成时间', '12 月底前完成', '11 月底完成', '10', '10'],
  成本指标: ['培训总成本', '≤30 万元', '28.5 万元', '10', '10'],
  社会效益指标: ['培训后就业人数', '≥200 人', '210 人', '15', '15'],
  可持续影响指标: ['建立培训档案', '建立', '已建立', '15', '15'],
  服务对象满意度指标: ['参训人员满意度', '≥90%', '93%', '10', '10'],
};

/** An invented form, filled in from first cell to last, as the pattern for real ones. */
export function exampleForm(head: FormHead): Form {
  const blank = blankForm(head);
  const amounts = { initial: '30', adjusted: '30', executed: '28.5' };
  return {
    ...blank,
    funds: {
      ...blank.funds,
      total: { ...amounts, points: '10', rate: '95%', score: '9.5' },
      fiscal: { ...blank.funds?.fiscal, ...amounts, rate: '95%' },
    },
    goals: [
      {
        expected: '全年举办技能培训 12 期以上，帮助 200 人以上就业。',
        actual: '全年举办技能培训 12 期，210 人就业。',
      },
    ],
    indicators: exampleRows(blank.indicators ?? []),
    total: { points: '100', score: '99.5' },
  };
}

/** The rows that the example fills in; a first level whose first row it leaves out begins with the next. */
function exampleRows(rows: readonly IndicatorCells[]): IndicatorCells[] {
  let level1: string | undefined;
  return rows.flatMap((row) => {
    level1 = row.level1 ?? level1;
    const cells = CELLS[row.level2 ?? ''];
    if (cells === undefined) return [];
    const [indicator, target, actual, points, score] = cells;
    const begun = level1 ?? null;
    level1 = undefined;
    return [
      {
        level1: begun,
        level2: row.level2 ?? '',
        indicator,
        target,
        actual,
        points,
        score,
        reason: '',
      },
    ];
  });
}
