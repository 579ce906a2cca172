import { formatChange, formatCount, formatWan } from '../../model/format.ts';
import { MONEY_COLUMNS } from '../../model/project.ts';
import { terms } from '../../model/terms.ts';
import type { DataTable } from '../figures/figure.ts';
import type { BridgeLine } from './totalsBridge.ts';

const SUMS: ReadonlySet<BridgeLine['kind']> = new Set(['before', 'after']);

/** The way from the total of one year to that of another as a table: every line printed adds up. */
export function totalsTable(
  lines: readonly BridgeLine[],
  { before, after }: { readonly before: number; readonly after: number },
): DataTable {
  const names: Readonly<Record<BridgeLine['kind'], string>> = {
    before: `${before} 年度合计`,
    gone: `减：只在 ${before} 年度计入的`,
    continued: '两年都计入的，其变化',
    come: `加：只在 ${after} 年度计入的`,
    after: `${after} 年度合计`,
  };
  return {
    caption: `从 ${before} 年度合计到 ${after} 年度合计，金额单位：万元。只在一年计入的，是新增、结束、合并、拆分的项目，和另一年的资金未计入合计的项目`,
    columns: [
      { name: '合计', numeric: false },
      { name: '项目（个）', numeric: true },
      ...MONEY_COLUMNS.map((column) => ({ name: terms[column], numeric: true })),
    ],
    rows: lines.map(({ kind, projects, money }) => [
      names[kind],
      formatCount(projects),
      ...MONEY_COLUMNS.map((column) =>
        SUMS.has(kind) ? formatWan(money[column]) : formatChange(money[column]),
      ),
    ]),
  };
}
