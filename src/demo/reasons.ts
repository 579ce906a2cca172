import { pick, type Random } from './random.ts';

const REASONS = {
  quantity: [
    '受连续降雨影响，进度滞后，已在次年一季度补齐',
    '部分点位协商时间较长，今后提前对接',
    '实际需求少于预期，下年按摸底情况设定指标',
    '统计口径较上年收紧，今后按新口径设定指标',
  ],
  quality: [
    '个别环节把关不严，已督促整改',
    '抽查中个别记录不完整，已补齐并加强复核',
    '新参加人员经验不足，下年加强培训',
  ],
  late: ['材料到货推迟，完成时间延后，今后预留供货周期', '汛期停工，时间顺延，今后避开汛期安排'],
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
 * A reason that a filler might give. None speaks of money or of adjustments, so that no reason of a
 * row explains what another part of the form leaves open.
 */
export function reasonFor(random: Random, kind: ReasonKind): string {
  return pick(random, REASONS[kind]);
}
