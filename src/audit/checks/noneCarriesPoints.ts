import { formatDecimal } from '../../model/decimal.ts';
import type { Indicator } from '../../model/project.ts';
import { hasRowColumn } from '../hasPrinted.ts';
import { ownBasis } from '../ownBasis.ts';
import { rowCheck } from '../rowCheck.ts';
import { isOfManagement } from '../rows/isOfManagement.ts';
import { ROW } from '../rows/rowTraits.ts';
import { quoteCell } from '../wording/quoteCell.ts';
import { rowEvidence } from '../wording/rowEvidence.ts';
import { rowLabel } from '../wording/rowLabel.ts';

/** Harm that a row counts, and questions that 无 answers: 火灾事故, 有无违规支出. */
const HARM =
  /有无|是否|事故|违[规纪法约]|投诉|差错|失误|错误|逾期|超[期支标]|信访|上访|伤亡|死亡|案件|处罚|损失|污染|拖欠|挪用|截留|浪费|返贫|舆情|纠纷|故障|泄[密露]/;
const NONE_AT_ALL = /^[(（]?(?:无|没有)[)）]?$/;

/** A2: a row whose target is 无, 不涉及 or a dash carries points; no harm at all is a target. */
export const noneCarriesPoints = rowCheck({
  code: 'noneCarriesPoints',
  title: '指标值为“无”而有分值',
  severity: 'warning',
  basis: ownBasis('A2'),
  appliesTo: hasRowColumn('target', 'points'),
  when: ROW.noTarget,
  either: ['target', 'points'],
  find: (row, subject) => {
    const { indicator, target, points, reported } = row;
    if (target.kind !== 'none' || points === undefined || points === 0) return undefined;
    if (isNoHarm(indicator) || isOfManagement(row, subject)) return undefined;
    return () => ({
      message: `${rowLabel(indicator)}${indicator.words.target}为${quoteCell(indicator.target)}，${indicator.words.points} ${formatDecimal(points)} 分，${reported === undefined ? '' : `得 ${formatDecimal(reported)} 分，`}没有可对照的目标。`,
      evidence: rowEvidence(indicator, 'target', 'actual', 'points', 'score'),
      advice: `不适用的指标不设${indicator.words.points}，把${indicator.words.points}分配到有目标的指标。`,
    });
  },
});

function isNoHarm({ name, target }: Indicator): boolean {
  return NONE_AT_ALL.test((target ?? '').trim()) && HARM.test(name);
}
