import type { FormChange } from '../../check/changedForm.ts';
import type { FindingView } from '../../check/formView.ts';
import type { Answer } from '../checkLink.ts';
import type { CheckRequest, FileFormat } from '../messages.ts';
import { cellId, findingId } from './cellMarks.ts';
import { editCell } from './editCells.ts';

/** What the page around a form does with a change of it. */
export type Ask = (request: CheckRequest) => Promise<Answer | undefined>;

/** All that a person does to one form that is open. */
export type FormActions = ReturnType<typeof formActions>;

/** What can be done to a form, and where the keyboard stands after it. */
export function formActions(id: string, ask: Ask) {
  const write = (path: string, text: string) => change({ kind: 'cell', path, text });
  const open = (cell: HTMLElement | null) => cell !== null && editCell(cell, write);
  /** A row that was put in is there to be written in. */
  const change = async (own: FormChange) => {
    await ask({ kind: 'change', id, change: own });
    if (own.kind === 'add') open(document.querySelector(`[data-path^="${own.table}/${own.at}/"]`));
  };
  return {
    write,
    change,
    edit: (path: string) => open(document.getElementById(cellId(path))),
    undo: () => ask({ kind: 'undo', id }),
    redo: () => ask({ kind: 'redo', id }),
    aim: (isTargetsOnly: boolean) => ask({ kind: 'aim', id, isTargetsOnly }),
    make: (format: FileFormat) => ask({ kind: 'make', format, id }),
    /** Notes the reason for a finding; "" takes it back. */
    explain: async ({ code, seq }: FindingView, reason: string) => {
      const answer = await ask({ kind: 'explain', id, exception: { code, seq, reason } });
      const findings = answer?.kind === 'answer' ? (answer.shown?.findings ?? []) : [];
      const at = findings.findIndex((own) => own.code === code && own.seq === seq);
      document.getElementById(at < 0 ? 'check-form' : findingId(at))?.focus();
    },
  };
}
