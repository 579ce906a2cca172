import type { Project } from '../model/project.ts';

/** A row of 资金管理情况: what is asked, and what the form says of it. */
export interface Situation {
  readonly path: string;
  readonly item: string;
  readonly label: string;
  readonly text: string;
}

/** The rows of 资金管理情况 of a form, as they are told in its column 情况说明. */
export function situationsOf({ form, layout }: Project): Situation[] {
  return layout.blocks.flatMap((block) => {
    if (block.kind !== 'rows') return [];
    const column = block.columns.find(({ key }) => key === 'situation');
    if (column === undefined) return [];
    return (form.tables?.[block.key] ?? []).flatMap((row, at) => {
      const item = (row.item ?? '').trim();
      const text = row.situation;
      if (item === '' || text === undefined || text === null) return [];
      const path = `tables/${block.key}/${at}/situation`;
      return [{ path, item, label: column.label, text: text.trim() }];
    });
  });
}
