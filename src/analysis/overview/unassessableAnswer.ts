import { type Decimal, formatDecimal } from '../../model/decimal.ts';
import { formatCount, formatRate, groupThousands } from '../../model/format.ts';
import { noRowsWords } from '../outcomeWords.ts';
import type { Summary } from '../summary.ts';
import type { Answer, AnswerPart } from './answer.ts';
import type { AnswerLinks, AnswerSubject } from './answers.ts';
import { rateChange } from './rateChange.ts';

const WHY_NOT = '该行没有分值，或表上没有目标、实际完成值栏';

/**
 * What cannot be judged, and how many points rest on nothing that can be checked: these points, those
 * missed in the form's own words and the checkable share add up to all indicator points.
 */
export function unassessableAnswer({ summary, previous, links }: AnswerSubject): Answer {
  const { outcomes, indicators, indicatorPoints, unassessablePoints, checkableShare } = summary;
  const question = { id: 'unassessable', question: '哪些判断不了' } as const;
  if (outcomes.notApplicable === indicators) {
    const text =
      indicators === 0
        ? `${noRowsWords(summary.cut)}。`
        : `${formatCount(indicators)} 项指标都不作判定：${WHY_NOT}。`;
    return { ...question, figure: undefined, before: undefined, sentence: [{ text }] };
  }
  return {
    ...question,
    figure: { value: formatCount(outcomes.unassessable), unit: '项指标', to: links.unassessable },
    before: rateChange('可核分值占比', previous?.name, previous?.checkableShare),
    sentence: [
      {
        text: `${formatCount(indicators)} 项指标中 ${formatCount(outcomes.unassessable)} 项无法判定，共 ${formatPointsSum(unassessablePoints)} 分`,
        to: links.unassessable,
      },
      ...missedInWordsPart(summary, links),
      ...notApplicablePart(summary),
      {
        text:
          checkableShare === undefined
            ? '。'
            : `；指标分值 ${formatPointsSum(indicatorPoints)} 分，有可核数值的占 ${formatRate(checkableShare)}。`,
      },
    ],
  };
}

/** Rows that count as missed by their words, on the other list: no value of theirs can be checked either. */
function missedInWordsPart({ missedInWords }: Summary, { missed }: AnswerLinks): AnswerPart[] {
  const { count, points } = missedInWords;
  if (count === 0) return [];
  const text = `未达目标的有 ${formatCount(count)} 项只凭所填文字判定，共 ${formatPointsSum(points)} 分，也没有可核的数值`;
  return [{ text: '；' }, { text, to: missed }];
}

/** Rows that are in the count of all rows, and in no other. */
function notApplicablePart({ outcomes }: Summary): AnswerPart[] {
  const count = outcomes.notApplicable;
  return count === 0 ? [] : [{ text: `；${formatCount(count)} 项不作判定（${WHY_NOT}）` }];
}

function formatPointsSum(points: Decimal): string {
  return groupThousands(formatDecimal(points));
}
