import type { Form } from '../../model/form.ts';
import { layoutOf } from '../../model/layouts/layoutOf.ts';
import { nextYearForm } from '../../starter/nextYear.ts';

/**
 * Whether nothing of the year is filled in: the form is as blank as one that was begun for it. A target form says nothing
 * but targets, so that it is so where it has none.
 */
export function isUnfilled(form: Form): boolean {
  if (layoutOf(form).kind === 'targets') {
    const texts = (form.indicators ?? []).map(({ target, value }) => target ?? value ?? '');
    return texts.every((text) => text.trim() === '');
  }
  const { review: _review, source: _source, total: _total, ...own } = form;
  const { total: _blankTotal, ...blank } = nextYearForm(own, form.year);
  return JSON.stringify(blank) === JSON.stringify(own);
}
