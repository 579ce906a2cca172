import type { ProjectResult } from '../../analysis/projectResult.ts';
import { changeWords } from '../../analysis/sentences.ts';
import { cellValue } from '../../model/cell.ts';
import { type Decimal, decimal, subtract } from '../../model/decimal.ts';
import { formatRate, formatWan } from '../../model/format.ts';
import { goalWords } from '../../model/goalWords.ts';
import { MONEY_COLUMNS, type MoneyColumn, type Project } from '../../model/project.ts';
import type { Block } from '../docx/block.ts';
import { cellWords, gap, heading, paragraph, printed } from './draftBlocks.ts';
import { plainTable } from './plainTable.ts';

/** X4: below it an execution rate has to be explained. */
const EXPLAINED_BELOW = decimal('0.9');

/** 一、项目基本情况: what the form says of the project, its money and its goal. */
export function projectSection({ project, score }: ProjectResult): Block[] {
  const { year, departmentName, unitName, goal } = project;
  const names = goalWords(project.layout);
  return [
    heading(1, '一、项目基本情况'),
    heading(2, '（一）项目概况'),
    paragraph(
      `项目年度：${year} 年。主管部门：${departmentName}。实施单位：${unitName || '自评表未列'}。`,
    ),
    gap('立项背景和政策依据'),
    gap('主要内容、组织实施和完成情况'),
    heading(2, '（二）资金投入和使用情况'),
    paragraph(moneySentence(project, score.execution)),
    fundsTable(project),
    ...moneyGaps(project, score.execution),
    heading(2, '（三）项目绩效目标情况'),
    ...(goal.expected === undefined ? [] : [printed(names.expected, goal.expected)]),
    ...(goal.actual === undefined ? [] : [printed(names.actual, goal.actual)]),
    heading(2, '（四）绩效评价工作开展情况'),
    gap('评价的目的、对象和范围，评价方法，评价工作过程'),
  ];
}

function moneySentence(
  { funds: { total, words } }: Project,
  { rateAdjusted, rateInitial }: ProjectResult['score']['execution'],
): string {
  const amount = (column: MoneyColumn) => {
    const value = cellValue(total[column]);
    if (total[column].kind === 'absent') return [];
    return [`${words[column]} ${value === undefined ? '未列' : `${formatWan(value)} 万元`}`];
  };
  const change = changeOf(cellValue(total.initial), cellValue(total.adjusted));
  const rates = [
    rateAdjusted === undefined ? [] : `按${words.adjusted} ${formatRate(rateAdjusted)}`,
    rateInitial === undefined ? [] : `按${words.initial} ${formatRate(rateInitial)}`,
  ].flat();
  return [
    ...amount('initial'),
    ...(change === undefined ? [] : [`年中${changeWords(change)}`]),
    ...amount('adjusted'),
    ...amount('executed'),
    `预算执行率${rates.length === 0 ? '无法计算' : `：${rates.join('，')}`}。`,
  ].join('，');
}

function fundsTable({ funds }: Project): Block {
  const shown = MONEY_COLUMNS.filter((column) => funds.total[column].kind !== 'absent');
  return plainTable(
    '资金投入和使用情况（万元）',
    [
      { name: '资金来源', width: 30, isText: true },
      ...shown.map((column) => ({ name: funds.words[column], width: 20 })),
    ],
    funds.rows.map((row) => [
      row.key === 'fiscal' ? `其中：${row.label}` : row.label,
      ...shown.map((column) => cellWords(row[column])),
    ]),
  );
}

/** X4: a change during the year and a rate below 90 % have to be explained. */
function moneyGaps(
  { funds: { total } }: Project,
  { rateAdjusted }: ProjectResult['score']['execution'],
): Block[] {
  const change = changeOf(cellValue(total.initial), cellValue(total.adjusted));
  const isLow = rateAdjusted !== undefined && rateAdjusted < EXPLAINED_BELOW;
  return [
    ...(change === undefined ? [] : [gap(`年中${changeWords(change)}的原因和批准情况`)]),
    ...(isLow ? [gap(`预算执行率 ${formatRate(rateAdjusted)} 的原因`)] : []),
    gap('资金管理情况'),
  ];
}

function changeOf(
  initial: Decimal | undefined,
  adjusted: Decimal | undefined,
): Decimal | undefined {
  if (initial === undefined || adjusted === undefined || initial === adjusted) return undefined;
  return subtract(adjusted, initial);
}
