import type { Finding } from '../audit/finding.ts';
import type { AcceptedException } from '../model/list.ts';
import { type CellChange, cellText, changedForm } from './changedForm.ts';
import type { ReadForm } from './readForms.ts';

/** A form that is being corrected: as it was read, what was changed since, oldest first, and what was explained. */
export interface DeskForm {
  readonly read: ReadForm;
  readonly changes: readonly CellChange[];
  readonly accepted: readonly AcceptedException[];
}

/** A form in which nothing was changed yet. */
export function deskForm(read: ReadForm): DeskForm {
  return { read, changes: [], accepted: [] };
}

/** The form as it stands now, to be judged. */
export function currentForm({ read, changes, accepted }: DeskForm): ReadForm {
  return { ...read, form: changes.reduce(changedForm, read.form), accepted };
}

/** With one more change; one of the cell that was changed last goes on with it, as typing does. */
export function withChange(desk: DeskForm, change: CellChange): DeskForm {
  if (cellText(currentForm(desk).form, change.path) === change.text) return desk;
  const last = desk.changes.at(-1);
  const before = last?.path === change.path ? desk.changes.slice(0, -1) : desk.changes;
  return { ...desk, changes: [...before, change] };
}

/** Without the last change. */
export function withoutLastChange(desk: DeskForm): DeskForm {
  return { ...desk, changes: desk.changes.slice(0, -1) };
}

/** With the reason for a finding; "" takes it back. */
export function withReason(desk: DeskForm, { code, seq, reason }: AcceptedException): DeskForm {
  const others = desk.accepted.filter((one) => one.code !== code || one.seq !== seq);
  const own = { code, reason, ...(seq === undefined ? {} : { seq }) };
  return { ...desk, accepted: reason.trim() === '' ? others : [...others, own] };
}

/** With the reasons alone whose findings are still there, which `findings` says. */
export function withMetReasons(
  desk: DeskForm,
  findings: readonly Pick<Finding, 'code' | 'seq'>[],
): DeskForm {
  const isMet = (reason: AcceptedException) =>
    findings.some(({ code, seq }) => code === reason.code && seq === reason.seq);
  return { ...desk, accepted: desk.accepted.filter(isMet) };
}

/** The cells that say something else than the file, with what it says. */
export function changedCells(desk: DeskForm): ReadonlyMap<string, string> {
  const now = currentForm(desk).form;
  const paths = new Set(desk.changes.map(({ path }) => path));
  return new Map(
    [...paths].flatMap((path) => {
      const before = cellText(desk.read.form, path);
      return before === cellText(now, path) ? [] : [[path, before] as const];
    }),
  );
}
