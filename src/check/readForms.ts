// 自查: forms out of files that stand in no data folder are judged as those of the site are, in the
// command line and in a browser. `readForms` takes them out of what was read, `judgeForms` scores and
// audits them beside one another, `findingCell` leads from a finding back to the cell of the file.

import type { Doubt, DraftForm, Imported, SourceUse } from '../intake/imported.ts';
import type { SourceNotice } from '../intake/sourceDocument.ts';
import type { AcceptedException } from '../model/list.ts';

/** A form that was read, with where its cells stand in the file and what is in doubt there. */
export interface ReadForm {
  /** The file that it came from, as the user named it. */
  readonly file: string;
  readonly form: DraftForm;
  readonly cells: readonly FormCellPlace[];
  readonly doubts: readonly Doubt[];
  /** Findings that a person has explained; absent where nobody has. */
  readonly accepted?: readonly AcceptedException[];
  /** Whether it was begun here, so that nothing of it is in a file yet. */
  readonly isNew?: boolean;
  /** Whether only its targets are judged, as at budget time; of a target form they always are. */
  readonly isTargetsOnly?: boolean;
}

/** What is said of a file in which no form was found, and what to do. */
const NO_FORM_READ = '没有认出自评表；请放一张有各项指标和得分的表，扫描件和图片要先转成文字';

/** The same of a file of which its reader knows why. */
export function noFormRead({ notices }: Pick<Imported, 'notices'>): string {
  return notices.find((notice) => notice.isWhyNoForm)?.message ?? NO_FORM_READ;
}

/** The cell of the file from which a cell of the form was read. */
export interface FormCellPlace {
  /** As in the JSON of the form: `indicators/0/target`. */
  readonly path: string;
  readonly part: string;
  /** `B7`, `第3行第2格`. */
  readonly address: string;
}

/**
 * The forms of one file. A doubt about a cell that stands in no document is said of the form in whose
 * table it stands, and of each form where it stands in none; so is what the reader of the file was not sure of.
 */
export function readForms(file: string, imported: Imported): ReadForm[] {
  const drafts = imported.documents.flatMap((read, index) => {
    if (read.kind !== 'form') return [];
    const cells = imported.uses.flatMap((use) => cellPlace(use, index));
    return { index, form: read.form, cells, parts: new Set(cells.map(({ part }) => part)) };
  });
  const known = new Set(drafts.flatMap(({ parts }) => [...parts]));
  const doubts = [
    ...imported.doubts,
    ...imported.notices.flatMap((notice) => noticeDoubt(notice, [...known])),
  ];
  return drafts.map(({ index, form, cells, parts }) => ({
    file,
    form,
    cells,
    doubts: doubts.filter((doubt) =>
      doubt.document === undefined
        ? parts.has(doubt.part) || !known.has(doubt.part)
        : doubt.document === index,
    ),
  }));
}

/** It says how the file was read, not how a cell was, so that there is no other reading of it. */
function noticeDoubt({ kind, message, address = '' }: SourceNotice, parts: string[]): Doubt[] {
  if (kind !== 'uncertain') return [];
  const part = parts.find((name) =>
    [`${name} `, `${name}!`].includes(`${address} `.slice(0, name.length + 1)),
  );
  const rest = part === undefined ? address : address.slice(part.length + 1);
  return [{ part: part ?? '', address: rest, reading: '', otherReading: '', why: message }];
}

function cellPlace({ part, address, fate }: SourceUse, index: number): FormCellPlace[] {
  if (fate.kind === 'setAside' || fate.document !== index || fate.path === undefined) return [];
  return [{ path: fate.path, part, address }];
}
