import { type Decimal, decimal, divide, formatDecimal, multiply, sumOf } from '../model/decimal.ts';
import type { Report, ScoreTable } from '../model/report.ts';
import type { Rulebook } from '../model/rulebook.ts';
import { gradeOf } from '../scoring/grade.ts';
import type { Content } from './content.ts';
import { contentRows } from './contentRows.ts';
import { decimalOf } from './decimalOf.ts';
import { stemOf } from './goalTexts.ts';
import { moneyOf } from './moneyOf.ts';
import { numberIn, plainTarget } from './numberIn.ts';
import { SYNTHETIC } from './options.ts';

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
export function demoReport(
  content: Content,
  rulebook: Rulebook,
  fault: ReportFault | 'none',
): Report {
  const total = decimalOf(content.total.score);
  const grade = gradeOf(total, rulebook);
  const figures = reportFigures(content, fault === 'reportFigureMismatch');
  return {
    $schema: '../../schemas/report.schema.json',
    schemaVersion: 1,
    title: `${content.year} 年度${content.name}绩效评价报告（${SYNTHETIC}）`,
    year: content.year,
    sections: [
      {
        heading: '一、项目基本情况',
        paragraphs: [`${content.name}是虚构的项目。${content.goal.expected}`],
      },
      { heading: AFTER, paragraphs: [`评价得分 ${content.total.score} 分。`] },
      { heading: '三、主要绩效', paragraphs: figures.map(({ quote }) => `${quote}。`) },
      {
        heading: '四、问题和建议',
        paragraphs: ['部分指标的测算依据不足，建议今后按历史数据设定指标值，完善过程记录。'],
      },
    ],
    scoreTable: scoreTable(content, fault === 'reportScoreMismatch'),
    grade: fault === 'gradeMismatch' ? otherGrade(grade) : grade,
    figures,
    source: content.source,
  };
}

function reportFigures(content: Content, isFaulty: boolean): Report['figures'] {
  const row = contentRows(content).find(({ level2 }) => level2 === '数量指标');
  const { adjusted, executed } = content.funds.total;
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

function scoreTable(content: Content, isFaulty: boolean): ScoreTable {
  const rows = contentRows(content).map(({ row, level1 }) => ({ ...row, level1 }));
  const sum = (field: 'points' | 'score', level1: number): Decimal =>
    sumOf(rows.filter((row) => row.level1 === level1).map((row) => decimalOf(row[field])));
  const columns = content.levels.map((level1, index) => ({
    name: level1.replace(/（.*）/, ''),
    standard: formatDecimal(sum('points', index)),
    reported: formatDecimal(sum('score', index)),
  }));
  const { points, score } = content.funds.total;
  const less = decimalOf(content.total.score) - decimal(2);
  const reported = isFaulty ? formatDecimal(less as Decimal) : content.total.score;
  return {
    after: AFTER,
    corner: '评价内容',
    standardLabel: '标准分值',
    reportedLabel: '评价得分',
    columns: [
      ...columns,
      { name: '预算执行率', standard: points, reported: score },
      { name: '得分合计', standard: content.total.points, reported },
    ],
  };
}

function otherGrade(grade: string): string {
  return grade === '优' ? '良' : '优';
}
