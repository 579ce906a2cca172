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

/** A line for the name above all of a layout whose forms are named by what stands outside of the table. */
function withName(blocks: Blocks): Blocks {
  const fields = blocks.filter((block) => block.kind === 'fields');
  if (fields.some(({ lines }) => lines.flat().some(isName))) return blocks;
  const [first] = fields;
  if (first === undefined) return [{ kind: 'fields', lines: [[nameOver(LINE)]] }, ...blocks];
  const line = (first.lines[0] ?? []).reduce((all, one) => all + one.labelWidth + one.width, 0);
  const named = { ...first, lines: [[nameOver(line)], ...first.lines] };
  return blocks.map((block) => (block === first ? named : block));
}

/** The width of a sheet, of which those of layouts are parts. */
const LINE = 100;
const LABEL = 16;
const NAME = 'name';

function nameOver(line: number) {
  return { key: NAME, label: '项目名称', labelWidth: LABEL, width: line - LABEL };
}

function isName({ key }: { readonly key: string }): boolean {
  return key === NAME;
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
