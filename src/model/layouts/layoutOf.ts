import type { Form } from '../form.ts';
import type { Layout } from './layout.ts';
import { findLayout } from './layouts.ts';

/** The layout that a form names or carries. */
export function layoutOf({ layout }: Pick<Form, 'layout'>): Layout {
  if (typeof layout !== 'string') return layout;
  const known = findLayout(layout);
  if (known === undefined) throw new RangeError(`no layout ${layout}`);
  return known;
}
