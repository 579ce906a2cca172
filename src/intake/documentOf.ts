import { asAside, asHead } from './blocks/reading.ts';
import type { DocumentReading } from './documentReading.ts';
import { readForm } from './form/readForm.ts';
import { blocksBeside } from './list/blocksBeside.ts';
import { readList } from './list/readList.ts';
import { readReport } from './report/readReport.ts';
import type { Stretch } from './stretches.ts';

/** Reads the lines of one document as what they begin like; a list or report that is none, as a form. */
export function documentOf({
  kind,
  lines,
  again,
  mayBegin,
  serials = [],
  shared = [],
  columnNames,
}: Stretch): DocumentReading {
  const other =
    kind === 'list' ? readList(lines) : kind === 'report' ? readReport(lines) : undefined;
  if (other !== undefined) return other;
  const { form: found, claims, doubts } = readForm(lines);
  const form =
    found === undefined || columnNames === undefined ? found : blocksBeside(found, columnNames);
  return {
    ...(form === undefined ? {} : { document: { kind: 'form', form } }),
    claims: [
      ...claims,
      ...asHead(shared),
      ...asAside(again, '重复标题'),
      ...asAside(serials, '序号'),
    ],
    doubts: [...doubts, ...mayBegin.map((cell) => ({ cells: [cell], ...GOES_ON }))],
  };
}

const GOES_ON = {
  reading: '接在上一页的表之后',
  otherReading: '另一张表',
  why: '这一页没有项目名称，上一页没有写完，但没有写明是续表',
};
