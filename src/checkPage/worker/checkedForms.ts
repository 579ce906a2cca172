import {
  changedCells,
  currentForm,
  type DeskForm,
  deskForm,
  withMetReasons,
} from '../../check/deskForm.ts';
import { formSummary } from '../../check/formSummary.ts';
import { formView } from '../../check/formView.ts';
import { type JudgedForm, judgeForms, type Terms } from '../../check/judgeForms.ts';
import type { ReadForm } from '../../check/readForms.ts';
import type { Overview, ShownForm, Unjudged } from '../messages.ts';
import type { FormToWrite } from './makeFile.ts';

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

  /** More forms, and what else is to be said of their files. */
  add(forms: readonly ReadForm[], unread: readonly Unjudged[], terms: Terms): void {
    const added = forms.map((read) => {
      this.#made += 1;
      return [`${this.#made}`, { desk: deskForm(read), judged: undefined }] as const;
    });
    this.#forms = new Map([...this.#forms, ...added]);
    this.#unread = [...this.#unread, ...unread];
    this.judgeAll(terms);
  }

  clear(): void {
    this.#forms = new Map();
    this.#unjudged = [];
    this.#unread = [];
  }

  /** Every form beside the others; a reason whose finding is gone goes with it. */
  judgeAll(terms: Terms): void {
    const now = new Map([...this.#forms].map(([id, { desk }]) => [id, currentForm(desk)]));
    const { judged, unjudged } = judgeForms([...now.values()], terms);
    const byRead = new Map(judged.map((one) => [one.read, one]));
    this.#forms = new Map(
      [...this.#forms].map(([id, { desk }]) => {
        const read = now.get(id);
        return [id, { desk, judged: read && byRead.get(read) }];
      }),
    );
    this.#unjudged = unjudged.map(({ read, sentence }) => {
      return { name: `${read.file}　${read.form.head.name}`, sentence };
    });
    for (const [id, { desk }] of this.#forms) {
      if (desk.accepted.length > 0) this.change(id, (own) => own, terms);
    }
  }

  /** Changes one form and judges it beside the others; nothing changes where it is no form any more. */
  change(id: string, change: (desk: DeskForm) => DeskForm, terms: Terms): void {
    const own = this.#forms.get(id);
    if (own === undefined) return;
    const desk = change(own.desk);
    const read = currentForm(desk);
    const others = [...this.#forms].map(([other, form]) =>
      other === id ? read : currentForm(form.desk),
    );
    const [judged] = judgeForms(others, terms, read).judged;
    if (judged === undefined) return;
    this.#forms = new Map([...this.#forms, [id, { desk, judged }]]);
    const met = withMetReasons(desk, judged.result.findings);
    if (met.accepted.length < desk.accepted.length) this.change(id, () => met, terms);
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
      return [{ judged, view: formView(judged, changedCells(desk)) }];
    });
  }

  shown(id: string): ShownForm | undefined {
    const own = this.#forms.get(id);
    if (own?.judged === undefined) return undefined;
    const view = formView(own.judged, changedCells(own.desk));
    return { ...view, id, changes: own.desk.changes.length };
  }
}
