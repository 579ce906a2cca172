import type { Form } from '../../model/form.ts';
import { isOfTargetsAlone } from '../../model/layouts/isOfTargetsAlone.ts';
import { layoutOf } from '../../model/layouts/layoutOf.ts';
import { nextYearForm } from '../../starter/nextYear.ts';

/** Wherever a form says what is to be reached: in one column, in bands, over the whole period. */
const TARGETS = ['target', 'value', 'band1', 'band2', 'longTermTarget', 'longTermValue'];

/**
 * Whether nothing of the year is filled in: the form is as blank as one that was begun for it. A target form says nothing
 * but targets, so that it is so where it has none.
 */
export function isUnfilled(form: Form): boolean {
  const { kind, blocks } = layoutOf(form);
  if (kind === 'targets' || isOfTargetsAlone(blocks)) {
    const rows = form.indicators ?? [];
    return rows.every((row) => TARGETS.every((key) => (row[key] ?? '').trim() === ''));
  }
  const { review: _review, source: _source, total: _total, ...own } = form;
  const { total: _blankTotal, ...blank } = nextYearForm(own, form.year);
  return JSON.stringify(blank) === JSON.stringify(own);
}
