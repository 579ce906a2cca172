import type { Form } from '../../model/form.ts';
import type { Layout } from '../../model/layouts/layout.ts';
import type { FormAddresses } from './formAddresses.ts';

/** A cell that the workbook computes while it is filled in. */
export interface ComputedCell {
  /** Where it stands on the sheet, from 0. */
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** What the formula gives before anyone fills in more, so that a reader that computes nothing sees it. */
  readonly result: number | '';
  /** How the number is shown; as it comes where it is absent. */
  readonly format?: string;
}

/** A form that is to be filled in, with what its formulas need to know of it. */
export interface FillInForm {
  readonly form: Form;
  readonly layout: Layout;
  readonly addresses: FormAddresses;
}
