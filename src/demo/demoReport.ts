import { type Decimal, decimal, divide, formatDecimal, multiply, sumOf } from '../model/decimal.ts';
import type { FormV1 as Form } from '../model/formV1.ts';
import type { Report } from '../model/report.ts';
import type { Rulebook } from '../model/rulebook.ts';
import { gradeOf } from '../scoring/grade.ts';
import { numberIn, plainTarget } from './faults/rowFault.ts';
import { formRows } from './formRows.ts';
import { stemOf } from './goalTexts.ts';
import { SYNTHETIC } from './options.ts';
import { decimalOf } from './scoreForm.ts';

/** A fault that a report may have beside its form, named after the check that should find it. */
export type ReportFault = 'reportFigureMismatch' | 'reportScoreMismatch' | 'gradeMismatch';

/** Other checks that a report's fault rightly makes fire: a total changed alone no longer adds up. */
export const ALSO_FIRES: Readonly<Record<ReportFault, readonly string[]>> = {
  reportFigureMismatch: [],
  reportScoreMismatch: ['reportTableSum'],
  gradeMismatch: [],
};

const AFTER = '二、评价结论';
const HUNDRED = decimal(100);

/** The 绩效评价报告 of a scored form: it agrees with the form but for the fault asked for. */
export function demoReport(form: Form, rulebook: Rulebook, fault: ReportFault | 'none'): Report {
  const total = decimalOf(form.total.score);
  const grade = gradeOf(total, rulebook);
  const figures = reportFigures(form, fault === 'reportFigureMismatch');
  return {
    $schema: '../../schemas/report.schema.json',
    schemaVersion: 1,
    title: `${form.year} 年度${form.name}绩效评价报告（${SYNTHETIC}）`,
    year: form.year,
    sections: [
      {
        heading: '一、项目基本情况',
        paragraphs: [`${form.name}是虚构的项目。${form.goal.expected}`],
      },
      { heading: AFTER, paragraphs: [`评价得分 ${form.total.score} 分。`] },
      { heading: '三、主要绩效', paragraphs: figures.map(({ quote }) => `${quote}。`) },
      {
        heading: '四、问题和建议',
        paragraphs: ['部分指标的测算依据不足，建议今后按历史数据设定指标值，完善过程记录。'],
      },
    ],
    scoreTable: scoreTable(form, fault === 'reportScoreMismatch'),
    grade: fault === 'gradeMismatch' ? otherGrade(grade) : grade,
    figures,
    ...(form.source === undefined ? {} : { source: form.source }),
  };
}

function reportFigures(form: Form, isFaulty: boolean): Report['figures'] {
  const row = formRows(form).find(({ level2 }) => level2 === '数量指标');
  const { adjusted, executed } = form.funds.total;
  const rate = multiply(divide(moneyOf(executed), moneyOf(adjusted)), HUNDRED, 2);
  const execution = { name: '预算执行率', value: `${formatDecimal(rate)}%` };
  const figures = [
    { ...execution, quote: `预算执行率${execution.value}`, indicators: [] as number[] },
  ];
  if (row === undefined) return figures;
  const unit = plainTarget(row.row.target).replace(/^[\d,.]+/, '');
  const reached = numberIn(row.row.actual).value;
  const value = `${isFaulty ? reached + 7 : reached}${unit}`;
  const name = row.row.indicator;
  return [{ name, value, quote: `${stemOf(name)}${value}`, indicators: [row.seq] }, ...figures];
}

function scoreTable(form: Form, isFaulty: boolean): Report['scoreTable'] {
  const rows = formRows(form).map(({ row, level1 }) => ({ ...row, level1 }));
  const sum = (field: 'points' | 'score', level1: number): Decimal =>
    sumOf(rows.filter((row) => row.level1 === level1).map((row) => decimalOf(row[field])));
  const columns = form.indicators.map(({ level1 }, index) => ({
    name: level1.replace(/（.*）/, ''),
    standard: formatDecimal(sum('points', index)),
    reported: formatDecimal(sum('score', index)),
  }));
  const { points, score } = form.funds.total;
  const less = decimalOf(form.total.score) - decimal(2);
  const reported = isFaulty ? formatDecimal(less as Decimal) : form.total.score;
  return {
    after: AFTER,
    corner: '评价内容',
    standardLabel: '标准分值',
    reportedLabel: '评价得分',
    columns: [
      ...columns,
      { name: '预算执行率', standard: points, reported: score },
      { name: '得分合计', standard: form.total.points, reported },
    ],
  };
}

function moneyOf(text: string): Decimal {
  return decimal(text.replaceAll(',', ''));
}

function otherGrade(grade: string): string {
  return grade === '优' ? '良' : '优';
}
