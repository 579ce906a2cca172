import type { z } from 'zod';
import { expectedWords } from '../../model/expectedWords.ts';
import { pathInWords } from '../../model/terms.ts';
import type { WholeFile } from '../../outFolder/writeWhole.ts';
import { dataFile, type SchemaName } from '../writeDataFile.ts';
import { type Difference, withAdditions, withDifferences } from './differences.ts';
import type { DocumentOutcome } from './outcome.ts';
import type { UpdateChoice } from './updateChoice.ts';

/** What is to be done for a document: its outcome, and the file to write where it changes one. */
export interface Plan {
  readonly outcome: DocumentOutcome;
  readonly write?: WholeFile;
}

/** A document that has its place in the data folder, beside what stands there. */
export interface ComingDocument {
  readonly outcome: Omit<DocumentOutcome, 'state' | 'differences'> & { readonly path: string };
  readonly kind: SchemaName;
  readonly schema: z.ZodType;
  readonly imported: object;
  readonly existing: object | undefined;
  /** In which it differs from what stands there. */
  readonly differences: readonly Difference[];
}

/** A new document is written; of one that stands there and differs only what `takes` chooses is. */
export function planDocument(data: string, coming: ComingDocument, takes: UpdateChoice): Plan {
  const { outcome, imported, existing, differences } = coming;
  if (existing === undefined) return written(data, coming, imported, 'new', []);
  if (differences.length === 0) return { outcome: { ...outcome, state: 'same', differences } };
  const chosen = differences.filter((one) => takes(outcome.id ?? '', one));
  if (chosen.length === 0) return { outcome: { ...outcome, state: 'different', differences } };
  const result =
    chosen.length === differences.length
      ? withAdditions(existing, imported)
      : withDifferences(existing, imported, chosen);
  const plan = written(data, coming, result, 'updated', chosen);
  const left = differences.filter((one) => !chosen.includes(one));
  return left.length === 0 ? plan : { ...plan, outcome: { ...plan.outcome, left } };
}

function written(
  data: string,
  { outcome, kind, schema }: ComingDocument,
  document: object,
  state: 'new' | 'updated',
  differences: readonly Difference[],
): Plan {
  const [issue] = schema.safeParse(document).error?.issues ?? [];
  if (issue !== undefined) {
    const sentence = `读不成数据：${pathInWords(issue.path)} 应为 ${expectedWords(issue)}`;
    return { outcome: { ...outcome, state: 'refused', differences, sentence } };
  }
  const { $schema: _, ...json } = document as { readonly $schema?: unknown };
  return {
    outcome: { ...outcome, state, differences },
    write: dataFile(data, outcome.path, kind, json),
  };
}
