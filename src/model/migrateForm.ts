import type { Cells, Form, IndicatorCells } from './form.ts';
import type { FormV1 } from './formV1.ts';

/**
 * A form of schemaVersion 1 as one of schemaVersion 2, cell for cell: nested levels become merged cells
 * of flat rows. A change of notation: what is printed stays the same.
 */
export function migrateForm(form: FormV1): Form {
  const { $schema, title, year, layout, moneyUnit, name, department, unit } = form;
  const { funds, goal, total, review, source } = form;
  return {
    ...($schema === undefined ? {} : { $schema }),
    schemaVersion: 2,
    title,
    year,
    layout,
    moneyUnit,
    head: { name, department, unit },
    funds: { ...funds } satisfies Record<string, Cells>,
    goals: [{ ...goal }],
    indicators: form.indicators.flatMap(levelRows),
    total: { ...total },
    ...(review === undefined ? {} : { review }),
    ...(source === undefined ? {} : { source }),
  };
}

function levelRows({ level1, groups }: FormV1['indicators'][number]): IndicatorCells[] {
  return groups.flatMap(({ level2, rows }, group) =>
    rows.map((row, index) => ({
      level1: group === 0 && index === 0 ? level1 : null,
      level2: index === 0 ? level2 : null,
      ...row,
    })),
  );
}
