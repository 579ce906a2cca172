import type { Form } from '../../model/form.ts';
import type { Layout } from '../../model/layouts/layout.ts';
import { layoutOf } from '../../model/layouts/layoutOf.ts';

/** What of a layout is printed. */
export type PrintedLayout = Pick<Layout, 'blocks' | 'outerSides' | 'sideBySide'>;

/** The layout of a form with what its labels leave open filled in: the unit of money, the year. */
export function printedLayout(form: Form): PrintedLayout {
  const { blocks, outerSides, sideBySide } = layoutOf(form);
  return filled({ blocks, outerSides, sideBySide }, form);
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
