import { blockOf, type Layout } from './layouts/layout.ts';
import { plainLabel } from './plainLabel.ts';
import type { Goal } from './project.ts';
import { readOnce } from './readOnce.ts';

/** What the forms of a layout call the columns of 年度总体目标; the official term where they print none. */
export const goalWords = readOnce((layout: Layout): Readonly<Record<keyof Goal, string>> => {
  const columns = blockOf(layout, 'goals')?.columns ?? [];
  const printed = (own: keyof Goal) =>
    plainLabel(columns.find(({ key }) => key === own)?.label ?? '');
  return {
    expected: printed('expected') || '预期目标',
    actual: printed('actual') || '实际完成情况',
  };
});
