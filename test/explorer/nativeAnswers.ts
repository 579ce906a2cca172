import type { ProjectResult } from '../../src/analysis/projectResult.ts';
import type { QueryTable } from '../../src/publish/explorer/queryTable.ts';
import { openedDatabase } from './openedDatabase.ts';
import { siteDatabase } from './siteDatabase.ts';

/** What a statement gives, every cell as DuckDB itself writes it as text; null is NULL. */
export interface NativeAnswer {
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly rows: readonly (readonly (string | null)[])[];
}

/** Asks each statement of the site's database, here in Node; `isReversed` stores all rows the other way round. */
export async function nativeAnswers(
  results: readonly ProjectResult[],
  statements: readonly string[],
  isReversed = false,
): Promise<NativeAnswer[]> {
  const ask = await openedDatabase(
    await siteDatabase(results, 'whole', isReversed ? reversed : undefined),
  );
  return statements.map((sql) => {
    const columns = ask(`DESCRIBE ${sql}`).map((row) => ({
      name: String(row.column_name),
      type: String(row.column_type),
    }));
    const texts = ask(`SELECT COLUMNS(*)::VARCHAR FROM (${sql})`);
    return {
      columns,
      rows: texts.map((row) => columns.map(({ name }) => row[name] as string | null)),
    };
  });
}

function reversed(table: QueryTable): QueryTable {
  return { ...table, rows: table.rows.toReversed() };
}

/**
 * A number without zeros that say nothing, as the explorer shows it.
 * @example plainNumber('0.7500') // '0.75'
 */
export function plainNumber(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
