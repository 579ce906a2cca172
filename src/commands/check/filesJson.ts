import { findingCell } from '../../check/findingCell.ts';
import type { JudgedForm } from '../../check/judgeForms.ts';
import { formatDecimal } from '../../model/decimal.ts';
import { scoreJson } from '../scoreWords.ts';
import type { CheckedFiles } from './checkedFiles.ts';
import { findingJson } from './findingWords.ts';

/** What became of files that were checked, as data; numbers are exact decimal text. */
export function filesJson({ judged, unjudged, unread, notices }: CheckedFiles): object {
  return {
    forms: judged.map(formJson),
    unjudged: unjudged.map(({ read: { file, form }, sentence }) => {
      return { file, name: form.head.name, sentence };
    }),
    unread: unread.map(({ file, sentence }) => ({ file, sentence })),
    notices,
  };
}

function formJson({ read, result }: JudgedForm): object {
  const { project: _, ...score } = scoreJson(result);
  const { checkableShare } = result.score;
  return {
    file: read.file,
    year: result.project.year,
    layout: result.project.layout.id,
    ...score,
    checkableShare: checkableShare === undefined ? null : formatDecimal(checkableShare),
    findings: result.findings.map((finding) => ({
      ...findingJson(finding),
      cell: findingCell(finding, read.cells) ?? null,
    })),
    doubts: read.doubts.map(({ document: _, ...doubt }) => doubt),
  };
}
