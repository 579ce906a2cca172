import type { DocumentReading } from './documentReading.ts';
import { readForm } from './form/readForm.ts';
import { readList } from './list/readList.ts';
import { readReport } from './report/readReport.ts';
import type { Stretch } from './stretches.ts';

/** Reads the lines of one document as what they begin like; a list or report that is none, as a form. */
export function documentOf({ kind, lines }: Stretch): DocumentReading {
  const other =
    kind === 'list' ? readList(lines) : kind === 'report' ? readReport(lines) : undefined;
  if (other !== undefined) return other;
  const { form, claims, doubts } = readForm(lines);
  return { ...(form === undefined ? {} : { document: { kind: 'form', form } }), claims, doubts };
}
