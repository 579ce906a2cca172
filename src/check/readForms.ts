// 自查: forms out of files that stand in no data folder are judged as those of the site are, in the
// command line and in a browser. `readForms` takes them out of what was read, `judgeForms` scores and
// audits them beside one another, `findingCell` leads from a finding back to the cell of the file.

import type { Doubt, DraftForm, Imported, SourceUse } from '../intake/imported.ts';
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
 * table it stands, and of each form where it stands in none.
 */
export function readForms(file: string, { documents, uses, doubts }: Imported): ReadForm[] {
  const drafts = documents.flatMap((read, index) => {
    if (read.kind !== 'form') return [];
    const cells = uses.flatMap((use) => cellPlace(use, index));
    return { index, form: read.form, cells, parts: new Set(cells.map(({ part }) => part)) };
  });
  const isInTable = ({ part }: Doubt) => drafts.some(({ parts }) => parts.has(part));
  return drafts.map(({ index, form, cells, parts }) => ({
    file,
    form,
    cells,
    doubts: doubts.filter((doubt) =>
      doubt.document === undefined
        ? parts.has(doubt.part) || !isInTable(doubt)
        : doubt.document === index,
    ),
  }));
}

function cellPlace({ part, address, fate }: SourceUse, index: number): FormCellPlace[] {
  if (fate.kind === 'setAside' || fate.document !== index || fate.path === undefined) return [];
  return [{ path: fate.path, part, address }];
}
