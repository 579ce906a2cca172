import type { Cells, Form } from '../model/form.ts';
import type { BlockOf } from '../model/layouts/layout.ts';
import type { Content, ContentFunds, FundSource } from './content.ts';

/** Which money of the content a row of the paper holds; every other row holds none. */
const SOURCES: Readonly<Record<string, FundSource>> = {
  total: 'total',
  fiscal: 'fiscal',
  central: 'fiscal',
  region: 'fiscal',
  carryover: 'carryover',
  local: 'carryover',
  city: 'carryover',
  other: 'other',
};

const NO_MONEY: ContentFunds = {
  initial: '0',
  adjusted: '0',
  executed: '0',
  points: '-',
  rate: '',
  score: '-',
};

/** The sources that a money block has rows for. */
export function sourcesOf({ rows }: Pick<BlockOf<'funds'>, 'rows'>): FundSource[] {
  return rows.flatMap(({ key }) => SOURCES[key] ?? []);
}

/** The money of the content in the rows and columns that the paper has. */
export function printedFunds(
  { funds }: Content,
  { rows, columns }: BlockOf<'funds'>,
): NonNullable<Form['funds']> {
  return Object.fromEntries(
    rows.map(({ key }) => {
      const source = SOURCES[key];
      const own = source === undefined ? NO_MONEY : funds[source];
      const known: Cells = { ...own, budget: own.adjusted, takenBack: '0' };
      return [
        key,
        Object.fromEntries(columns.map((column) => [column.key, known[column.key] ?? ''])),
      ];
    }),
  );
}
