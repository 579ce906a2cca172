import { layouts } from '../../model/layouts/layouts.ts';
import { bareGovernmentKey, fundTerms, governmentKey } from './fundTerms.ts';
import { headTerms } from './headTerms.ts';
import { bareLabel, plainLabel } from './plainLabel.ts';

const LONGEST = 20;

const FIELDS: ReadonlyMap<string, readonly string[]> = gathered([
  ...Object.entries(headTerms).flatMap(([key, labels]) => labels.map((label) => ({ key, label }))),
  ...layouts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'fields' ? block.lines.flat() : [])),
  ),
]);

const FUND_ROWS: ReadonlyMap<string, readonly string[]> = gathered([
  ...Object.entries(fundTerms).flatMap(([key, { terms }]) =>
    terms.map((label) => ({ key, label })),
  ),
  ...layouts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'funds' ? block.rows : [])),
  ),
]);

/** What brackets say makes another name of it: 单位名称 is of no project. */
const NAMES_WITH_BRACKETS = new Set(['单位(专项)名称', '单位(项目)名称']);

/** 县 alone is the name of money as well. */
const PLACE = /^(?:所在)?(?:县\(市、区\)|市\(县、区\)|市县\(区\)|县市区)$/;

function isPlace(label: string): boolean {
  return label.length <= LONGEST && PLACE.test(plainLabel(label));
}

/** What a label may mean as the name of a field at the head of a form: keys, the most usual first. */
export function headMeanings(label: string): readonly string[] {
  if (label.length <= LONGEST && NAMES_WITH_BRACKETS.has(plainLabel(label))) return ['name'];
  return FIELDS.get(bareLabel(label)) ?? (isPlace(label) ? ['region'] : []);
}

/** How usual a label is for the field of a key: 0 is its usual word, labels of layouts alone come last. */
export function headRank(key: string, label: string): number {
  const terms: readonly string[] = Object.hasOwn(headTerms, key)
    ? headTerms[key as keyof typeof headTerms]
    : [];
  const at = terms.map(bareLabel).indexOf(bareLabel(label));
  return at === -1 ? terms.length : at;
}

/** The key of the row of 项目资金 that a label names, with or without 其中; undefined for no known one. */
export function fundRowKey(label: string): string | undefined {
  const bare = bareFundLabel(label);
  return FUND_ROWS.get(bare)?.[0] ?? governmentKey(bare);
}

/** The key of a name that stands in a table of money, where the government alone says whose money it is. */
export function placedFundKey(label: string): string | undefined {
  return fundRowKey(label) ?? bareGovernmentKey(bareFundLabel(label));
}

/** A bare label without the 其中 or 资金来源： that begins the parts of a sum. */
export function bareFundLabel(label: string): string {
  return bareLabel(bareLabel(label).replace(/^(?:其中[:：]?|资金(?:来源|结构)[:：])/, ''));
}

function gathered(
  named: readonly { readonly key: string; readonly label: string }[],
): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { key, label } of named) {
    const bare = bareFundLabel(label);
    const keys = found.get(bare) ?? [];
    if (bare !== '' && !keys.includes(key)) found.set(bare, [...keys, key]);
  }
  return found;
}
