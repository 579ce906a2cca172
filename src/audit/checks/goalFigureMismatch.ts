import { type Decimal, formatDecimal, parseDecimal } from '../../model/decimal.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import type { Check } from '../finding.ts';
import { isOtherFigure } from '../isOtherFigure.ts';
import { ownBasis } from '../ownBasis.ts';
import { quoteCell } from '../quoteCell.ts';
import { rowEvidence } from '../rowEvidence.ts';
import { rowLabel } from '../rowLabel.ts';

/** A noun of four characters right before a number and a unit that counts. */
const FIGURE =
  /(\p{Script=Han}{4})\s*(\d[\d,]*(?:\.\d+)?)\s*(人次|人|名|户|个|场次|场|家|份|件|台|套|项)/gu;

/** Where a plan is told again, a number may be the plan's. */
const PLANNED = /计划|拟|原定|目标/;

interface GoalFigure {
  readonly text: string;
  readonly noun: string;
  readonly unit: string;
  readonly value: Decimal;
}

/** A15: 实际完成情况 states another number than the only row that names the same thing; parts, other years and plans are other figures. */
export const goalFigureMismatch: Check = {
  code: 'goalFigureMismatch',
  title: '总体目标完成情况与指标数值不一致',
  severity: 'warning',
  basis: ownBasis('A15'),
  check: ({ project, score }) =>
    goalFigures(project.goal.actual ?? '', project.year).flatMap((figure) => {
      const rows = score.rows.filter((row) => isSameThing(row, figure));
      const [row] = rows;
      if (row?.actual.kind !== 'quantity' || rows.length > 1) return [];
      if (row.actual.approximate || row.actual.operator !== 'none') return [];
      if (row.actual.value === figure.value) return [];
      return [
        {
          seq: row.indicator.seq,
          words: () => ({
            message: `年度总体目标的实际完成情况写“${figure.text}”，${rowLabel(row.indicator)}的实际完成值为${quoteCell(row.indicator.actual)}，两处数字不同。`,
            evidence: `实际完成情况“${figure.text}”（${formatDecimal(figure.value)}）；${rowEvidence(row.indicator, 'actual')}`,
            advice: '核对两处数字；口径不同的，请注明。',
          }),
        },
      ];
    }),
};

/** Figures of a text whose noun and unit occur once: of two, neither can be told from the other. */
function goalFigures(text: string, year: number): GoalFigure[] {
  if (!/\d/.test(text) || PLANNED.test(text)) return [];
  const figures = new Map<string, GoalFigure | undefined>();
  for (const match of text.matchAll(FIGURE)) {
    const [all, noun = '', digits = '', unit = ''] = match;
    const value = parseDecimal(digits.replaceAll(',', ''));
    const key = noun + unit;
    const isOther = isOtherFigure(text, match.index, match.index + all.length, year);
    const figure = value === undefined || isOther ? undefined : { text: all, noun, unit, value };
    figures.set(key, figures.has(key) ? undefined : figure);
  }
  return [...figures.values()].filter((figure) => figure !== undefined);
}

function isSameThing({ indicator, target, actual }: RowScore, { noun, unit }: GoalFigure): boolean {
  if (actual.kind !== 'quantity' || !indicator.name.includes(noun)) return false;
  const own = actual.unit.text || (target.kind === 'quantity' ? target.unit.text : '');
  return own === unit;
}
