import { normaliseText } from '../../expression/normalise.ts';
import type { Indicator } from '../../model/project.ts';
import { takesAdjusted } from '../../scoring/formRules/rulesOfForm.ts';
import type { Check, CheckResult } from '../finding.ts';
import { declaredAdjustment } from '../targets/declaredAdjustment.ts';
import { TARGETS_BASIS } from '../targets/targetCheck.ts';
import { quoteCell } from '../wording/quoteCell.ts';
import { rowLabel } from '../wording/rowLabel.ts';

/** Q0: a column of the form prints another target than that of the year's beginning. */
export const targetAdjustedOnForm: Check = {
  code: 'targetAdjustedOnForm',
  title: '自评表印有调整后的目标',
  severity: 'info',
  basis: TARGETS_BASIS,
  // beside a target form the comparison of both says so
  appliesTo: ({ targets, indicators }) =>
    targets === undefined && indicators.some(({ cells }) => cells.adjustedTarget !== undefined),
  check: ({ project }) => [
    ...withoutFirst(project.indicators),
    ...project.indicators.filter(isAdjusted).map((indicator): CheckResult => {
      const own = takesAdjusted(project);
      const adjusted = quoteCell(indicator.cells.adjustedTarget ?? '');
      return {
        seq: indicator.seq,
        about: { kind: 'cell', column: 'adjustedTarget' },
        words: () => ({
          message: `${rowLabel(indicator)}的${indicator.words.target}${quoteCell(indicator.target)}，表上调整后的目标为${adjusted}。${own === undefined ? '复核以年初的目标为准。' : `表上写明${quoteCell(own)}，复核照它以调整后的目标为准。`}`,
          evidence: `${indicator.words.target}${quoteCell(indicator.target)}；调整后的目标${adjusted}`,
          advice: '附上调整的批准文件。',
        }),
      };
    }),
  ],
};

/** Said once: these rows have no target of the year's beginning, which is no blank cell to be filled in. */
function withoutFirst(all: readonly Indicator[]): CheckResult[] {
  const rows = all.filter((row) => row.isTargetAdjusted);
  const [first] = rows;
  if (first === undefined) return [];
  const { target } = first.words;
  const isWhole = rows.length === all.length;
  return [
    {
      cells: () => rows.map(({ seq }) => `indicators/${seq - 1}/adjustedTarget`),
      words: () => ({
        message: `${isWhole ? `${rows.length} 行指标` : `第 ${rows.map(({ seq }) => seq).join('、')} 行`}${rows.length > 1 ? '都' : ''}没有年初设定的目标，复核以${target}为准。`,
        evidence: rows
          .map((row) => `${rowLabel(row)}，${target}${quoteCell(row.target)}`)
          .join('；'),
        advice: '年初没有设定目标的，写明缘由，并附上目标的批准文件。',
      }),
    },
  ];
}

/** Whether the adjusted target is another one, sign and unit aside where only one of both cells has them. */
function isAdjusted(indicator: Indicator): boolean {
  // beside no target of the year's beginning it is no other one
  if (indicator.target === undefined || declaredAdjustment(indicator)?.isTarget !== true)
    return false;
  const { target, value, adjustedTarget } = indicator.cells;
  const adjusted = normaliseText(adjustedTarget ?? '');
  return [indicator.target, target, value].every(
    (text) => text === undefined || text === null || normaliseText(text) !== adjusted,
  );
}
