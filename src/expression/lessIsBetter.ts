import type { Indicator } from '../model/project.ts';

/** What is bad in itself; counted, or as a rate, less of it is better. */
const HARM =
  '逾期|超期|差错|错误|失误|误差|偏差|漏报|误报|投诉|差评|信访|上访|事故|伤亡|死亡|病死|发病|感染|失业|辍学|流失|返贫|超支|超标|违约|违规|违纪|违法|犯罪|发案|案发|返工|返修|退货|退回|破损|故障|空置|闲置|损耗|损失|浪费|污染|能耗|排放|欠缴|拖欠|中断';
const MEASURE = '率|数|量|次数|起数|件数|人数|发生率|发生数|发生次数|事件|事件数|发生';
/** 逾期发放率 counts what came late; 投诉办理率 what was settled. */
const LATE_RATE = '(?:逾期|超期|拖欠|违约)(?:发放|支付|拨付|办理|完成|还款)率';
const WAIT = '(?:响应|等待|等候|办理|办结|处理|平均|修复)(?:时间|时长|时限|用时|耗时)';
const REVERSE_NAME = new RegExp(
  `(?:(?:${HARM})(?:${MEASURE})?|${LATE_RATE}|${WAIT})\\s*(?:[(（%≤<≥>＜≦]|$)`,
);
/** 减少投诉数 counts what was prevented. */
const PREVENTED = /减少|降低|下降|避免|防止|化解|挽回|压降|治理|整改|处置/;
/** Rates that stand among costs and measure no cost: the more the better. */
const FORWARD_RATE =
  /(?:达标|到位|发放|拨付|支付|兑付|兑现|执行|完成|合格|及时|准确|覆盖|使用|利用|节约|配套|足额|落实)率\s*(?:[(（%≤<≥>＜≦]|$)/;
/** What was not spent: 成本节约额 among costs, the more the better. */
const SAVED = /节约|节省/;

/**
 * Whether, as far as its kind and name tell, less of this indicator is better: costs, and rates such
 * as 逾期率. A sign in the target outranks this.
 */
export function isLessBetter(indicator: Pick<Indicator, 'part' | 'level2' | 'name'>): boolean {
  const { part, level2, name } = indicator;
  const isHarm = REVERSE_NAME.test(name) && !PREVENTED.test(name);
  const isCost = part === 'cost' || level2.includes('成本');
  return isHarm || (isCost && !FORWARD_RATE.test(name) && !SAVED.test(name));
}
