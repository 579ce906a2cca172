import type { Expression } from '../../expression/expression.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import type { Check } from '../finding.ts';
import { ownBasis } from '../ownBasis.ts';
import { quoteCell } from '../quoteCell.ts';
import { onlySeq, rowNumbers } from '../rowLabel.ts';

const EMPTY = /^\s*(?:[…⋯]+|\.{3,}|(?:指标|目标)\s*\d*\s*[:：]?)\s*$/;
/** Stars with a number after them mask a name (P9): 张**等480人次. */
const STARS = /(?:\*\*|＊＊)(?!.*\d)/;
const MASKED = /(?:\*\*|＊＊).*\d/;
const LONGEST_EMPTY = 10;
const MOST_QUOTED = 3;

/** A1: text of the template that nobody replaced: ≥**人, ……, 指标1: with nothing after it. */
export const templateLeft: Check = {
  code: 'templateLeft',
  title: '留有模板文字',
  severity: 'warning',
  basis: ownBasis('A1'),
  check: ({ score }) => {
    const rows = score.rows.filter((row) => templateText(row) !== undefined);
    if (rows.length === 0) return [];
    return [
      {
        ...onlySeq(rows),
        words: () => ({
          message: `${rowNumbers(rows)}留有模板的占位文字，没有替换为本项目的内容。`,
          evidence: `${textsOf(rows).join('、')}${rows.length > MOST_QUOTED ? '等' : ''}`,
          advice: '填写本项目的内容，或删去占位文字和空行。',
        }),
      },
    ];
  },
};

function textsOf(rows: readonly RowScore[]): string[] {
  return rows.slice(0, MOST_QUOTED).map((row) => quoteCell(templateText(row) ?? ''));
}

/** The cell of a row that still holds the template's text, if any does. */
function templateText({ indicator, target, actual }: RowScore): string | undefined {
  const { name, target: targetText = '', actual: actualText = '' } = indicator;
  if (STARS.test(name) || isEmpty(name)) return name;
  if (isPlaceholder(target, targetText)) return targetText;
  if (isPlaceholder(actual, actualText)) return actualText;
  if (target.kind === 'missing' && isEmpty(targetText)) return targetText;
  return actual.kind === 'missing' && isEmpty(actualText) ? actualText : undefined;
}

function isPlaceholder({ kind }: Expression, text: string): boolean {
  return kind === 'placeholder' && !MASKED.test(text);
}

/** Dots or numbering with nothing after it; a blank cell is something else. */
function isEmpty(text: string): boolean {
  return text.length <= LONGEST_EMPTY && EMPTY.test(text);
}
