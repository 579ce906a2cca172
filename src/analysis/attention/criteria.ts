import type { Finding } from '../../audit/finding.ts';
import { decimal, formatDecimal, multiply, ZERO } from '../../model/decimal.ts';
import { formatInterval, formatRate, formatWan } from '../../model/format.ts';
import type { Severity } from '../../model/words.ts';
import { FAR_ABOVE } from '../../scoring/farAbove.ts';
import { NOTABLE_GAP } from '../history/ratchets.ts';
import { TARGET_BELOW_LAST_ACTUAL } from '../lastActualCheck.ts';
import { openFindings } from '../openFindings.ts';
import type { ProjectResult } from '../projectResult.ts';
import { statedMoney } from '../statedMoney.ts';
import type { Criterion } from './criterion.ts';

/** X6: a budget of which more than a fifth stayed unused. */
const LOW_RATE = decimal(0.8);
/** Fewer checkable points than this leave a total without support. */
const LOW_CHECKABLE = decimal(0.2);

/** Checks whose findings ask for better indicators, whatever they weigh. */
const INDICATOR_CHECKS: ReadonlySet<string> = new Set([
  'costIsNoCost',
  'noneCarriesPoints',
  'outputInBenefit',
  'weightDeviation',
  'wrongDirection',
]);

const TARGET_CODE = TARGET_BELOW_LAST_ACTUAL.code;

/** 需要关注: the criteria in the order of their weight. */
export const CRITERIA: readonly Criterion[] = [
  {
    id: 'lowExecution',
    title: '执行不到全年预算或年初预算的 80%',
    decision: 'budget',
    anchor: 'scores',
    find: lowExecution,
  },
  {
    id: 'overspent',
    title: '执行超出全年预算',
    decision: 'budget',
    anchor: 'scores',
    find: ({ project }) => {
      const { adjusted, executed } = statedMoney(project.funds);
      return adjusted === undefined || executed === undefined || executed <= adjusted
        ? undefined
        : `全年预算 ${formatWan(adjusted)} 万元，执行 ${formatWan(executed)} 万元`;
    },
  },
  {
    id: 'contradiction',
    title: '自评表、清单、报告之间有矛盾，或加总不符',
    decision: 'correct',
    anchor: 'findings',
    find: (result) => firstOf(openFindings(result, 'error')),
  },
  {
    id: 'totalOutside',
    title: '自评总分在复核区间之外',
    decision: 'rescore',
    anchor: 'scores',
    find: ({ score }) =>
      score.reported === undefined ||
      score.interval === undefined ||
      (score.verdict !== 'above' && score.verdict !== 'below')
        ? undefined
        : `自评 ${formatDecimal(score.reported)} 分，${score.verdict === 'above' ? '高于' : '低于'}复核区间 ${formatInterval(score.interval)}`,
  },
  {
    id: 'unexplained',
    title: '有扣分、偏差、调整或得分没有说明',
    decision: 'explain',
    anchor: 'findings',
    find: (result) => titlesOf(findingsOn(result, 'warning', false)),
  },
  {
    id: 'easedTarget',
    title: `目标比上年放宽、又比上年实际低 ${formatDecimal(multiply(NOTABLE_GAP, decimal(100)))}% 以上，或没有放宽而上年实际已达目标的 ${formatDecimal(FAR_ABOVE)} 倍`,
    decision: 'revise',
    anchor: 'history',
    find: (result) =>
      firstOf(openFindings(result, 'info').filter(({ code }) => code === TARGET_CODE)),
  },
  {
    id: 'indicators',
    title: '指标设置需要改进',
    decision: 'revise',
    anchor: 'findings',
    find: (result) =>
      titlesOf([...findingsOn(result, 'warning', true), ...findingsOn(result, 'info', true)]),
  },
  {
    id: 'uncheckable',
    title: '有可核数值的分值不到指标分值的 20%',
    decision: 'revise',
    anchor: 'review',
    find: ({ score: { checkableShare: share, checkablePoints: points } }) =>
      share === undefined || points === undefined || share >= LOW_CHECKABLE
        ? undefined
        : points === ZERO
          ? '没有一项指标有可核的数值'
          : `指标分值中只有 ${formatRate(share)}（${formatDecimal(points)} 分）有可核的数值`,
  },
];

function lowExecution({ project, score }: ProjectResult): string | undefined {
  const { initial, adjusted, executed } = statedMoney(project.funds);
  if (executed === undefined) return undefined;
  const { rateAdjusted, rateInitial } = score.execution;
  if (adjusted !== undefined && rateAdjusted !== undefined && rateAdjusted < LOW_RATE) {
    return `全年预算 ${formatWan(adjusted)} 万元，执行 ${formatRate(rateAdjusted)}`;
  }
  if (initial === undefined || adjusted === undefined || rateInitial === undefined)
    return undefined;
  if (rateInitial >= LOW_RATE) return undefined;
  return `年初预算 ${formatWan(initial)} 万元，年中调为 ${formatWan(adjusted)} 万元，执行占年初预算的 ${formatRate(rateInitial)}`;
}

/** Open findings of one severity, those about how indicators are set or all others. */
function findingsOn(result: ProjectResult, severity: Severity, ofIndicators: boolean) {
  return openFindings(result, severity).filter(
    ({ code }) => INDICATOR_CHECKS.has(code) === ofIndicators,
  );
}

/** The first message, and how many places there are in all. */
function firstOf(found: readonly { readonly message: string }[]): string | undefined {
  const [first] = found;
  if (first === undefined) return undefined;
  const message = first.message.replace(/。$/, '');
  return found.length === 1 ? message : `${message}（共 ${found.length} 处）`;
}

/** Enough names of checks to tell what is the matter. */
const MOST_TITLES = 3;

/** One finding in full; of several what they are called, and how many there are. */
function titlesOf(found: readonly Finding[]): string | undefined {
  if (found.length < 2) return firstOf(found);
  const titles = [...new Set(found.map(({ title }) => title))];
  const rest = titles.length > MOST_TITLES ? '等' : '';
  return `${titles.slice(0, MOST_TITLES).join('、')}${rest}，共 ${found.length} 处`;
}
