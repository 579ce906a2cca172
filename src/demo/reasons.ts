import { pick, type Random } from './random.ts';

const REASONS = {
  quantity: [
    '部分台账登记口径有误，核对后剔除，今后加强复核',
    '部分点位协商时间较长，今后提前对接',
    '部分对象信息重复，核对后不计入，今后先行比对',
    '统计口径较上年收紧，今后按新口径设定指标',
  ],
  quality: [
    '个别环节把关不严，已督促整改',
    '抽查中个别记录不完整，已补齐并加强复核',
    '新参加人员经验不足，下年加强培训',
  ],
  late: ['验收集中在月末办理，今后提前预约', '专家评议与其他会议时间冲突，今后提前预约'],
  cost: ['材料和人工价格上涨，高于测算，今后加强询价', '增加了安全防护内容，测算时未考虑'],
  effect: [
    '效果显现需要时间，继续跟踪',
    '个别环节衔接不够顺畅，将完善流程',
    '宣传力度不足，下年加强',
  ],
  opinion: ['部分群众对等候时间有意见，已增加服务时段', '回访样本偏少，下年扩大调查范围'],
  far: ['实际需求明显大于预期，下年提高指标值', '新增两个社区参加，测算偏于保守，下年据实测算'],
} as const;

/** What a reason is about: why a target was missed or points were lost, or why it was far surpassed. */
export type ReasonKind = keyof typeof REASONS;

/**
 * A reason that a filler might give. None speaks of money, of adjustments or of work not done, so that no
 * reason of a row explains what another part of the form leaves open.
 */
export function reasonFor(random: Random, kind: ReasonKind): string {
  return pick(random, REASONS[kind]);
}
