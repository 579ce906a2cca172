import type { Cells, Form } from './form.ts';
import type { Block, Layout } from './layouts/layout.ts';
import type { PrintedText } from './project.ts';
import { readOnce } from './readOnce.ts';

/** The texts of 评价结论, 说明 and the like, of every other table, and of the money block's remarks. */
export function printedTexts(form: Form, { blocks }: Layout): PrintedText[] {
  return blocks.flatMap((block) => blockTexts(form, block)).filter(({ text }) => text !== '');
}

type Columns = readonly { readonly key: string; readonly label: string }[];
const NUMERIC = new Set(['initial', 'adjusted', 'budget', 'executed', 'rate', 'points', 'score']);

function blockTexts(form: Form, block: Block): PrintedText[] {
  switch (block.kind) {
    case 'text':
      return [
        {
          path: `texts/${block.key}`,
          label: block.label,
          text: form.texts?.[block.key] ?? '',
        },
      ];
    case 'fields':
      return block.lines
        .flat()
        .filter(({ key }) => key !== 'name')
        .map(({ key, label }) => ({ path: `head/${key}`, label, text: form.head[key] ?? '' }));
    case 'rows':
      return (form.tables?.[block.key] ?? []).flatMap((row, index) =>
        cellTexts(row, block.columns, `tables/${block.key}/${index}`),
      );
    case 'funds':
      return block.rows.flatMap(({ key }) =>
        cellTexts(form.funds?.[key] ?? {}, block.columns, `funds/${key}`),
      );
    case 'goals':
    case 'indicators':
    case 'total':
      return [];
    default:
      return block satisfies never;
  }
}

function cellTexts(row: Cells, columns: Columns, path: string): PrintedText[] {
  return worded(columns).map(({ key, label }) => ({
    path: `${path}/${key}`,
    label,
    text: row[key] ?? '',
  }));
}

/** The columns that hold no numbers, with their labels on one line. */
const worded = readOnce(
  (columns: Columns): Columns =>
    columns
      .filter(({ key }) => !NUMERIC.has(key))
      .map(({ key, label }) => ({ key, label: label.replaceAll('\n', '') })),
);
