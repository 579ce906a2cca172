import { nameParts } from '../../expression/direction/nameParts.ts';
import { isCounting } from '../../expression/unit.ts';
import type { Indicator } from '../../model/project.ts';
import { remembering } from '../../model/remembering.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import { hasRowColumn } from '../hasPrinted.ts';
import { ownBasis } from '../ownBasis.ts';
import { rowCheck } from '../rowCheck.ts';
import { ROW } from '../rows/rowTraits.ts';
import { rowEvidence } from '../wording/rowEvidence.ts';
import { rowLabel } from '../wording/rowLabel.ts';

/** What people say of a service, whichever way it is counted. */
const OF_OPINION =
  /满意|投诉|信访|上访|举报|表扬|认可|好评|评价|评议|支持|知晓|问卷|调查|反馈|差评|纠纷|意见|锦旗|感谢|口碑|赞|服务|体验|建议|诉求|回访|走访|测评|感$|感受|认同|信任|信赖|欢迎|拥护|喜爱|反[映响应]|舒适|理解|配合/;
/** Who is asked, and nothing of what they say. */
const OF_PEOPLE =
  /(?:对象|群众|[居村市农牧渔公]民|师生|学生|家长|职工|员工|干部|人员|人群|企业|单位|部门|用户|客户|游客|患者|老人|儿童|妇女|读者|观众|户|者|社会公众|社会各界)$/;
/** A name of fewer characters is one of nothing. */
const LONG = /\p{Script=Han}{4}/u;
/** What is timed, or how often. */
const OF_TIME = /时|期|[天日月周年季]|率|度|次|进|速|快|早|晚/;
const OF_QUALITY = /(?:合格|达标|满意|优良|优秀|准确|完好|覆盖)[率度]$/;
/** What money is spent by: a standard of so much a head is a matter of cost, whatever is said of it. */
const OF_COST =
  /标准|成本|经费|补助|补贴|费|支出|造价|价|节约|预算|资金|金额|采购|招标|投资|[结决]算|财务/;
/** How much of the money was spent, of whatever. */
const OF_SPENDING =
  /^(?:年度|全年|项目)*(?:预算|资金|经费)(?:资金)?(?:执行|支付|支出|使用)(?:完成)?率$/;
const AMOUNTS = new Set(['money', 'persons', 'households', 'area', 'length', 'volume', 'mass']);
const NO_COUNT = new Set(['分', '倍']);

/** What something costs, and no amount that is raised, paid out or invested. */
const OF_PRICE = /成本|[单均]价|造价|(?:补助|补贴|发放|资助|奖励|救助|收费)标准(?!化)/;
/** Of a price that was brought down there is an amount. */
const OF_SAVING = /[节降减]/;
const WORK_DONE =
  /(?:审核|核查|验收|整编|检测|检验|监测|归档|报送|拨付|支付|合格|完工|竣工|到位)(?:完成|及时|合格)?率?$/;
const OF_SAFETY = /安全度汛|度汛|安全生产|安全事故|社会稳定|社会治安|公共安全|生命安全|人身安全/;
const OF_ECONOMY = /经济|收入|产值|增收|损失|财产|节[约省支]|成本|税|利润|元|投资|消费|费/;
/** A property of what is done, which no number of it is. */
const PROPERTY = /(?:级别|等级|类别|类型|性质|方式|形式)$/;
/** A name that asks for a number of things. */
const COUNTED = /(?:数量|个数|人数|户数|次数|件数|场次|人次|面积|里程|长度)$/;
const NUMBER_WORDS = /[\d一二三四五六七八九十百千万两]/;
/** 医疗、教育、住房三大类 counts what the name asks for. */
const COUNTED_KINDS = /[\d一二三四五六七八九十两]\s*大?[类种个项]/;
/** As many as there are, or at every time: a number of them stands in no cell, and need not. */
const AS_MANY =
  /应\p{Script=Han}尽\p{Script=Han}|全(?!面)\p{Script=Han}|所有|每[天日周月季年]|按[日周月季]|[上去往]年|同期/u;

/** A3: a day, a price or a property among 数量指标, money among 时效指标, a count of events among 满意度指标, a 合格率 among 成本指标. */
export const misplacedIndicator = rowCheck({
  code: 'misplacedIndicator',
  title: '指标与所在的指标类别不符',
  severity: 'info',
  basis: ownBasis('A3'),
  appliesTo: hasRowColumn('target'),
  when: ROW.datedTarget | ROW.numberTarget | ROW.wordsTarget | ROW.blankTarget,
  find: (row) => {
    const what = whatElse(row);
    if (what === undefined) return undefined;
    const { indicator } = row;
    return () => ({
      message: `${rowLabel(indicator)}列在“${indicator.level2.trim()}”下，写的是${what}。`,
      evidence: `${indicator.level1} › ${indicator.level2}；${rowEvidence(indicator, 'target')}`,
      advice: '移到相应的指标类别；本类另设合适的指标。',
    });
  },
});

/** What a row is of, where that is not what its second level says; undefined where it may be. */
function whatElse({ indicator, target }: RowScore): string | undefined {
  const { level2, name } = indicator;
  const kind = kindOf(level2);
  if (kind === 'count' || kind === 'quality') {
    if (target.kind === 'deadline' && name.trim() !== '') return '时间，宜列入时效指标';
    if (kind === 'count') {
      if (target.kind === 'qualitative') return noNumber(indicator);
      const isMoney = target.kind === 'quantity' && target.unit.dimension.startsWith('money');
      if (isMoney && OF_PRICE.test(name) && !OF_SAVING.test(name)) return '成本，宜列入成本指标';
    }
    return kind === 'count' && name.includes('率') && OF_SPENDING.test(nameParts(name).text)
      ? '资金的执行，不是产出的数量'
      : undefined;
  }
  switch (kind) {
    case 'other':
      return undefined;
    case 'time':
      if (target.kind !== 'quantity' || !AMOUNTS.has(target.unit.dimension)) return undefined;
      return isOrNone(OF_TIME, name) ? undefined : '数量或金额，不是时效';
    case 'economy':
      return !level2.includes('社会') && isOfSafety(name)
        ? '安全或稳定，宜列入社会效益指标'
        : undefined;
    case 'cost':
      if (!MAY_BE_QUALITY.test(name) || !OF_QUALITY.test(textOf(name))) return undefined;
      return OF_COST.test(textOf(name)) ? undefined : '质量或效果，不是成本';
    case 'opinion':
      if (target.kind === 'qualitative')
        return isNoOpinion(indicator) ? '文字描述，没有满意度' : undefined;
      if (target.kind !== 'quantity') return undefined;
      if (target.unit.dimension === 'share')
        return !name.includes('满意') && isOfWork(name)
          ? '工作的质量或进度，不是满意度'
          : undefined;
      if (!isCounting(target.unit)) return undefined;
      if (NO_COUNT.has(target.unit.text) || isOrNone(OF_OPINION, name)) return undefined;
      return '数量，不是满意度';
    default:
      return kind satisfies never;
  }
}

/** Words in the place of a number, which neither cell has. */
function noNumber({ name, target = '', actual = '' }: Indicator): string | undefined {
  const text = textOf(name);
  const cells = `${target}${actual}`;
  if (PROPERTY.test(text)) return COUNTED_KINDS.test(cells) ? undefined : '属性，不是数量';
  const isWithout = COUNTED.test(text) && !NUMBER_WORDS.test(cells) && !AS_MANY.test(cells);
  return isWithout ? '工作内容，没有数量' : undefined;
}

/** What every name of a quality has: hardly any cost does. */
const MAY_BE_QUALITY = /[率度]/;

function textOf(name: string): string {
  return nameParts(name).text.trim();
}

/** Whether a name has one of these words, or nothing at all. */
function isOrNone(words: RegExp, name: string): boolean {
  const text = textOf(name);
  return text === '' || words.test(text);
}

/** A share of work that was examined, delivered or paid, which nobody is asked about. */
function isOfWork(name: string): boolean {
  const text = textOf(name);
  return WORK_DONE.test(text) && !OF_OPINION.test(text);
}

/** Lives, order and floods that were kept off, of which no money is said. */
function isOfSafety(name: string): boolean {
  return OF_SAFETY.test(name) && !OF_ECONOMY.test(name);
}

/** Whether neither the name of a row nor its words say how content anybody is. */
function isNoOpinion({ name, target = '', actual = '' }: Indicator): boolean {
  const text = textOf(name);
  if (OF_OPINION.test(text) || OF_PEOPLE.test(text) || !LONG.test(text)) return false;
  return !OF_OPINION.test(`${target}${actual}`);
}

type Kind = 'count' | 'quality' | 'time' | 'cost' | 'economy' | 'opinion';

const KINDS: readonly (readonly [word: string, kind: Kind])[] = [
  ['数量', 'count'],
  ['质量', 'quality'],
  ['时效', 'time'],
  ['成本', 'cost'],
  ['经济效益', 'economy'],
  ['满意', 'opinion'],
];

/** The one kind of indicator that a second level names; of two, neither. */
const kindOf = remembering((level2): Kind | 'other' => {
  const [only, ...others] = KINDS.filter(([word]) => level2.includes(word));
  return only === undefined || others.length > 0 ? 'other' : only[1];
});
