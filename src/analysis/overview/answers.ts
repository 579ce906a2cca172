import { formatDecimal } from '../../model/decimal.ts';
import { formatCount, formatRate, formatWan } from '../../model/format.ts';
import type { AttentionItem } from '../attention/attentionItems.ts';
import { decisionGroups } from '../attention/decisions.ts';
import { leftOutCount, leftOutWords } from '../moneyLeftOut.ts';
import { noneJudged, noRowsWords } from '../outcomeWords.ts';
import type { ProjectResult } from '../projectResult.ts';
import { changeWords } from '../sentences.ts';
import type { Summary } from '../summary.ts';
import type { SummedMoney } from '../summedMoney.ts';
import type { Answer, AnswerPart } from './answer.ts';
import { missedWhere } from './missedWhere.ts';
import type { PreviousYear } from './previousYear.ts';
import { rateChange } from './rateChange.ts';
import { reportedRange } from './reportedRange.ts';

/** What the answers of one year, of the site or of a department, are made from. */
export interface AnswerSubject {
  readonly results: readonly ProjectResult[];
  readonly summary: Summary;
  readonly attention: readonly AttentionItem[];
  /** Over what both years have; absent where that is nothing, or the site does not compare. */
  readonly previous: PreviousYear | undefined;
  readonly links: AnswerLinks;
}

/** Addresses of the rows behind the figures, within the site. */
export interface AnswerLinks {
  readonly projects: string;
  readonly scores: string;
  /** The page that compares with the year before. */
  readonly change: string;
  readonly missed: string;
  readonly unassessable: string;
  readonly decisions: string;
}

/** How much money and where it went, against both budgets. */
export function moneyAnswer({ summary, attention, previous, links }: AnswerSubject): Answer {
  const { money } = summary;
  const question = { id: 'money', question: '钱用了多少' } as const;
  if (money === undefined) {
    const sentence = [{ text: '没有一张表的资金可以合计' }, ...leftOutPart(summary, links)];
    return { ...question, figure: undefined, before: undefined, sentence: [...sentence, END] };
  }
  return {
    ...question,
    figure: { value: formatWan(money.executed), unit: '万元', to: links.projects },
    before: rateChange('执行率', previous?.name, previous?.rateAdjusted),
    sentence: [
      { text: budgetWords(money), to: links.projects },
      { text: `；${ratesWords(summary)}` },
      ...countOf(attention, 'lowExecution', '执行不到全年或年初预算的 80%', links),
      ...leftOutPart(summary, links),
      END,
    ],
  };
}

const END: AnswerPart = { text: '。' };

function budgetWords({ initial, adjusted, change }: SummedMoney): string {
  const changed = change === 0 ? '年中没有调整' : `年中${changeWords(change)}`;
  return `年初预算 ${formatWan(initial)} 万元，${changed}，全年预算 ${formatWan(adjusted)} 万元`;
}

function ratesWords({ rateAdjusted, rateInitial }: Summary): string {
  const rates = [
    ...(rateAdjusted === undefined ? [] : [`占全年预算 ${formatRate(rateAdjusted)}`]),
    ...(rateInitial === undefined ? [] : [`占年初预算 ${formatRate(rateInitial)}`]),
  ];
  return rates.length === 0 ? '执行率无法计算' : `执行${rates.join('，')}`;
}

function nothingJudged({ indicators, outcomes, cut }: Summary): string {
  return indicators === 0 ? noRowsWords(cut) : noneJudged(outcomes.unassessable, '没有一项');
}

/** Which targets were not reached. */
export function missedAnswer({ results, summary, previous, links }: AnswerSubject): Answer {
  const { outcomes } = summary;
  const judged = outcomes.met + outcomes.missed;
  const found: AnswerPart[] =
    outcomes.missed === 0
      ? [
          {
            text:
              judged === 0
                ? nothingJudged(summary)
                : `能判定的 ${formatCount(judged)} 项都达到了目标`,
          },
        ]
      : [
          {
            text: `能判定的 ${formatCount(judged)} 项中 ${formatCount(outcomes.missed)} 项未达目标`,
            to: links.missed,
          },
          { text: missedWhere(results) },
        ];
  return {
    id: 'missed',
    question: '哪些目标没有达到',
    figure:
      judged === 0
        ? undefined
        : { value: formatCount(outcomes.missed), unit: '项指标', to: links.missed },
    before: rateChange('达标率', previous?.name, previous?.metShare),
    sentence: [
      ...found,
      { text: '；' },
      {
        text: `${scoreWords(summary)}${lostWords(summary)}`,
        to: links.scores,
      },
      { text: '。' },
    ],
  };
}

/** What needs a decision, and of how many projects. */
export function decisionAnswer({ summary, attention, links }: AnswerSubject): Answer {
  const groups = decisionGroups(attention);
  const parts = groups.flatMap(({ decision, word, projects }, index): AnswerPart[] => [
    { text: index === 0 ? '' : '，' },
    { text: `${word} ${projects} 个`, to: anchored(links, decision) },
  ]);
  return {
    id: 'decisions',
    question: '需要决定什么',
    figure: { value: formatCount(attention.length), unit: '个项目', to: links.decisions },
    before: undefined,
    sentence:
      attention.length === 0
        ? [{ text: `${summary.projects} 个项目都没有需要决定的事项。` }]
        : [
            { text: `${summary.projects} 个项目中 ${attention.length} 个需要处理：` },
            ...parts,
            { text: '（一个项目可有几项）。' },
          ],
  };
}

/** The place of a decision or criterion on its page; a department lists all of them in one place. */
function anchored({ decisions }: AnswerLinks, id: string): string {
  return decisions.includes('#') ? decisions : `${decisions}#${id}`;
}

/**
 * Forms whose money is left out of the sums; each is marked in the table of projects. Why stands below the
 * picture of the money, or here where there is none.
 */
function leftOutPart({ leftOut, money }: Summary, links: AnswerLinks): AnswerPart[] {
  if (leftOut.length === 0) return [];
  const reasons = money === undefined ? `（${leftOutWords(leftOut)}）` : '';
  const text = `${formatCount(leftOutCount(leftOut))} 张表的资金未计入${reasons}`;
  return [{ text: '；' }, { text, to: links.scores }];
}

function scoreWords(summary: Summary): string {
  const range = reportedRange(summary);
  if (range === undefined) return noScoreWords(summary);
  const counts = summary.grades.map(({ grade, count }) => `${grade} ${count} 个`);
  const none = summary.unreported === 0 ? [] : [`没有总分 ${formatCount(summary.unreported)} 个`];
  const open = summary.unentered === 0 ? [] : [`总分未录入 ${formatCount(summary.unentered)} 个`];
  return `自评总分 ${range} 分（${[...counts, ...none, ...open].join('、')}）`;
}

/** What the rows lost; of forms that were not entered whole, those that were. */
function lostWords({ lost, cut }: Summary): string {
  if (lost === undefined) return '';
  return `，${cut === 0 ? '' : '录入的'}各项共失 ${formatDecimal(lost)} 分`;
}

/** That no form states a total; nobody knows that of forms that were not entered whole. */
function noScoreWords({ unreported, unentered }: Summary): string {
  if (unentered === 0) return '没有一张表印有自评总分';
  const words = `${formatCount(unentered)} 张表没有录全，自评总分未录入`;
  return unreported === 0 ? words : `${words}，其余的表没有自评总分`;
}

/** How many projects a criterion applies to; nothing where none. */
function countOf(
  attention: readonly AttentionItem[],
  criterionId: string,
  words: string,
  links: AnswerLinks,
): AnswerPart[] {
  const count = attention.filter(({ reasons }) =>
    reasons.some(({ criterion }) => criterion.id === criterionId),
  ).length;
  if (count === 0) return [];
  return [{ text: '；' }, { text: `${count} 个项目${words}`, to: anchored(links, criterionId) }];
}
