import type { Finding } from '../audit/finding.ts';
import type { AcceptedException } from '../model/list.ts';
import { cellText, changedRead, type FormChange } from './changedForm.ts';
import type { ReadForm } from './readForms.ts';
import { movedIndex, movedPath, type RowChange, takenBack } from './rowChange.ts';

/** A form that is being corrected: as it was read, what was changed since, oldest first, and what was explained. */
export interface DeskForm {
  readonly read: ReadForm;
  /** With all changes, to be judged. */
  readonly now: ReadForm;
  readonly changes: readonly FormChange[];
  /** What was taken back and can be done again, the next of it last. */
  readonly undone: readonly FormChange[];
}

/** A form in which nothing was changed yet. */
export function deskForm(read: ReadForm): DeskForm {
  return { read, now: read, changes: [], undone: [] };
}

/** With one more change; one of the cell that was changed last goes on with it, as typing does. */
export function withChange(desk: DeskForm, change: FormChange): DeskForm {
  if (change.kind === 'cell' && cellText(desk.now.form, change.path) === change.text) return desk;
  const last = desk.changes.at(-1);
  const isGoingOn = change.kind === 'cell' && last?.kind === 'cell' && last.path === change.path;
  const changes = [...(isGoingOn ? desk.changes.slice(0, -1) : desk.changes), change];
  const now = withAccepted(changedRead(desk.now, change), acceptedAfter(desk, change));
  return { ...desk, now, changes, undone: [] };
}

/** Without the last change. */
export function withoutLastChange(desk: DeskForm): DeskForm {
  const last = desk.changes.at(-1);
  if (last === undefined) return desk;
  const changes = desk.changes.slice(0, -1);
  const accepted = last.kind === 'cell' ? acceptedIn(desk) : acceptedAfter(desk, takenBack(last));
  const now = withAccepted(changes.reduce(changedRead, desk.read), accepted);
  return { ...desk, now, changes, undone: [...desk.undone, last] };
}

/** With the change that was taken back last. */
export function withLastUndone(desk: DeskForm): DeskForm {
  const next = desk.undone.at(-1);
  return next === undefined
    ? desk
    : { ...withChange(desk, next), undone: desk.undone.slice(0, -1) };
}

/** The cell that undo, or redo, is to make what it was: by its path, undefined where that is a row or there is none. */
export function steppedCell(desk: DeskForm | undefined, step: string): string | undefined {
  const change =
    step === 'undo' ? desk?.changes.at(-1) : step === 'redo' ? desk?.undone.at(-1) : undefined;
  return change?.kind === 'cell' ? change.path : undefined;
}

/** With the reason for a finding; "" takes it back. */
export function withReason(desk: DeskForm, { code, seq, reason }: AcceptedException): DeskForm {
  const others = acceptedIn(desk).filter((one) => one.code !== code || one.seq !== seq);
  const own = { code, reason, ...(seq === undefined ? {} : { seq }) };
  const accepted = reason.trim() === '' ? others : [...others, own];
  return { ...desk, now: withAccepted(desk.now, accepted) };
}

/** Judged by its targets alone, or as a whole. */
export function withAim(desk: DeskForm, isTargetsOnly: boolean): DeskForm {
  return {
    ...desk,
    read: { ...desk.read, isTargetsOnly },
    now: { ...desk.now, isTargetsOnly },
  };
}

/** With the reasons alone whose findings are still there, which `findings` says. */
export function withMetReasons(
  desk: DeskForm,
  findings: readonly Pick<Finding, 'code' | 'seq'>[],
): DeskForm {
  const isMet = (reason: AcceptedException) =>
    findings.some(({ code, seq }) => code === reason.code && seq === reason.seq);
  const accepted = acceptedIn(desk);
  const met = accepted.filter(isMet);
  return met.length === accepted.length ? desk : { ...desk, now: withAccepted(desk.now, met) };
}

/** The cells that say something else than the file, with what it says; none of a form that was begun here. */
export function changedCells({ read, now, changes }: DeskForm): ReadonlyMap<string, string> {
  if (read.isNew === true) return new Map();
  let form = read;
  let before: ReadonlyMap<string, string> = new Map();
  for (const change of changes) {
    if (change.kind !== 'cell') before = movedCells(before, change);
    else if (!before.has(change.path)) {
      before = new Map([...before, [change.path, cellText(form.form, change.path)]]);
    }
    form = changedRead(form, change);
  }
  return new Map([...before].filter(([path, text]) => cellText(now.form, path) !== text));
}

function movedCells(cells: ReadonlyMap<string, string>, change: RowChange): Map<string, string> {
  return new Map(
    [...cells].flatMap(([path, text]) => {
      const moved = movedPath(path, change);
      return moved === undefined ? [] : [[moved, text] as const];
    }),
  );
}

function acceptedIn({ now }: DeskForm): readonly AcceptedException[] {
  return now.accepted ?? [];
}

/** Reasons go where the rows of their findings go. */
function acceptedAfter(desk: DeskForm, change: FormChange): readonly AcceptedException[] {
  const accepted = acceptedIn(desk);
  if (change.kind === 'cell' || change.table !== 'indicators') return accepted;
  return accepted.flatMap((one) => {
    if (one.seq === undefined) return [one];
    const index = movedIndex(one.seq - 1, change.kind, change.at);
    return index === undefined ? [] : [{ ...one, seq: index + 1 }];
  });
}

function withAccepted(read: ReadForm, accepted: readonly AcceptedException[]): ReadForm {
  return { ...read, accepted };
}
