import type { Form } from '../model/form.ts';
import { formFileSchema } from '../model/formFile.ts';
import { findLayout } from '../model/layouts/layouts.ts';
import { blankForm, type FormHead } from '../starter/blankForm.ts';
import { formInLayout } from '../starter/formInLayout.ts';
import { nextYearForm } from '../starter/nextYear.ts';
import type { ReadForm } from './readForms.ts';

/** What a form begins as: the blank rows of a layout, or the rows of the form of an earlier year. */
export type FormStart =
  | ({ readonly kind: 'blank' } & FormHead)
  | {
      readonly kind: 'earlier';
      /** The earlier form, as its JSON says it. */
      readonly form: unknown;
      readonly year: number;
      /** The layout that it is to have, of a target form or of a self-evaluation; undefined for its own. */
      readonly layout: string | undefined;
    };

/** A form that is begun here; throws where the earlier one is no form. */
export function newForm(start: FormStart): ReadForm {
  return { file: NAME, form: formOf(start), cells: [], doubts: [], isNew: true };
}

const NAME = '新填的表';

function formOf(start: FormStart): Form {
  if (start.kind === 'blank') return blankForm(start);
  const next = nextYearForm(formFileSchema.parse(start.form), start.year);
  const { layout } = start;
  const isOther = layout !== undefined && layout !== next.layout;
  return isOther && findLayout(layout) !== undefined ? formInLayout(next, layout) : next;
}
