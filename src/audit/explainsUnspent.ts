import { cellValue } from '../model/cell.ts';
import { type Decimal, subtract } from '../model/decimal.ts';
import type { Project } from '../model/project.ts';
import { amountWords } from './amountWords.ts';
import { hasFundsReason } from './hasFundsReason.ts';
import { mentions, reasonsMention } from './mentions.ts';

/** Money, in a cell that is there for reasons. */
const MONEY = /执行|支付|支出|结余|结转|拨付|资金|付款|预算|余款|经费/;
/** Money that stayed, or work that did and with it the money; wherever it is said. */
const UNSPENT = new RegExp(
  [
    // to be paid later
    '尾款|余款|质保金|质量保证金|据实结算|跨年|(?:部分|剩余|其余)(?:资金|款项|经费)',
    '按实(?:际)?[^。；,，]{0,10}(?:结算|结付|支付|拨付|发放|报销)',
    '按(?:工程)?进度(?:付款|支付|拨付)|(?:次|下|明)一?年度?(?:支付|支出|付款|使用|实施|列支)',
    '(?:支出|执行|支付|拨付|结算|审核)(?:进度|周期|流程)?(?:较|偏|缓|比较)?(?:慢|长|滞后|缓慢|复杂)',
    // not done yet, or less of it
    '(?:未|没有)(?:能)?(?:全部|及时|按时|完全|足额)?(?:付|支付|拨付|兑付|报账|报销|发放|结算|决算|形成支出)',
    '(?:未|没有)(?:能)?(?:全部|及时|按时|完全)?(?:完工|竣工|开工|开展|实施|启动|验收|到期|使用完|执行完|到位|到岗|采购|招标)',
    '(?:待|经)[^。；,，]{0,8}(?:验收|结算|决算|审计|评审|审核)(?:完成|通过|合格)?(?:后|$|[。；,，])',
    '(?:未|没有)[^。；,，]{0,4}(?:办完|办结|付清|结清|完善手续)',
    '(?:尚|仍|还|正)在(?:办理|进行)?(?:结算|决算|审计|验收|招标|采购|评审|施工)',
    '流标|暂停|取消|(?:推迟|延期|延后)(?:开展|实施|举办|支付|执行|进行)|(?:项目|工程|活动)(?:推迟|延期|延后)',
    '(?:活动|场次|需求|工作量|补助对象)(?:有所|相应)?减少|(?:未|没有)(?:招满|报满|满员|报足)',
    '(?:因|受)[^。；,，]{0,8}(?:疫情|灾害|政策)',
    // given back, saved or late
    '(?:财政|资金|指标)(?:统一)?收回|收回(?:财政|资金|指标)|(?<![无没零])(?:节余|结余|结转)(?!率|为零|0)',
    '(?:招标|采购|中标|审计)[^。；]{0,6}(?:节约|节省|节支|核减|审减)|相应(?:减少|调减|结余|核减)',
    '过紧日子|(?:压减|压缩)[^。；]{0,8}(?:支出|经费|开支|费用)',
    '(?:指标|资金|预算|经费)[^。；]{0,6}(?:下达|到位)[^。；]{0,4}(?:晚|迟|滞后|慢|不及时)',
  ].join('|'),
);
const CAUSE =
  /(?:由于|因为|原因)[^。；]{0,60}(?:执行|支付|支出|结余|结转|拨付)|(?:执行|支付|支出|结余|结转|拨付)[^。；]{0,60}(?:由于|因为|原因)/;

/**
 * Whether any text of a form, its list or its report speaks of money that was not spent, and why: by its
 * amount, or in such words; what stands in the money's own cell for reasons is one, whatever its words.
 */
export function explainsUnspent(project: Project): boolean {
  if (
    hasFundsReason(project) ||
    reasonsMention(project, MONEY) ||
    mentions(project, UNSPENT) ||
    mentions(project, CAUSE)
  ) {
    return true;
  }
  const unspent = unspentOf(project);
  return unspent !== undefined && mentions(project, amountWords(unspent));
}

function unspentOf({ funds: { total, base } }: Project): Decimal | undefined {
  const [budget, executed] = [cellValue(total[base]), cellValue(total.executed)];
  return budget === undefined || executed === undefined ? undefined : subtract(budget, executed);
}
