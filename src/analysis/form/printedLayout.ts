import type { Form } from '../../model/form.ts';
import type { Layout } from '../../model/layouts/layout.ts';
import { layoutOf } from '../../model/layouts/layoutOf.ts';

/** The layout of a form with what its labels leave open filled in: the unit of money, the year. */
export function printedLayout(form: Form): Pick<Layout, 'blocks' | 'outerSides'> {
  const { blocks, outerSides } = layoutOf(form);
  return filled({ blocks, outerSides }, form);
}

function filled<T>(value: T, form: Form): T;
function filled(value: unknown, form: Form): unknown {
  if (typeof value === 'string') {
    return value.replaceAll('{moneyUnit}', form.moneyUnit).replaceAll('{year}', String(form.year));
  }
  if (Array.isArray(value)) return value.map((item) => filled(item, form));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, filled(item, form)]));
}
