import type { Indicator } from '../../model/project.ts';
import { quoteCell } from '../wording/quoteCell.ts';

/** What a form itself says of an adjustment of a row's target. */
export interface Adjustment {
  /** Whether a column of its own prints the adjusted target. */
  readonly isTarget: boolean;
  /** A few words with the cell, without a full stop. */
  readonly words: string;
}

const OBJECT = '(?:目标|指标|计划|任务|绩效|预算)';
const ADJUSTED = '(?:调整|调减|调增|核减|追减|追加|变更)';
const SAYS_ADJUSTED = new RegExp(
  `${OBJECT}[^。；;不未没无]{0,12}${ADJUSTED}|${ADJUSTED}[^。；;不未没无]{0,8}${OBJECT}|(?:经|报)[^。；;]{0,12}(?:批准|批复|同意)[^。；;]{0,12}${ADJUSTED}`,
);
/** Not this year: 未调整目标, 下年度将合理调整指标值. */
const NOT_ADJUSTED = new RegExp(
  `(?:未|没|无|不|今后|下一?年|明年|以后|将|拟|应|需|建议)[^。；;，,]{0,12}${ADJUSTED}`,
);

/**
 * The adjustment that the self-evaluation itself declares: in its column 调整指标值, or in the words of
 * its reason or note; undefined where it declares none.
 */
export function declaredAdjustment({ cells, reason }: Indicator): Adjustment | undefined {
  const adjusted = cells.adjustedTarget ?? '';
  if (!/^[\s/／无—–－-]*$/.test(adjusted)) {
    return { isTarget: true, words: `自评表写明目标有调整，调整指标值${quoteCell(adjusted)}` };
  }
  const said = [reason, cells.note].find((text) => saysAdjusted(text ?? ''));
  if (said === undefined || said === null) return undefined;
  return { isTarget: false, words: `自评表写明有调整：${quoteCell(said)}` };
}

function saysAdjusted(text: string): boolean {
  return SAYS_ADJUSTED.test(text) && !NOT_ADJUSTED.test(text);
}
