import { hasCostRow, isCostRow } from '../../model/isCostRow.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import { both, hasRowColumn } from '../hasPrinted.ts';
import { ownBasis } from '../ownBasis.ts';
import { rowCheck } from '../rowCheck.ts';
import { ROW } from '../rows/rowTraits.ts';
import { quoteCell } from '../wording/quoteCell.ts';
import { rowEvidence } from '../wording/rowEvidence.ts';
import { rowLabel } from '../wording/rowLabel.ts';

const WAY_OF_PAYING = /打卡|一卡通|银行卡|转账|到账|直达/;
const COST_WORDS = /成本|费|预算|标准|价|控制|节约|支出|投入|金额|额|元|资金/;

/** A10: a cost indicator whose target is neither an amount nor a rate and does not speak of cost. */
export const costIsNoCost = rowCheck({
  code: 'costIsNoCost',
  title: '成本指标不反映成本',
  severity: 'warning',
  basis: ownBasis('A10'),
  appliesTo: both(hasCostRow, hasRowColumn('target')),
  when: ROW.cost,
  find: (row) => {
    const { indicator } = row;
    if (!isCostRow(indicator) || !isWithoutCost(row)) return undefined;
    return () => ({
      message: `${rowLabel(indicator)}是成本指标，${indicator.words.target}${quoteCell(indicator.target)}不是金额，也不是成本的比率。`,
      evidence: `${indicator.level2 || indicator.level1}；${rowEvidence(indicator, 'target', 'actual', 'points')}`,
      advice: '改用金额、单位成本或成本控制率；发放方式等可列入质量指标。',
    });
  },
});

function isWithoutCost({ indicator, target }: RowScore): boolean {
  const { target: text = '' } = indicator;
  if (target.kind !== 'qualitative' && target.kind !== 'deadline') return false;
  if (/[社生]/.test(indicator.level2)) return false; // 社会成本, 生态环境成本 need no money
  if (WAY_OF_PAYING.test(text)) return !/元/.test(text);
  return !COST_WORDS.test(text) && !COST_WORDS.test(indicator.name);
}
