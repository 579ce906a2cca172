import type { Check, CheckResult } from '../../audit/finding.ts';
import { ownBasis } from '../../audit/ownBasis.ts';
import { quoteCell } from '../../audit/wording/quoteCell.ts';
import { rowLabel } from '../../audit/wording/rowLabel.ts';
import { inOneUnit } from '../../expression/commonUnit.ts';
import { parseExpression } from '../../expression/parseExpression.ts';
import { mayNameObject } from '../../expression/unit.ts';
import { cellValue, parseMoneyCell } from '../../model/cell.ts';
import type { IndicatorCells } from '../../model/form.ts';
import { formatExactWan } from '../../model/format.ts';
import type { FundRow, Project } from '../../model/project.ts';
import { composeTarget } from '../../model/targetText.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import { yearName } from './yearName.ts';

/** What there is at a time may have been more before the term began, and less is what is wanted of it. */
const AT_A_TIME = /存量|现有|在[册校岗编院]|保有|剩余|未|减少|下降|压[减降]|控制|每/;

/** 12次/年: of every year of the term. */
const PER_YEAR = /[/／每年]/;

/**
 * A15: what is to be done in the year is more than what is to be done in all the years of the term, of a row of the same
 * name and unit or of one source of the money.
 */
export const yearAboveTerm: Check = {
  code: 'yearAboveTerm',
  title: '年度目标多于实施期目标',
  severity: 'warning',
  basis: ownBasis('A15'),
  appliesTo: ({ columns, form }) =>
    columns.has('longTermTarget') ||
    columns.has('longTermValue') ||
    form.funds?.total?.longTermAmount !== undefined,
  check: ({ project, score }) => [...ofMoney(project), ...ofRows(score.rows, project)],
};

function ofRows(rows: readonly RowScore[], project: Project): CheckResult[] {
  return rows.flatMap(({ indicator, target }) => {
    const { key, text: longTermTarget } = termOf(indicator.cells);
    if (target.kind !== 'quantity' || longTermTarget === '') return [];
    const term = parseExpression(longTermTarget, project.year);
    if (term.kind !== 'quantity' || term.approximate || target.approximate) return [];
    if (!mayNameObject(target.unit) || isMost(term.operator) || isMost(target.operator)) return [];
    if (PER_YEAR.test(longTermTarget) || PER_YEAR.test(indicator.target ?? '')) return [];
    // two tables beside each other need not have the same rows
    const name = yearName(indicator, project.layout);
    if (AT_A_TIME.test(name) || (name !== indicator.name && name !== '')) return [];
    const both = inOneUnit(term, target);
    if (typeof both === 'string' || both.actual <= both.target) return [];
    const { seq, words } = indicator;
    return [
      {
        seq,
        about: { kind: 'cell', column: 'target' },
        cells: ['target', key].map((one) => `indicators/${seq - 1}/${one}`),
        words: () => ({
          message: `${rowLabel(indicator)}的年度${words.target.replace(/^年度/, '')}${quoteCell(indicator.target)}，多于实施期的${quoteCell(longTermTarget)}。`,
          evidence: `年度${quoteCell(indicator.target)}；实施期${quoteCell(longTermTarget)}`,
          advice: '核对两处；一年的任务包含在整个实施期之内。',
        }),
      },
    ];
  });
}

/** What is aimed at in the whole term, of one column or of its sign, its value and the unit of both. */
function termOf({ longTermTarget, longTermSign, longTermValue, valueUnit }: IndicatorCells) {
  if (longTermTarget !== undefined) return { key: 'longTermTarget', text: longTermTarget ?? '' };
  const parts = {
    sign: longTermSign ?? '',
    value: longTermValue ?? '',
    valueUnit: valueUnit ?? '',
  };
  return { key: 'longTermValue', text: composeTarget(parts)?.trim() ?? '' };
}

function isMost(operator: string): boolean {
  return operator === '≤' || operator === '<';
}

/** Where money of the whole term is printed at all. */
function ofMoney({ form, funds: { rows, total } }: Project): CheckResult[] {
  const amountOf = ({ key }: FundRow) =>
    cellValue(parseMoneyCell(form.funds?.[key]?.longTermAmount ?? undefined, form.moneyUnit));
  if ((amountOf(total) ?? 0) <= 0) return [];
  return rows.flatMap((row) => {
    const [own, term] = [cellValue(row.amount), amountOf(row)];
    if (own === undefined || term === undefined || own <= term) return [];
    return [
      {
        about: { kind: 'funds', row: row.key, column: 'amount' },
        cells: ['amount', 'longTermAmount'].map((key) => `funds/${row.key}/${key}`),
        words: () => ({
          message: `${row.label === '' ? '资金总额' : row.label}年度 ${formatExactWan(own)} 万元，多于实施期的 ${formatExactWan(term)} 万元。`,
          evidence: `年度${quoteCell(form.funds?.[row.key]?.amount ?? undefined)}；实施期${quoteCell(form.funds?.[row.key]?.longTermAmount ?? undefined)}`,
          advice: '核对两处金额；一年的资金包含在整个实施期之内。',
        }),
      },
    ];
  });
}
