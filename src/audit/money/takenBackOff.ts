import { cellValue, parseMoneyCell } from '../../model/cell.ts';
import { subtract, sumOf } from '../../model/decimal.ts';
import { formatExactWan } from '../../model/format.ts';
import { blockOf } from '../../model/layouts/layout.ts';
import { plainLabel } from '../../model/plainLabel.ts';
import type { FundRow, Project } from '../../model/project.ts';
import type { CheckResult } from '../finding.ts';
import { quoteCell } from '../wording/quoteCell.ts';

const KEY = 'takenBack';

/** What was taken back in all (E7), which is neither the sum of its parts nor what was not spent, while these two agree. */
export function takenBackOff({ form, layout, funds }: Project): CheckResult[] {
  const { rows, total, base, words } = funds;
  const printed = ({ key }: FundRow) => form.funds?.[key]?.[KEY] ?? undefined;
  const whole = cellValue(parseMoneyCell(printed(total), form.moneyUnit));
  const [budget, spent] = [cellValue(total[base]), cellValue(total.executed)];
  if (whole === undefined || budget === undefined || spent === undefined) return [];
  const parts = rows.filter(({ role }) => role === 'part');
  const amounts = parts.flatMap(
    (row) => cellValue(parseMoneyCell(printed(row), form.moneyUnit)) ?? [],
  );
  if (parts.length < 2 || amounts.length < parts.length) return [];
  const sum = sumOf(amounts);
  if (sum === whole || sum !== subtract(budget, spent)) return [];
  const label = blockOf(layout, 'funds')?.columns.find(({ key }) => key === KEY)?.label ?? '';
  const name = plainLabel(label);
  return [
    {
      about: { kind: 'funds', row: total.key, column: KEY },
      cells: [total, ...parts].map(({ key }) => `funds/${key}/${KEY}`),
      words: () => ({
        message: `${name}合计 ${formatExactWan(whole)} 万元，各行相加 ${formatExactWan(sum)} 万元，${words[base]}减${words.executed}也是 ${formatExactWan(sum)} 万元。`,
        evidence: [total, ...parts]
          .map((row) => `${row.label}${quoteCell(printed(row))}`)
          .join('；'),
        advice: `核对${name}的合计。`,
      }),
    },
  ];
}
