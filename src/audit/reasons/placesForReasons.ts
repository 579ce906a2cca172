import { type BlockOf, blockOf, type Layout } from '../../model/layouts/layout.ts';
import { plainLabel } from '../../model/plainLabel.ts';
import { readOnce } from '../../model/readOnce.ts';

/** Whether a label asks why targets were missed: 偏差大或目标未完成原因分析, but not 存在问题及原因. */
export function asksForReasons(label: string): boolean {
  return /原因/.test(label) && !/问题|资金|预算/.test(label);
}

/** The keys of columns beside the indicators that ask for reasons: their own, or 得分及未完成原因 with the score. */
export const reasonColumns = readOnce((layout: Layout): readonly string[] =>
  askingColumns(layout).map(({ key }) => key),
);

/** What a form calls its columns and texts for reasons, in the order of the sheet but the columns first. */
export function labelsForReasons(layout: Layout): string[] {
  const texts = layout.blocks.flatMap((block) => (block.kind === 'text' ? block.label : []));
  const columns = askingColumns(layout).map(({ label }) => label);
  return [...columns, ...texts.filter(asksForReasons)].map(plainLabel);
}

/** What a form calls the column behind its scores for whatever is to be said of a row: 说明, 备注. */
export function labelOfNotes(layout: Layout): string | undefined {
  const columns = blockOf(layout, 'indicators')?.columns ?? [];
  const behind = columns.slice(columns.findIndex(({ key }) => key === 'score') + 1);
  const note = behind.find(({ key }) => key === 'note');
  return note === undefined ? undefined : plainLabel(note.label);
}

function askingColumns(layout: Layout): BlockOf<'indicators'>['columns'] {
  return (blockOf(layout, 'indicators')?.columns ?? []).filter(({ label }) =>
    asksForReasons(label),
  );
}
