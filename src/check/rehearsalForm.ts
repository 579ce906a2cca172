import type { Form, IndicatorCells } from '../model/form.ts';

/** First and second level, indicator, target, actual, points. */
const ROWS = [
  ['产出指标', '数量指标', '培训', '≥12期', '11期', '50'],
  ['产出指标', '成本指标', '培训费', '≤3万元', '2万元', '10'],
  ['产出指标', '时效指标', '培训时间', '12月底前', '11月底', '10'],
  ['效益指标', '社会效益指标', '合格率', '95%', '96%', '10'],
  ['效益指标', '可持续影响指标', '培训档案', '建立', '已建立', '10'],
] as const;

/** A small invented form of which something is to be found, to run once what reads, judges and shows a real one. */
export function rehearsalForm(): Form {
  const money = {
    initial: '3',
    adjusted: '3',
    executed: '2',
    rate: '66%',
    points: '10',
    score: '9',
  };
  return {
    schemaVersion: 2,
    title: '项目支出绩效自评表',
    year: 2000,
    layout: 'ministry-2020',
    moneyUnit: '万元',
    head: { name: '培训', department: '甲局', unit: '甲局' },
    funds: { total: money, fiscal: money, carryover: money, other: money },
    goals: [{ expected: '培训12期。', actual: '培训11期。' }],
    indicators: ROWS.map(rowOf),
    total: { points: '100', score: '90' },
  };
}

function rowOf([
  level1,
  level2,
  indicator,
  target,
  actual,
  points,
]: (typeof ROWS)[number]): IndicatorCells {
  return { level1, level2, indicator, target, actual, points, score: points, reason: '' };
}
