import type { CollectedView } from '../analysis/collectedView.ts';
import type { Correction } from '../analysis/disclosure/corrections.ts';
import type { OtherForms } from '../analysis/otherForms.ts';
import type { ProjectResult } from '../analysis/projectResult.ts';
import { type PublishedTable, publishedTable } from './publishedTable.ts';
import type { SourcePart, Table } from './table.ts';
import { collectedTable } from './tables/collected.ts';
import { correctionsTable } from './tables/corrections.ts';
import { findingsTable } from './tables/findings.ts';
import { fitsTable } from './tables/fits.ts';
import { formsTable } from './tables/forms.ts';
import { fundsTable } from './tables/funds.ts';
import { indicatorsTable } from './tables/indicators.ts';
import { projectsTable } from './tables/projects.ts';
import type { PublishedForm } from './tables/publishedForms.ts';
import { type Publisher, publisherColumns } from './tables/publisherColumns.ts';

/** What the tables of a site are made from. */
export interface TableSource {
  readonly results: readonly ProjectResult[];
  /** What is no self-evaluation of a project. */
  readonly otherForms?: readonly OtherForms[];
  /** What was corrected since it was published; nothing where no record is kept. */
  readonly corrections?: readonly Correction[];
  /** The sites below this one; undefined where none were collected. */
  readonly collected?: CollectedView | undefined;
  /** The same results in parts, in their order; all as one where nothing is said. */
  readonly parts?: readonly ResultPart[];
}

/** Results that stand together, and the key of all that their rows are made of, where it is known. */
export interface ResultPart {
  readonly key: string | undefined;
  readonly results: readonly ProjectResult[];
}

/** The tables of projects, in the order of the contract: of all those of a site, or of one. */
export function projectTables(
  publisher: Publisher,
  { results, otherForms = [], parts }: TableSource,
): readonly PublishedTable[] {
  const own = parts?.map(({ key, results: source }) => ({ key, source }));
  const published = <Row>(table: Table<Row>) => ofPublisher(publisher, table, results, own);
  return [
    published(projectsTable),
    published(indicatorsTable),
    published(fundsTable),
    published(findingsTable),
    published(fitsTable),
    ofPublisher(publisher, formsTable(otherForms), results, own && formParts(own, otherForms)),
  ];
}

/** Every table that a site publishes. */
export function siteTables(publisher: Publisher, source: TableSource): readonly PublishedTable[] {
  const { corrections = [], collected } = source;
  return [
    ...projectTables(publisher, source),
    ofPublisher(publisher, correctionsTable, corrections),
    ...(collected === undefined ? [] : [ofPublisher(publisher, collectedTable, collected)]),
  ];
}

function ofPublisher<Row, Source>(
  publisher: Publisher,
  table: Table<Row, Source>,
  source: Source,
  parts?: readonly SourcePart<Row, Source>[],
): PublishedTable {
  const columns = [...table.columns, ...publisherColumns(publisher)];
  return publishedTable({ ...table, columns }, source, parts);
}

/** The forms of the results in their parts, then the others, of which there are few. */
function formParts(
  parts: readonly SourcePart<PublishedForm, readonly ProjectResult[]>[],
  others: readonly OtherForms[],
): SourcePart<PublishedForm, readonly ProjectResult[]>[] {
  const { rows } = formsTable();
  return [
    ...parts.map((part) => ({ ...part, rows })),
    { key: undefined, source: [], rows: formsTable(others).rows },
  ];
}
