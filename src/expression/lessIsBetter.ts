import { isCostRow } from '../model/isCostRow.ts';
import type { Indicator } from '../model/project.ts';

/** Lateness, error and loss: bad whatever is done about it; no one serves them. */
const FAULT =
  '逾期|超期|差错|错误|失误|误差|偏差|漏报|误报|漏检|漏诊|误诊|差评|伤亡|死亡|病死|超支|返工|返修|退货|退回|损耗|漏损|浪费|能耗|排放|中断|不满意|不合格|不达标|不良|坏账|受害';
/** Bad in itself too, but what a service may be for: 受理投诉数, 救治感染人数. */
const CASE =
  '投诉|信访|上访|事故|火灾|发病|患病|感染|失业|辍学|流失|返贫|超标|违约|违规|违纪|违法|犯罪|发案|案发|复吸|复发|破损|故障|空置|闲置|损失|污染|欠缴|拖欠';
const COUNT = '数|量|次数|起数|件数|人数|发生数|发生次数|事件数';
const RATE = '率|度|发生率|事件|发生';
const END = '\\s*(?:[(（%≤<≥>＜≦]|$)';
/** 逾期发放率 counts what came late; 投诉办理率 what was settled. */
const LATE_RATE = '(?:逾期|超期|拖欠|违约)(?:发放|支付|拨付|办理|完成|还款)率';
const LEVEL =
  '贫困发生率|(?:PM2\\.5|PM10|细颗粒物|颗粒物|臭氧|二氧化硫|二氧化氮|污染物)[^达]{0,6}(?:浓度|均值)|噪[声音](?:值|分贝)?';
const HARM = new RegExp(
  `(?:(?:${FAULT}|${CASE})(?:${COUNT}|${RATE})?|${LATE_RATE}|${LEVEL})${END}`,
  'i',
);

/** 减少投诉数 counts what was prevented, 污水达标排放 what is in order. */
const PREVENTED =
  /减少|降低|下降|避免|防止|预防|遏制|化解|消除|挽回|压降|压减|削减|(?<![未不])达标排放/;
const GAP = '[^对学生员后中期]{0,6}';
/** What was dealt with, as a number or a share: 处理故障次数, 查处违法率. Not 未处理投诉数. */
const RESOLVED =
  '治理|整改|整治|处置|处理|受理|查处|查办|查获|查纠|发现|检出|打击|排查|排除|调解|调处|侦破|破获|防治|追缴|追回|清偿|清欠|清理|盘活|修复|维修|抢修|修补|扑救|扑灭|纠正|解决|救援';
/** Who was served, as a number only: 资助辍学率 would be a fault of the service. */
const HEARD = '(?:办理|接待|接访|答复|回复)GAP(?:投诉|信访|上访|违法|犯罪)';
const HELPED =
  '(?:救助|救治|收治|诊治|治疗|帮扶|资助|培训|安置|援助|慰问|扶持|关爱|服务|代缴|补助|走访)GAP(?:发病|患病|感染|失业|辍学|返贫|违法|犯罪|拖欠|欠缴|复吸)';
const SERVED = new RegExp(
  `(?<![未不无没].{0,2})(?:(?:${RESOLVED})GAP(?:${CASE})|(?:${HEARD}|${HELPED})(?:${COUNT})?${END})`.replaceAll(
    'GAP',
    GAP,
  ),
);

const WAIT = new RegExp(
  `(?:(?:响应|等待|等候|办理|办结|处理|修复)(?:时间|时长|时限|用时|耗时)|平均(?:用时|耗时))${END}`,
);
/** How long a thing took, in a row on time; 开放时间 and 服务时限 are what is offered. */
const DURATION = new RegExp(
  `(?:时限|工期|用时|耗时|(?:完成|完工|交付|办理|供货)(?:时间|期限)|(?:到达|处置|审批|审核|出警|送达|发放|拨付)时间|(?:建设|施工|项目|实施|办理|审批|完成|采购|供货)周期)${END}`,
);
const OFFERED = /开放|服务|培训|学习|养护|保修|质保|保障|公示|值班|值守|供应|运行|使用|保存|有效/;
/** 缩短办理时间: by how much. */
const SHORTENED = /缩短|压缩|压减|减少|降低|下降|节约|节省|提前/;
/** A share of what was in time, in a row named after a time. */
const PUNCTUALITY = /[%‰％]|百分|^\D*(?:[89]\d|100)(?:\.\d+)?\s*$/;

/** What stands among costs and is none: the more the better. */
const FORWARD_RATE = new RegExp(
  `(?:达标|到位|发放|拨付|支付|支出|兑付|兑现|执行|完成|合格|及时|准确|覆盖|使用|利用|节约|配套|足额|落实)率${END}`,
);
/** What was not spent, what came in, what was brought along, what a person is paid. */
const FORWARD =
  /节约|节省|降低|下降|减少|压减|压缩|缩减|削减|进度|(?<!不)到位|自筹|配套|收入(?!比)|收益|效益|效率|增收|质量|能力|生活水平|(?:带动|撬动|引导|吸引|拉动|完成|新增|社会|民间).{0,6}投资|(?:补助|补贴|补偿|奖补|奖励|发放|慰问|救助|资助|津贴|低保|保障|供养|抚恤)[^成费]{0,4}标准|(?:[人户生亩]均|每[人户生亩]).{0,6}(?:补助|补贴|补偿|奖补|救助|慰问|津贴)(?!成本|费)/;

/**
 * Whether, as far as its kind and name tell, less of this indicator is better: costs, times, and
 * rates such as 逾期率. A sign in the target outranks this. Where it is not sure, the answer is no.
 */
export function isLessBetter(
  indicator: Pick<Indicator, 'part' | 'level2' | 'name'> & Partial<Pick<Indicator, 'target'>>,
): boolean {
  const { name } = indicator;
  const isHarm = HARM.test(name) && !PREVENTED.test(name) && !SERVED.test(name);
  const isCost = isCostRow(indicator);
  return isHarm || isTime(indicator) || (isCost && !FORWARD_RATE.test(name) && !FORWARD.test(name));
}

/** A wait anywhere, and any other duration in a row on time (时效), where its target is no share. */
function isTime({
  level2,
  name,
  target = '',
}: Pick<Indicator, 'level2' | 'name'> & Partial<Pick<Indicator, 'target'>>): boolean {
  if (SHORTENED.test(name) || PUNCTUALITY.test(target)) return false;
  return WAIT.test(name) || (level2.includes('时效') && DURATION.test(name) && !OFFERED.test(name));
}
