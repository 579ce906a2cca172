import { cellValue } from '../../model/cell.ts';
import { type Decimal, decimal } from '../../model/decimal.ts';
import { formatExactWan } from '../../model/format.ts';
import {
  type FundRow,
  MONEY_COLUMNS,
  type MoneyColumn,
  type Project,
} from '../../model/project.ts';
import type { Beside, CheckResult } from '../finding.ts';
import { quoteCell } from '../wording/quoteCell.ts';
import { blockUnitDoubt } from './blockUnitDoubt.ts';

const TEN_THOUSAND = decimal(10_000) / decimal(1);
const LEFT_OUT = '依这一金额的其他核对从略';

/** What to do about an amount whose unit is doubted. */
export const UNIT_ADVICE = '核对单位是“元”还是“万元”。';

/**
 * The amounts of 项目资金 whose unit is doubted (A14): cells in 元 that, read in 万元, are of the size of
 * those beside them, or else the whole block. Nothing else may be concluded from them.
 */
export function moneySlips(project: Project, beside: Beside): CheckResult[] {
  const slips = fundSlips(project);
  return slips.length === 0 ? blockSlips(project, beside) : slips;
}

function blockSlips(project: Project, beside: Beside): CheckResult[] {
  const doubt = blockUnitDoubt(project, beside);
  if (doubt === undefined) return [];
  const { column, cell, against, meant } = doubt;
  return [
    {
      about: { kind: 'funds', row: project.funds.total.key, column },
      words: () => ({
        message: `${cell}，${against}，单位可能应为${meant}；核对之前，本表的资金不计入合计，${LEFT_OUT}。`,
        evidence: `${cell}；${against}`,
        advice: UNIT_ADVICE,
      }),
    },
  ];
}

function fundSlips(project: Project): CheckResult[] {
  if (project.form.moneyUnit === '元') return [];
  const results: CheckResult[] = [];
  const { rows, words: columns } = project.funds;
  for (const row of rows) {
    for (const column of MONEY_COLUMNS) {
      const text = row.printed[column];
      const isYuan = isInYuan(text);
      const beside = isYuan ? amountAlike(project, row, column) : budgetAlike(row, column);
      if (beside !== undefined) results.push(slip(row, column, columns[column], isYuan, beside));
    }
  }
  return results;
}

function slip(
  row: FundRow,
  column: MoneyColumn,
  name: string,
  isYuan: boolean,
  beside: Decimal,
): CheckResult {
  const [said, meant] = isYuan ? ['同行或同列', '万元'] : ['同行', '元'];
  const cell = quoteCell(row.printed[column]);
  return {
    about: { kind: 'funds', row: row.key, column },
    words: () => ({
      message: `${row.label}的${name}写${cell}，${said}另有 ${formatExactWan(beside)} 万元，两者相差约一万倍，单位可能应为${meant}；核对之前，${LEFT_OUT}。`,
      evidence: `表头单位“万元”；${name}${cell}`,
      advice: UNIT_ADVICE,
    }),
  };
}

function isInYuan(text: string): boolean {
  const printed = text.trimEnd();
  return printed.length > 1 && printed.endsWith('元') && !printed.endsWith('万元');
}

/** An amount of the same row or column that this one would be alike in 万元. */
function amountAlike({ funds }: Project, row: FundRow, column: MoneyColumn): Decimal | undefined {
  const value = cellValue(row[column]) ?? 0;
  const beside = [
    ...MONEY_COLUMNS.map((other) => row[other]),
    ...funds.rows.map((other) => other[column]),
  ].flatMap((cell) => cellValue(cell) ?? []);
  return beside.find((other) => isAlike(value, other));
}

/** The budget in 万元 beside which what was spent is of its size in 元: 600 beside 5880000. */
function budgetAlike(row: FundRow, column: MoneyColumn): Decimal | undefined {
  const spent = cellValue(row[column]);
  if (column !== 'executed' || spent === undefined) return undefined;
  const budgets = [row.adjusted, row.initial].flatMap((cell) => cellValue(cell) ?? []);
  return budgets.find((budget) => isAlike(budget, spent));
}

/** Whether an amount, ten thousand times as large, lies between half and twice another. */
function isAlike(value: number, other: Decimal): boolean {
  const raised = value * TEN_THOUSAND;
  return value > 0 && raised * 2 >= other && raised <= other * 2;
}
