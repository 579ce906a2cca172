import { cellValue } from '../../model/cell.ts';
import { type Decimal, subtract } from '../../model/decimal.ts';
import { formatWan } from '../../model/format.ts';
import type { ProjectResult } from '../projectResult.ts';
import type { BudgetExecutionRow, Figure } from './figure.ts';

/** Chart 1, a row a project: 年初预算数, 全年预算数 and 全年执行数. */
export function budgetExecutionFigure(
  results: readonly ProjectResult[],
): Figure<BudgetExecutionRow> {
  const rows = results.map(({ project }) => ({
    label: project.name,
    initial: cellValue(project.funds.total.initial),
    adjusted: cellValue(project.funds.total.adjusted),
    executed: cellValue(project.funds.total.executed),
  }));
  return {
    id: 'chart-budget-execution',
    kind: '预算执行',
    caption: captionOf(rows),
    description:
      '每个项目一行：年初预算数为空心条，全年预算数为浅色条，全年执行数为实心条，单位万元。',
    rows,
    table: {
      caption: '金额单位：万元',
      columns: [
        { name: '项目', numeric: false },
        { name: '年初预算数', numeric: true },
        { name: '全年预算数', numeric: true },
        { name: '全年执行数', numeric: true },
      ],
      rows: rows.map(({ label, initial, adjusted, executed }) => [
        label,
        ...[initial, adjusted, executed].map((wan) =>
          wan === undefined ? '未填' : formatWan(wan),
        ),
      ]),
    },
    file: 'projects.csv',
  };
}

/** What chart 1 shows, as a finding: the largest mid-year change, else the overall execution. */
function captionOf(rows: readonly BudgetExecutionRow[]): string {
  const changes = rows.flatMap(({ label, initial, adjusted }) => {
    if (initial === undefined || adjusted === undefined || initial === adjusted) return [];
    return [{ label, change: subtract(adjusted, initial) }];
  });
  const largest = changes.sort((a, b) => Math.abs(b.change) - Math.abs(a.change))[0];
  if (largest === undefined) return '预算年中没有调整';
  const word = largest.change < 0 ? '调减' : '调增';
  const more = changes.length > 1 ? `，另有 ${changes.length - 1} 个项目有调整` : '';
  return `${largest.label}年中${word} ${formatWan(Math.abs(largest.change) as Decimal)} 万元${more}`;
}
