import { hasRowColumn } from '../hasPrinted.ts';
import { ownBasis } from '../ownBasis.ts';
import { rowCheck } from '../rowCheck.ts';
import { ROW } from '../rows/rowTraits.ts';
import { quoteCell } from '../wording/quoteCell.ts';
import { rowEvidence } from '../wording/rowEvidence.ts';
import { rowLabel } from '../wording/rowLabel.ts';

/** What a target asks for, and what says that it did not come about. */
const OPPOSITES = [
  [/收支平衡|基金平衡|不亏损|无缺口|无赤字/, /缺口|赤字|亏损|入不敷出|收不抵支/],
  [/达标/, /(?:未|没有|没|不)(?:能)?达标/],
  [/通过/, /(?:未|没有|没|不)(?:能|获|予)*通过/],
  [/合格/, /不合格/],
  [/按时|按期|如期|及时/, /逾期|延期|滞后|延迟|推迟|不及时/],
  [/完[成工]/, /(?:未|没有|没)(?:能)?(?:全部|按期|按时|如期)?完[成工]/],
] as const;
/** Nothing of the kind came about, it was mended, or a number of it is told beside others. */
const DENIED =
  /(?:无|没有|未(?!达|通|能|获|完|全|按|如|予)|不存在|零|杜绝|避免|防止|消除|弥补|化解|补齐|减少|缩小|降低|为0|0[起次例件个%])|已(?:整改|完成|补|弥|解)|整改后|后(?:已|均|又)?(?:达标|通过|合格|完成)|率|[一二三四1-9]次?(?:复|补)/;
const LONGEST = 40;

/** A11: what became of a target in words is the reverse of it, at full marks. */
export const opposedActual = rowCheck({
  code: 'opposedActual',
  title: '实际完成值与目标相反而得满分',
  severity: 'warning',
  basis: ownBasis('A11'),
  appliesTo: hasRowColumn('target', 'actual', 'points', 'score'),
  when: ROW.wordsTarget,
  column: 'actual',
  find: ({ indicator, points, reported }) => {
    const { target = '', actual = '' } = indicator;
    if (points === undefined || points <= 0 || reported !== points) return undefined;
    if (actual.length > LONGEST || /\d/.test(target) || DENIED.test(actual)) return undefined;
    if (!OPPOSITES.some((pair) => isOpposed(pair, target, actual))) return undefined;
    return () => ({
      message: `${rowLabel(indicator)}的${indicator.words.target}为${quoteCell(target)}，${indicator.words.actual}写${quoteCell(actual)}，得满分。`,
      evidence: rowEvidence(indicator, 'target', 'actual', 'points', 'score'),
      advice: '核对完成情况和得分；没有达到目标的，如实扣分并写明原因。',
    });
  },
});

/** 延期批准后按时完成 says what was asked for, too. */
function isOpposed(
  [asked, bad]: (typeof OPPOSITES)[number],
  target: string,
  actual: string,
): boolean {
  if (!asked.test(target) || bad.test(target) || !bad.test(actual)) return false;
  return !asked.test(actual.replace(bad, ''));
}
