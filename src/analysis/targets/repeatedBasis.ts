import type { Check } from '../../audit/finding.ts';
import { ownBasis } from '../../audit/ownBasis.ts';
import { quoteCell } from '../../audit/wording/quoteCell.ts';
import { blockOf, indicatorColumns } from '../../model/layouts/layout.ts';

/** Fewer rows may well be told alike. */
const FEWEST = 5;
const PLACES = ['note', 'targetBasis'] as const;
const ASKS = /说明|依据/;
/** That a value is a good one, and nothing of where it comes from. */
const PRAISE = /合理|科学|准确|真实|符合实际|可行/;
const SOURCE =
  /依据|根据|按照?|文件|计划|规划|标准|测算|预算|上年|历史|数据来源|台账|合同|办法|通知/;

/** A1: every row says of its target the same that names no source: 该指标值数据合理. */
export const repeatedBasis: Check = {
  code: 'repeatedBasis',
  title: '指标值的说明全表雷同',
  severity: 'warning',
  basis: ownBasis('A1'),
  appliesTo: ({ layout }) => PLACES.some((key) => indicatorColumns(layout).has(key)),
  check: ({ project: { indicators, layout } }) => {
    const columns = blockOf(layout, 'indicators')?.columns ?? [];
    return PLACES.flatMap((key) => {
      const label = columns.find((column) => column.key === key)?.label ?? '';
      const texts = indicators.map(({ cells }) => (cells[key] ?? '').trim());
      const [text = ''] = texts;
      const isOne = texts.length >= FEWEST && texts.every((one) => one === text);
      if (!isOne || !ASKS.test(label) || !PRAISE.test(text) || SOURCE.test(text)) return [];
      return [
        {
          about: { kind: 'cell', column: key },
          cells: () => indicators.map(({ seq }) => `indicators/${seq - 1}/${key}`),
          words: () => ({
            message: `${indicators.length} 行指标的“${label}”都写${quoteCell(text)}，没有说明各指标值从何而来。`,
            evidence: `${label}${quoteCell(text)}`,
            advice: '逐行写明指标值的依据，如文件、标准、上年完成数或测算过程。',
          }),
        },
      ];
    });
  },
};
