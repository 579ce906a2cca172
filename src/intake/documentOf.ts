import type { Claim, OpenDoubt } from './blocks/reading.ts';
import { readForm } from './form/readForm.ts';
import type { ImportedDocument } from './imported.ts';
import { readList } from './list/readList.ts';
import { readReport } from './report/readReport.ts';
import type { Stretch } from './stretches.ts';

/** What the lines of a document were read as; without a document where they are none. */
export interface DocumentReading {
  readonly document?: ImportedDocument;
  readonly claims: readonly Claim[];
  readonly doubts: readonly OpenDoubt[];
}

/** Reads the lines of one document as what they begin like; a list or report that is none, as a form. */
export function documentOf({ kind, lines }: Stretch): DocumentReading {
  const other =
    kind === 'list' ? readList(lines) : kind === 'report' ? readReport(lines) : undefined;
  if (other !== undefined) return other;
  const { form, claims, doubts } = readForm(lines);
  return { ...(form === undefined ? {} : { document: { kind: 'form', form } }), claims, doubts };
}
