import type { BlockOf, FundRowPlace } from '../../model/layouts/layout.ts';
import { fundTerms } from '../labels/fundTerms.ts';
import { placedFundKey } from '../labels/headMeanings.ts';
import { bareLabel } from '../labels/plainLabel.ts';
import { SHEET, sharedWidths } from './blockWidths.ts';
import { openLabel, type sideOf } from './sideLabel.ts';
import type { HeadColumn } from './tableHead.ts';

const SOURCE = 18;

/** 年度总金额, 部门整体支出总额: whatever the first row is the sum of, it is the sum of the rows below. */
const SUM_NAME = /总(?:额|金额|计)$/;

/** The rows of 项目资金 by their printed names; one that is not known, or stands twice, gets a key of its own. */
export function fundPlaces(labels: readonly { readonly text: string }[]): FundRowPlace[] {
  const used = new Set<string>();
  return labels.map(({ text }, at) => {
    const isSum = at === 0 && SUM_NAME.test(bareLabel(text));
    const known = placedFundKey(text) ?? (isSum ? 'total' : undefined);
    const key = known === undefined || used.has(known) ? `x${used.size + 1}` : known;
    used.add(key);
    const role = Object.hasOwn(fundTerms, key)
      ? fundTerms[key as keyof typeof fundTerms].role
      : 'part';
    return { key, label: text, role };
  });
}

/** The paper of a block of money with these columns and rows; so many columns stand on a line, the others below them. */
export function fundBlock(
  columns: readonly Pick<HeadColumn, 'key' | 'label' | 'under'>[],
  rows: readonly FundRowPlace[],
  side: ReturnType<typeof sideOf>,
  source: string,
  perLine = columns.length,
): BlockOf<'funds'> {
  const keys = columns.slice(0, perLine).map(({ key }) => key);
  const widths = sharedWidths(keys, SHEET - SOURCE - (side?.width ?? 0));
  return {
    kind: 'funds',
    ...(side === undefined ? {} : { side }),
    source: { label: source, width: SOURCE },
    rows: [...rows],
    columns: columns.map(({ key, label, under }, index) => ({
      key,
      label: openLabel(label),
      width: widths[index % perLine] ?? 1,
      ...(under === undefined ? {} : { under }),
    })),
  };
}
