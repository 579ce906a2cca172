import { type Cell, cellValue } from '../../model/cell.ts';
import { add, formatDecimal, subtract, ZERO } from '../../model/decimal.ts';
import type { Project } from '../../model/project.ts';
import { type RowWords, rowWords } from '../../model/rowWords.ts';
import { totalWords } from '../../model/totalWords.ts';
import type { FormSums } from '../../scoring/formSums.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import type { Check, CheckResult, Words } from '../finding.ts';
import { hasRowColumn } from '../hasPrinted.ts';
import { printedBasis } from '../ownBasis.ts';
import { isLeftOut, ROW } from '../rows/rowTraits.ts';
import { quoteCell } from '../wording/quoteCell.ts';
import { rowEvidence } from '../wording/rowEvidence.ts';
import { rowCells, rowLabel } from '../wording/rowLabel.ts';

/** G1: a row that carries points, and 预算执行率 where it does, states a score. */
export const scoreMissing: Check = {
  code: 'scoreMissing',
  title: '有分值而得分空白',
  severity: 'warning',
  basis: printedBasis('G1', '自评表印有“得分”栏，总分为各行得分之和'),
  appliesTo: (project) =>
    hasRowColumn('score')(project) || project.funds.total.score.kind !== 'absent',
  check: ({ project, score, traits }) => {
    const { total, words } = project.funds;
    const isExecutionBlank = (cellValue(total.points) ?? 0) > 0 && isLeftOut(total.score);
    if (!isExecutionBlank && (traits & ROW.unscored) === 0) return totalBlank(project, score.sums);
    const scored = score.rows.filter(({ points = 0 }) => points > 0);
    const blank = scored.filter(({ indicator }) => isLeftOut(indicator.score));
    if (blank.length > 1 && blank.length === scored.length && total.score.kind !== 'value') {
      return [
        {
          cells: rowCells(blank, 'score'),
          words: () => allBlank(blank, rowWords(project.layout)),
        },
      ];
    }
    const results: CheckResult[] = blank.map(({ indicator }) => ({
      seq: indicator.seq,
      about: { kind: 'cell', column: 'score' },
      words: () => ({
        message: `${rowLabel(indicator)}有${indicator.words.points}，${indicator.words.score}栏${blankWords(indicator.score, indicator.cells.score)}${blank.length === 1 ? aboveWords(score.sums, indicator.points) : ''}。`,
        evidence: rowEvidence(indicator, 'points', 'score'),
        advice: adviceOn(indicator.words),
      }),
    }));
    if (isExecutionBlank) {
      const printed = project.form.funds?.[total.key];
      results.push({
        about: { kind: 'funds', row: total.key, column: 'score' },
        words: () => ({
          message: `预算执行率有${words.points}，${words.score}栏${blankWords(total.score, printed?.score)}${restWords(score.sums)}。`,
          evidence: `${words.points}${quoteCell(printed?.points ?? '')}；${words.score}${quoteCell(printed?.score ?? '')}`,
          advice: adviceOn(words),
        }),
      });
    }
    return results;
  },
};

/** Whether nothing stands in the cell of the score, or what stands in the place of one. */
function blankWords(score: Cell, printed: string | null | undefined): string {
  return score.kind === 'missing' ? '没有填写' : `只印${quoteCell(printed ?? '')}，没有分数`;
}

/** A total that prints its points and no score, where every row has one. */
function totalBlank(
  { totalPoints, totalScore, layout }: Project,
  { scores: { rows, complete } }: FormSums,
): CheckResult[] {
  if ((cellValue(totalPoints) ?? 0) === 0 || totalScore.kind !== 'missing') return [];
  if (rows === undefined || !complete) return [];
  const { points, score } = totalWords(layout);
  const printed = formatDecimal(cellValue(totalPoints) ?? ZERO);
  return [
    {
      about: { kind: 'total', column: 'score' },
      words: () => ({
        message: `总分栏的${points}印 ${printed}，${score}没有填写。`,
        evidence: `总分：${points} ${printed}；${score}（空白）`,
        advice: `补填总分的${score}。`,
      }),
    },
  ];
}

/** What to do, in the words that the form has for its points and scores. */
function adviceOn({ points, score }: Pick<RowWords, 'points' | 'score'>): string {
  return `补填${score}；不适用的，请把${points}也改为“-”并注明。`;
}

/** A form that was not scored is one fault, however many rows it has. */
function allBlank(rows: readonly RowScore[], words: RowWords): Words {
  const printed = new Set(rows.map(({ indicator }) => quoteCell(indicator.cells.score ?? '')));
  const isBlank = rows.every(({ indicator }) => indicator.score.kind === 'missing');
  return {
    message: `各行和预算执行率的${words.score}栏都没有${isBlank ? '填写' : '分数'}。`,
    evidence: `${words.score}${[...printed].join('、')}× ${rows.length}`,
    advice: adviceOn(words),
  };
}

/** What the printed total has beyond all scores, where the points of the blank row may be in it. */
function aboveWords({ scores: { rows, execution, printed } }: FormSums, points: Cell): string {
  const own = add(rows ?? ZERO, execution ?? ZERO);
  const most = cellValue(points) ?? ZERO;
  const above = subtract(printed ?? ZERO, own);
  if (above <= 0 || above > most) return '';
  return `；总分 ${formatDecimal(printed ?? ZERO)} 分，已填的得分合计 ${formatDecimal(own)} 分，总分多出 ${formatDecimal(above)} 分`;
}

/** What the printed total leaves for 预算执行率, where that can be its score. */
function restWords({ scores: { result, rows, printed } }: FormSums): string {
  if (result.kind !== 'rest' || rows === undefined || printed === undefined) return '';
  const [total, own, rest] = [printed, rows, result.rest].map((one) => formatDecimal(one));
  return `；总分 ${total} 分，各指标得分合计 ${own} 分，余下的 ${rest} 分可能是预算执行率的得分`;
}
