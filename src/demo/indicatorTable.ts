import type { Deed } from './themes/theme.ts';

/**
 * What kind of value an indicator has: a number to reach, a rate, a rate or a term that should be
 * low, a date, a change, an amount, a part of it or a price not to pass, a fixed standard, words, yes or no.
 */
export type Measure =
  | 'count'
  | 'rate'
  | 'lowRate'
  | 'term'
  | 'deadline'
  | 'change'
  | 'amount'
  | 'part'
  | 'price'
  | 'standard'
  | 'words'
  | 'yesNo';

/** One indicator that a form may have; 物, 位 and 众 in its name stand for the topic's words. */
export interface IndicatorTemplate {
  readonly level2: string;
  readonly measure: Measure;
  readonly name: string;
  readonly unit: string;
  /** A number, or such as ×0.5 of the topic's count; for words their scale. */
  readonly base: string;
}

const TABLES: Readonly<Record<Deed, string>> = {
  care: `
数量 count 管护{物}数量 {位} ×1
数量 count 整修{物}数量 {位} ×0.08
数量 count 开展专项巡查次数 次 36
质量 rate {物}完好率 % 97
质量 rate 巡护记录完整率 % 100
质量 lowRate 巡护问题漏报率 % 4
时效 term 问题平均处理用时 小时 24
时效 deadline 全年管护任务完成时间 月 12
成本 amount 项目总成本 万元 1
成本 price 单{位}{物}管护成本 元/{位} ×1
经济 change {物}管护费用比上年下降幅度 % 5
社会 count 受益{众}人数 人 ×6
社会 words {众}日常生活便利程度 无 提升
生态 words {物}周边环境状况 无 改善
可持续 words {物}长效管护机制 无 健全
可持续 yesNo 是否建立{物}管护台账 无 是`,
  build: `
数量 count 完成{物}数量 {位} ×1
数量 count 实施点位数量 个 12
质量 rate {物}验收合格率 % 100
质量 rate 材料抽检合格率 % 98
质量 lowRate 返工率 % 3
时效 deadline 全部完工时间 月 11
时效 rate 按期完工率 % 95
成本 amount 项目总成本 万元 1
成本 price 单{位}{物}建设成本 元/{位} ×1
经济 count 带动务工人数 人 60
社会 count 惠及{众}人数 人 ×3
社会 words {众}生活环境 无 改善
生态 change 单位能耗下降幅度 % 8
可持续 words {物}后续管护制度 无 健全
可持续 count {物}设计使用年限 年 10`,
  event: `
数量 count 举办{物}场次 场 ×1
数量 count 参与{物}人次 人次 ×150
质量 rate 活动按方案开展率 % 95
质量 rate 活动安全达标率 % 100
时效 deadline 首场活动举办时间 月 3
时效 deadline 新春专场完成时间 月 春节
时效 deadline 全部活动完成时间 月 12
成本 price 每场{物}成本 元/场 ×1
成本 amount 项目总成本 万元 1
经济 count 带动周边消费金额 万元 120
社会 count 宣传覆盖{众}人次 人次 ×400
社会 words {众}参与积极性 无 提升
可持续 words 活动组织工作机制 无 健全
可持续 change 参与人次增长幅度 % 6`,
  aid: `
数量 count 补助{物}数量 {位} ×1
数量 count 政策宣传入户次数 次 ×0.6
质量 rate 补助对象审核准确率 % 100
质量 rate 补助标准执行率 % 100
质量 lowRate 补助发放差错率 % 1
时效 deadline 补助发放完成时间 月 11
时效 deadline 节前走访完成时间 月 春节
时效 rate 补助发放及时率 % 98
成本 standard 每{位}补助标准 元/{位} ×1
成本 amount 补助总成本 万元 1
经济 change {物}支出负担下降幅度 % 10
社会 words {众}生产生活条件 无 改善
社会 rate 符合条件{物}覆盖率 % 95
可持续 yesNo 是否建立动态管理台账 无 是
可持续 words 补助对象动态调整机制 无 健全`,
  train: `
数量 count 培训{众}人次 人次 ×1
数量 count 举办培训班期数 期 8
数量 count 编印培训资料份数 份 ×1
质量 rate 培训考核合格率 % 95
质量 rate 培训出勤率 % 92
时效 deadline 培训任务完成时间 月 10
时效 rate 培训计划按期完成率 % 100
成本 price 人均培训成本 元/人次 ×1
成本 amount 项目总成本 万元 1
经济 count 培训后新增就业人数 人 ×0.1
社会 words {众}业务能力 无 提升
社会 rate {物}应用率 % 85
可持续 words 培训师资队伍建设机制 无 健全
可持续 change {众}持证比例提升幅度 % 5`,
  survey: `
数量 count 完成{物}数量 {位} ×1
数量 count 形成分析报告份数 份 6
质量 rate 数据审核合格率 % 98
质量 lowRate 数据差错率 % 2
质量 rate 现场记录完整率 % 100
时效 deadline 成果提交时间 月 11
时效 term 异常情况平均处理用时 小时 48
成本 amount 项目总成本 万元 1
成本 price 单{位}{物}工作成本 元/{位} ×1
经济 change 重复调查费用下降幅度 % 6
社会 rate 成果应用率 % 90
社会 words 问题隐患早发现能力 无 提升
生态 words {物}所在地环境状况 无 改善
可持续 words 数据更新机制 无 健全
可持续 yesNo 是否建立数据共享目录 无 是`,
};

/** Two parts of the cost that make up all of it; a form has both or neither. */
export const COST_PARTS: readonly IndicatorTemplate[] = readTable(`
成本 part 人工成本 万元 600
成本 part 材料和其他成本 万元 400`);

const SATISFACTION: readonly IndicatorTemplate[] = readTable(`
满意度 rate {众}满意度 % 90
满意度 rate 基层工作人员满意度 % 92`);

const BY_DEED = new Map(Object.entries(TABLES).map(([deed, table]) => [deed, readTable(table)]));

/** The indicators that a form about such a deed may have, satisfaction last. */
export function indicatorsFor(deed: Deed): readonly IndicatorTemplate[] {
  return [...(BY_DEED.get(deed) ?? []), ...SATISFACTION];
}

function readTable(table: string): IndicatorTemplate[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [level2 = '', measure, name = '', unit = '', base = ''] = line.split(' ');
      return { level2, measure: measure as Measure, name, unit, base };
    });
}
