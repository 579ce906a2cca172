import { cellValue, parseMoneyCell } from '../../model/cell.ts';
import { type Decimal, subtract, sumOf } from '../../model/decimal.ts';
import type { Project } from '../../model/project.ts';
import { decimalsTolerance } from '../../scoring/tolerance.ts';

/** A column of a table whose rows do not come to the sum that the table itself prints; in 万元. */
export interface TableSum {
  readonly table: string;
  /** The column as printed. */
  readonly column: string;
  /** The line of sums as printed. */
  readonly line: string;
  readonly path: string;
  readonly printed: Decimal;
  readonly sum: Decimal;
}

const SUMS = /^(?:金额|资金|本?项目)?(?:合计|总计)(?:金额)?[:：]?$/;
/** A row that is a part of another. */
const WITHIN = /其中|小计|[（(][一二三四五]|^\d+\.\d/;
/** A column that no rows add up in, whatever stands in the line of sums: a rate, a price, a place in a list. */
const NO_SUM = /率|[%％]|单价|均|比[例重]?$|占比|标准|进度|排名|名次|序号|系数|[每/／]/;
const FEWEST = 2;

/**
 * The columns of tables of the form's own in which the rows do not come to the sum below them. A table may list some rows
 * twice: so another column has to come to its own sum, and all of its rows have to be numbers.
 */
export function tableSums({ form, layout }: Project): TableSum[] {
  const { tables } = form;
  if (tables === undefined) return [];
  return layout.blocks.flatMap((block) => {
    if (block.kind !== 'rows') return [];
    const all = tables[block.key] ?? [];
    const at = all.findIndex(({ item }) => SUMS.test((item ?? '').trim()));
    const [rows, sums] = [all.slice(0, Math.max(0, at)), all[at]];
    if (sums === undefined || rows.length < FEWEST) return [];
    if (rows.some(({ item }) => WITHIN.test(item ?? '') || (item ?? '').trim() === '')) return [];
    const columns = block.columns.flatMap(({ key, label }) => {
      const printed = numberOf(sums[key]);
      const parts = rows.flatMap((row) => numberOf(row[key]) ?? []);
      if (
        key === 'item' ||
        NO_SUM.test(label) ||
        printed === undefined ||
        parts.length < rows.length
      )
        return [];
      return [{ key, label, printed, sum: sumOf(parts) }];
    });
    const isOff = ({ printed, sum }: { readonly printed: Decimal; readonly sum: Decimal }) =>
      Math.abs(subtract(printed, sum)) > decimalsTolerance(printed);
    const held = columns.filter((one) => !isOff(one) && one.printed > 0);
    if (held.length === 0) return [];
    return columns.filter(isOff).map(({ key, label, printed, sum }) => ({
      ...{ table: block.label, column: label, line: sums.item ?? '', printed, sum },
      path: `tables/${block.key}/${at}/${key}`,
    }));
  });
}

function numberOf(text: string | null = null): Decimal | undefined {
  if (/[%％]/.test(text ?? '')) return undefined;
  return cellValue(parseMoneyCell(text, '万元'));
}
