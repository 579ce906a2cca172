import { changedCells, type DeskForm, withMetReasons } from '../../check/deskForm.ts';
import { formSummary } from '../../check/formSummary.ts';
import { formView } from '../../check/formView.ts';
import { type JudgedForm, judgeForms, type Terms } from '../../check/judgeForms.ts';
import type { Overview, ShownForm, Unjudged } from '../messages.ts';
import type { FormToWrite } from './dataFile.ts';

/** A form with what was made of it last. */
interface CheckedForm {
  readonly desk: DeskForm;
  readonly judged: JudgedForm | undefined;
}

/** The forms that the worker keeps, by the name under which the page knows them. */
export class CheckedForms {
  #forms: ReadonlyMap<string, CheckedForm> = new Map();
  #unjudged: readonly Unjudged[] = [];
  #unread: readonly Unjudged[] = [];
  #made = 0;

  /** More forms, and what else is to be said of their files; returns the names of the forms. */
  put(desks: readonly DeskForm[], unread: readonly Unjudged[], terms: Terms): string[] {
    const added = desks.map((desk) => {
      this.#made += 1;
      return [`${this.#made}`, { desk, judged: undefined }] as const;
    });
    this.#forms = new Map([...this.#forms, ...added]);
    this.#unread = [...this.#unread, ...unread];
    this.judgeAll(terms);
    return added.map(([id]) => id);
  }

  desks(): DeskForm[] {
    return [...this.#forms.values()].map(({ desk }) => desk);
  }

  desk(id: string): DeskForm | undefined {
    return this.#forms.get(id)?.desk;
  }

  clear(): void {
    this.#forms = new Map();
    this.#unjudged = [];
    this.#unread = [];
  }

  /** Every form beside the others; a reason whose finding is gone goes with it. */
  judgeAll(terms: Terms): void {
    const forms = [...this.#forms.values()].map(({ desk }) => desk.now);
    const { judged, unjudged } = judgeForms(forms, terms);
    const byRead = new Map(judged.map((one) => [one.read, one]));
    this.#forms = new Map(
      [...this.#forms].map(([id, { desk }]) => [id, { desk, judged: byRead.get(desk.now) }]),
    );
    this.#unjudged = unjudged.map(({ read, sentence }) => {
      return { name: `${read.file}　${read.form.head.name}`, sentence };
    });
    for (const [id, { desk }] of this.#forms) {
      if (desk.now.accepted?.length) this.change(id, (own) => own, terms);
    }
  }

  /**
   * Changes one form and judges it beside the others. Where it is no form any more nothing changes, and
   * one sentence says why.
   */
  change(id: string, change: (desk: DeskForm) => DeskForm, terms: Terms): string | undefined {
    const own = this.#forms.get(id);
    if (own === undefined) return undefined;
    const desk = change(own.desk);
    const forms = [...this.#forms].map(([other, form]) =>
      other === id ? desk.now : form.desk.now,
    );
    const { judged, unjudged } = judgeForms(forms, terms, desk.now);
    const mine = judged.find(({ read }) => read === desk.now);
    if (mine === undefined) return unjudged.find(({ read }) => read === desk.now)?.sentence;
    this.#forms = new Map([...this.#forms, [id, { desk, judged: mine }]]);
    const met = withMetReasons(desk, mine.result.findings);
    return met === desk ? undefined : this.change(id, () => met, terms);
  }

  overview(): Overview {
    const forms = [...this.#forms].flatMap(([id, { judged }]) =>
      judged === undefined ? [] : [{ ...formSummary(judged), id }],
    );
    return { forms, others: [...this.#unjudged, ...this.#unread] };
  }

  /** One form, or all, as they stand now. */
  toWrite(id: string | undefined): FormToWrite[] {
    return [...this.#forms].flatMap(([own, { desk, judged }]) => {
      if (judged === undefined || (id !== undefined && own !== id)) return [];
      const isChanged = desk.read.isNew !== true && desk.changes.length > 0;
      return [{ judged, view: formView(judged, changedCells(desk)), isChanged }];
    });
  }

  shown(id: string): ShownForm | undefined {
    const own = this.#forms.get(id);
    if (own?.judged === undefined) return undefined;
    const view = formView(own.judged, changedCells(own.desk));
    return { ...view, id, changes: own.desk.changes.length, undone: own.desk.undone.length };
  }
}
