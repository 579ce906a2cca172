import { isCounting } from '../../expression/unit.ts';
import { hasRowColumn } from '../hasPrinted.ts';
import { ownBasis } from '../ownBasis.ts';
import { rowCheck } from '../rowCheck.ts';
import { ROW } from '../rows/rowTraits.ts';
import { quoteCell } from '../wording/quoteCell.ts';
import { rowEvidence } from '../wording/rowEvidence.ts';
import { rowLabel } from '../wording/rowLabel.ts';

/** Rates of events for so many people or things are counted; so is what is named before the rate. */
const RATE_OF_ALL =
  /(?:合格|达标|满意|及时|准确|覆盖|知晓|通过|参与|好评|优良|接种|普及|治愈|完好|完成|签约|参保|出勤|办结|就业|入学|整改)率$/;

/** A11: the name says a rate, the cells count heads: 疫苗接种率 38508人. */
export const rateCountedInHeads = rowCheck({
  code: 'rateCountedInHeads',
  title: '指标名称是比率，目标写的是数量',
  severity: 'info',
  basis: ownBasis('A11'),
  appliesTo: hasRowColumn('target', 'actual'),
  when: ROW.numberTarget,
  either: ['target', 'actual'],
  find: ({ indicator, target, actual }) => {
    if (target.kind !== 'quantity' || actual.kind !== 'quantity') return undefined;
    if (!indicator.name.includes('率')) return undefined;
    if (!isCounting(target.unit) || !isCounting(actual.unit)) return undefined;
    if (!RATE_OF_ALL.test(indicator.name.trim())) return undefined;
    return () => ({
      message: `${rowLabel(indicator)}名称是比率，${indicator.words.target}${quoteCell(indicator.target)}和${indicator.words.actual}${quoteCell(indicator.actual)}写的是数量。`,
      evidence: rowEvidence(indicator, 'target', 'actual'),
      advice: '把名称改为数量，或把两处写成比率。',
    });
  },
});
