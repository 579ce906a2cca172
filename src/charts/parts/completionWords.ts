import type { CompletionRow } from '../../analysis/figures/figure.ts';
import type { Decimal } from '../../model/decimal.ts';
import { formatRate, groupThousands } from '../../model/format.ts';
import type { ChartTheme } from '../draw/chartTheme.ts';
import { textWidth } from '../draw/textWidth.ts';
import { type WrappedText, wrapText } from '../draw/wrapText.ts';

const VALUE_EMS = 13;
/** A label may name the project and its indicator. */
const LABEL_LINES = 4;
/** Space before rate and verdict, which stand on the line of the values in a narrow chart. */
const VERDICT_GAP = 2;

/** One measurable indicator in words, set in lines. */
export interface CompletionWords {
  readonly label: WrappedText;
  /** 实际 / 目标, and the direction where less is better. */
  readonly values: WrappedText;
  readonly rate: string;
  readonly verdict: string;
}

/**
 * The words of one row of the completion chart.
 * @example completionWords(row, 0.9, theme) // '1350 / 1500 人', '90.0%', '未达成'
 */
export function completionWords(
  { label, target, actual, reverse, met }: CompletionRow,
  completion: Decimal,
  theme: ChartTheme,
): CompletionWords {
  const rate = groupThousands(formatRate(completion));
  const verdict = met === undefined ? '无法判定' : met ? '达成' : '未达成';
  const rest = theme.width / theme.fontSize - textWidth(rate + verdict) - VERDICT_GAP;
  const ems = theme.narrow ? rest : VALUE_EMS;
  const values = wrapText(`${actual.trim() || '未填'} / ${target.trim() || '未填'}`, ems, 2);
  return {
    label: wrapText(label, theme.labelEms, LABEL_LINES),
    values: reverse ? { ...values, lines: [...values.lines, '越低越好'] } : values,
    rate,
    verdict,
  };
}
