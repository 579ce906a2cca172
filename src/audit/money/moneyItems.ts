import { cellValue, parseMoneyCell } from '../../model/cell.ts';
import type { Decimal } from '../../model/decimal.ts';
import { plainLabel } from '../../model/plainLabel.ts';
import type { Project } from '../../model/project.ts';

/** A row of another table of money than 项目资金, of a task or a sub-project; amounts in 万元. */
export interface MoneyItem {
  /** The row in the form's JSON, such as tables/tasks/0. */
  readonly path: string;
  /** The table as printed. */
  readonly table: string;
  readonly item: string;
  /** Its other words, in the order of the table. */
  readonly content: string;
  readonly budget: Decimal | undefined;
  readonly executed: Decimal | undefined;
  /** What the table calls its columns of money. */
  readonly words: { readonly budget: string; readonly executed: string };
}

const SUMS = /^(?:合\s*计|总\s*计|小\s*计|总\s*额)[:：]?$/;
const WORDS = /\p{Script=Han}/u;

/** The rows of all tables of a form that print what was planned for them and what was spent, sums left out. */
export function moneyItems({ form, layout }: Project): MoneyItem[] {
  const { tables, moneyUnit } = form;
  if (tables === undefined) return [];
  return layout.blocks.flatMap((block) => {
    if (block.kind !== 'rows' || !block.columns.some(({ key }) => key === 'executed')) return [];
    const labels = new Map(block.columns.map(({ key, label }) => [key, plainLabel(label)]));
    const labelOf = (key: string) => labels.get(key) ?? '';
    return (tables[block.key] ?? []).flatMap((row, at) => {
      const item = (row.item ?? '').trim();
      if (item === '' || SUMS.test(item)) return [];
      const planned = parseMoneyCell(row.adjusted ?? row.budget, moneyUnit);
      const others = Object.entries(row).filter(
        ([key, text]) => key !== 'item' && WORDS.test(text ?? ''),
      );
      return [
        {
          path: `tables/${block.key}/${at}`,
          table: block.label,
          item,
          content: others.map(([, text]) => text).join(' '),
          budget: cellValue(planned),
          executed: cellValue(parseMoneyCell(row.executed, moneyUnit)),
          words: {
            budget: labelOf(row.adjusted === undefined ? 'budget' : 'adjusted'),
            executed: labelOf('executed'),
          },
        },
      ];
    });
  });
}
