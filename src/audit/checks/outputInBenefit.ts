import { both, hasRowColumn } from '../hasPrinted.ts';
import { ownBasis } from '../ownBasis.ts';
import { rowCheck } from '../rowCheck.ts';
import { ROW } from '../rows/rowTraits.ts';
import { rowEvidence } from '../wording/rowEvidence.ts';
import { rowLabel } from '../wording/rowLabel.ts';

/** What was done, as counted by an output: a name that begins with it. */
const DEED =
  /^(?:★|\s|指标\d*[:：])*(?:举办|开展|组织|召开|购置|采购|购买|印制|印发|发放|建设|新建|改建|维修|更换|完成|制作|安装|配备|慰问)/;
/** Or one that ends in it: 护理员培训人次. */
const DEED_AT_END = /(?:培训|演练|巡查|检查|慰问|走访|抽检|宣讲)(?:人次|人数|次数|场次|期数|批次)$/;
const COUNTED = new Set([
  '人',
  '名',
  '人次',
  '场',
  '场次',
  '次',
  '期',
  '个',
  '份',
  '本',
  '件',
  '台',
  '套',
  '项',
  '辆',
  '户',
  '家',
]);
/** What came of it: words with which a count is an effect after all. */
const EFFECT =
  /受益|接受|自发|参[与加]|惠及|带动|增收|就业|覆盖|减少|降低|增加|提高|提升|节约|影响/;

/** A3: a row of 效益指标 that counts what was done. Fires only where name and unit both say so. */
export const outputInBenefit = rowCheck({
  code: 'outputInBenefit',
  title: '效益指标实为产出数量',
  severity: 'info',
  basis: ownBasis('A3'),
  appliesTo: both(
    ({ indicators }) => indicators.some(({ part }) => part === 'benefit'),
    hasRowColumn('target'),
  ),
  when: ROW.benefit,
  find: ({ indicator, target }) => {
    if (indicator.part !== 'benefit' || target.kind !== 'quantity') return undefined;
    if (!COUNTED.has(target.unit.text)) return undefined;
    const { name } = indicator;
    if (!(DEED.test(name) || DEED_AT_END.test(name)) || EFFECT.test(name)) return undefined;
    return () => ({
      message: `${rowLabel(indicator)}列在效益指标下，写的是完成的数量，宜列入产出指标。`,
      evidence: `${indicator.level1} › ${indicator.level2}；${rowEvidence(indicator, 'target')}`,
      advice: '把数量移到产出指标，效益指标写由此产生的效果。',
    });
  },
});
