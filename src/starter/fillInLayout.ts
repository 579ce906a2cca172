import type { Form } from '../model/form.ts';
import type { Layout } from '../model/layouts/layout.ts';
import { layoutOf } from '../model/layouts/layoutOf.ts';

/**
 * A known layout as it is filled in: a paper that nowhere prints the project's name or the unit of its money
 * gets a place for each, so that what is filled in reads back without a doubt.
 */
export function fillInLayout(id: string): Form['layout'] {
  const layout = layoutOf({ layout: id });
  const blocks = withUnit(withName(layout.blocks));
  return blocks === layout.blocks ? id : { ...layout, id: 'own', blocks };
}

type Blocks = Layout['blocks'];

/** Of a layout whose forms are named by what stands outside of the table. */
function withName(blocks: Blocks): Blocks {
  const fields = blocks.filter((block) => block.kind === 'fields');
  const first = fields[0]?.lines[0]?.[0];
  if (first === undefined || fields.some(({ lines }) => lines.flat().some(isName))) return blocks;
  return blocks.map((block) =>
    block === fields[0] ? { ...block, lines: [[{ ...first, ...NAME }], ...block.lines] } : block,
  );
}

const NAME = { key: 'name', label: '项目名称' } as const;

function isName({ key }: { readonly key: string }): boolean {
  return key === NAME.key;
}

/** Beside the name of the block of money, where no label has it. */
function withUnit(blocks: Blocks): Blocks {
  const hasMoney = blocks.some(({ kind }) => kind === 'funds');
  if (!hasMoney || JSON.stringify(blocks).includes(UNIT)) return blocks;
  return blocks.map((block) => {
    if (block.kind !== 'funds') return block;
    const { side, source } = block;
    return side === undefined
      ? { ...block, source: { ...source, label: `${source.label}${UNIT}` } }
      : { ...block, side: { ...side, label: `${side.label}${UNIT}` } };
  });
}

const UNIT = '（{moneyUnit}）';
