import { columnTerms } from '../../model/layouts/columnTerms.ts';
import type { Block, Column } from '../../model/layouts/layout.ts';
import { layouts } from '../../model/layouts/layouts.ts';
import { anchorKeys, blockKeys, type TableKind } from './blockKeys.ts';
import { bareLabel, plainLabel } from './plainLabel.ts';

export type TableBlock = Extract<Block, { kind: TableKind }>;

/** Every block of a kind that a known layout has. */
export function knownBlocks<Kind extends TableKind>(
  kind: Kind,
): readonly Extract<Block, { kind: Kind }>[] {
  return layouts.flatMap(({ blocks }) =>
    blocks.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind),
  );
}

const MEANINGS: Readonly<Record<TableKind, ReadonlyMap<string, readonly string[]>>> = {
  funds: meanings('funds'),
  goals: meanings('goals'),
  indicators: meanings('indicators'),
  rows: meanings('rows'),
};

const ADJUSTED_GOAL = /^(?:全年|年度|年中)?\(?调整后?\)?的?(?:年度|总体)?(?:绩效)?目标$/;

/**
 * What a label may mean as the name of a column in a kind of block: keys, the most usual first; none
 * where it is no label that is known there.
 * @example columnMeanings('funds', '全年执行数（B）') // ['executed']
 */
export function columnMeanings(kind: TableKind, label: string): readonly string[] {
  // of 全年（调整）绩效目标 the bracket is what tells it from the goal of the year's beginning
  if (kind === 'goals' && ADJUSTED_GOAL.test(plainLabel(label))) return ['adjusted'];
  return MEANINGS[kind].get(bareLabel(label)) ?? [];
}

/** Whether a label is the name of a column that heads of blocks of this kind cannot do without. */
export function isAnchor(kind: TableKind, label: string): boolean {
  return columnMeanings(kind, label).some((key) => anchorKeys[kind].includes(key));
}

function meanings(kind: TableKind): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const add = (label: string, key: string) => {
    const keys = found.get(bareLabel(label)) ?? [];
    if (label !== '' && !keys.includes(key)) found.set(bareLabel(label), [...keys, key]);
  };
  const printed: readonly Column[] = knownBlocks(kind).flatMap(({ columns }) => columns);
  for (const { key, label } of byCount(printed)) add(label, key);
  for (const key of blockKeys[kind]) {
    const { term, synonyms } = columnTerms[key];
    for (const label of [term, ...synonyms]) add(label, key);
  }
  return found;
}

/** Columns of layouts, those first whose label and key stand in most. */
function byCount(columns: readonly Column[]): Column[] {
  const alike = Map.groupBy(columns, ({ key, label }) => `${key} ${bareLabel(label)}`);
  return [...alike.values()].toSorted((a, b) => b.length - a.length).flat();
}
