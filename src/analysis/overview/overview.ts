import { type AttentionItem, attentionItems } from '../attention/attentionItems.ts';
import type { Figure } from '../figures/figure.ts';
import { type FigureSet, figureSet } from '../figures/figureSet.ts';
import type { LastYear } from '../figures/lastYear.ts';
import { jointRulerFigure } from '../figures/scoreRulerFigure.ts';
import type { Trend } from '../history/trend.ts';
import type { ProjectResult } from '../projectResult.ts';
import { summarySentence } from '../sentences.ts';
import { type Summary, summarise } from '../summary.ts';
import type { Answer } from './answer.ts';
import { type AnswerLinks, decisionAnswer, missedAnswer, moneyAnswer } from './answers.ts';
import { headline, outcomeLine } from './headline.ts';
import type { PreviousYear } from './previousYear.ts';
import { unassessableAnswer } from './unassessableAnswer.ts';

/** What a page says of several projects of one year together. */
export interface Overview {
  readonly results: readonly ProjectResult[];
  /** The execution rate of each of them over three or more years, in their order. */
  readonly rateTrends: readonly (Trend | undefined)[];
  readonly summary: Summary;
  readonly sentence: string;
  /** The finding that heads its page. */
  readonly headline: string;
  /** How well, in one sentence. */
  readonly outcomes: string;
  readonly attention: readonly AttentionItem[];
  /** The questions of the first minute, in their order. */
  readonly answers: readonly Answer[];
  readonly figures: FigureSet;
  /** What stands in the first screen: the first figure, or of many rulers one of all. */
  readonly picture: Figure | undefined;
  /** The figures below the picture. */
  readonly others: FigureSet;
  /** The two that its sheet of paper has room for: money, and how the points were earned. */
  readonly sheetFigures: FigureSet;
  /** Rates over three or more years. */
  readonly trends: readonly Trend[];
}

/** What an overview is made from besides its projects. */
export interface OverviewContext {
  /** The same body the year before, over what both years have. */
  readonly previous: PreviousYear | undefined;
  /** 与上年相比; absent where the site does not compare. */
  readonly change: Answer | undefined;
  readonly links: AnswerLinks;
  readonly last: LastYear;
  readonly trends?: readonly Trend[];
  readonly rateTrends?: Overview['rateTrends'];
}

/** Sums up the projects of a department or of a whole year; `grades` is chart 5, if it is shown. */
export function overview(
  results: readonly ProjectResult[],
  { previous, change, links, last, trends = [], rateTrends = [] }: OverviewContext,
  grades?: Figure,
): Overview {
  const summary = summarise(results);
  const attention = attentionItems(results);
  const figures = [...figureSet(results, last), ...(grades === undefined ? [] : [grades])];
  const joint = jointRulerFigure(results);
  const picture = isTall(figures[0]) ? joint : figures[0];
  const subject = { results, summary, attention, previous, links };
  return {
    results,
    rateTrends,
    summary,
    sentence: summarySentence(summary),
    headline: headline(summary),
    outcomes: outcomeLine(summary, attention.length),
    attention,
    answers: [
      moneyAnswer(subject),
      missedAnswer(subject),
      unassessableAnswer(subject),
      ...(change === undefined ? [] : [change]),
      decisionAnswer(subject),
    ],
    figures,
    picture,
    others: figures.filter((figure) => figure !== picture),
    sheetFigures: [
      ...figures.filter(({ chart }) => chart === 'budgetExecution'),
      joint ?? [],
    ].flat(),
    trends,
  };
}

/** Rulers of several projects do not stand in one screen: forms without money begin with them. */
function isTall(figure: Figure | undefined): boolean {
  return figure?.chart === 'scoreRuler' && figure.rows.length > 1;
}
