import type { FormChange } from '../check/changedForm.ts';
import type { FormSummary } from '../check/formSummary.ts';
import type { FormView } from '../check/formView.ts';
import type { Terms } from '../check/judgeForms.ts';
import type { FormStart } from '../check/newForm.ts';
import type { AcceptedException } from '../model/list.ts';

/** A table that was pasted: as a web page, or as the text of one. */
export interface PastedTable {
  readonly name: string;
  readonly text: string;
}

/** What seems about to come; a table that is pasted is a web page. */
export type Expected = 'word' | 'excel' | 'web';

/** By which rule book to judge: the site's own, another that it has, or one as JSON. */
export type RulebookChoice =
  | { readonly kind: 'site' }
  | { readonly kind: 'known'; readonly id: string }
  | { readonly kind: 'own'; readonly name: string; readonly text: string };

/** To the worker: what is asked of it. */
export type CheckRequest =
  /** By which rule books to judge; comes first. */
  | { readonly kind: 'terms'; readonly terms: Pick<Terms, 'settings' | 'rulebooks'> }
  /** Judges all forms anew; `shown` is the form that stays open. */
  | {
      readonly kind: 'rulebook';
      readonly choice: RulebookChoice;
      readonly shown: string | undefined;
    }
  /** Nothing else is to do: judge an invented form, so that a real one is judged and drawn sooner. */
  | { readonly kind: 'rehearse' }
  /** Something may be about to come: make ready to read it, the likeliest kind first. */
  | { readonly kind: 'warm'; readonly kinds: readonly Expected[] }
  /** More files, to be judged beside those before; `year` is that of forms that print none. */
  | {
      readonly kind: 'add';
      readonly files: readonly (File | PastedTable)[];
      readonly year: number | undefined;
    }
  /** A form that is begun here. */
  | { readonly kind: 'begin'; readonly start: FormStart }
  /** Whether only the targets of a form are judged. */
  | { readonly kind: 'aim'; readonly id: string; readonly isTargetsOnly: boolean }
  | { readonly kind: 'show'; readonly id: string }
  | { readonly kind: 'change'; readonly id: string; readonly change: FormChange }
  | { readonly kind: 'undo' | 'redo'; readonly id: string }
  /** The reason for a finding; "" takes it back. */
  | { readonly kind: 'explain'; readonly id: string; readonly exception: AcceptedException }
  /** A file of one form, or of all where none is named. */
  | { readonly kind: 'make'; readonly format: FileFormat; readonly id: string | undefined }
  /** All forms as one text, to be kept. */
  | { readonly kind: 'draft' }
  /** The forms of such a text, beside those that are there. */
  | { readonly kind: 'restore'; readonly draft: string }
  | { readonly kind: 'forget' };

/** The files that can be taken away. */
export type FileFormat = 'json' | 'xlsx' | 'docx' | 'remarksDocx' | 'remarksXlsx' | 'zip';

export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** From the worker: an answer to each request in its turn, and between them how far it is. */
export type CheckReply =
  | { readonly kind: 'progress'; readonly done: number; readonly all: number }
  | {
      readonly kind: 'answer';
      readonly overview: Overview;
      readonly shown?: ShownForm | undefined;
      /** The cell whose change was taken back or done again, by its path. */
      readonly step?: string | undefined;
      /** Why nothing changed. */
      readonly refusal?: string | undefined;
      /** Whether what was kept was judged by another program or other rule books before. */
      readonly isOther?: boolean;
    }
  | { readonly kind: 'made'; readonly file: MadeFile }
  /** Undefined where there are no forms. */
  | { readonly kind: 'draft'; readonly draft: string | undefined }
  | { readonly kind: 'failed' };

/** Every form that was read in a line each, and what was not judged or read, with one sentence each. */
export interface Overview {
  readonly forms: readonly NamedSummary[];
  readonly others: readonly Unjudged[];
}

/** A form by the name under which the worker keeps it. */
export interface NamedSummary extends FormSummary {
  readonly id: string;
}

/** What is not judged, and one sentence that says why. */
export interface Unjudged {
  readonly name: string;
  readonly sentence: string;
}

/** All that is said of one form. */
export interface ShownForm extends FormView {
  readonly id: string;
  /** How many changes can be taken back. */
  readonly changes: number;
  /** How many of those that were can be done again. */
  readonly undone: number;
  /** Whether a part of the checks looked at it as yet: whatever is asked next has all of them look at it. */
  readonly isPartly?: boolean;
}
