import type { ProjectResult } from '../analysis/projectResult.ts';
import type { Decimal } from '../model/decimal.ts';

/** What a published cell may hold; undefined is an empty cell. */
export type Value = string | boolean | Decimal | number | undefined;

/** One column of a published table, with its entry in the data dictionary. */
export interface Column<Row> {
  /** snake_case header. */
  readonly name: string;
  readonly type: 'string' | 'integer' | 'decimal' | 'boolean';
  /** The official term. */
  readonly title: string;
  readonly description: { readonly zh: string; readonly en: string };
  readonly unit?: string;
  /** A share of one, which a spreadsheet shows in percent. */
  readonly isRate?: true;
  readonly value: (row: Row) => Value;
}

/** One published table: how its rows come from the projects, or another source, and its columns in order. */
export interface Table<Row, Source = readonly ProjectResult[]> {
  readonly name: string;
  readonly title: string;
  readonly description: { readonly zh: string; readonly en: string };
  readonly primaryKey: readonly string[];
  readonly rows: (source: Source) => readonly Row[];
  readonly columns: readonly Column<Row>[];
}

/** A part of a source, with its key. */
export interface SourcePart<Row, Source> {
  readonly key: string | undefined;
  readonly source: Source;
  /** Its own rows, where they are not those that the table makes of it. */
  readonly rows?: Table<Row, Source>['rows'];
}
