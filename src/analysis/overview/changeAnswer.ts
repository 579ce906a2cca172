import type { Decimal } from '../../model/decimal.ts';
import { formatRate } from '../../model/format.ts';
import type { ValueChange } from '../history/valueChange.ts';
import type { YearPair } from '../history/yearPair.ts';
import type { Answer, AnswerPart } from './answer.ts';
import { earlierYear } from './earlierYear.ts';

const QUESTION = '与上年比怎样';

/**
 * What changed since the year before: the projects of both years first, then which came and went.
 * `to` is the page that lists them.
 */
export function changeAnswer(pair: YearPair, to: string): Answer {
  const { totals } = pair;
  const { changeRate } = totals.money.executed;
  return {
    id: 'change',
    question: pair.before === pair.after - 1 ? QUESTION : `与 ${pair.before} 年度比怎样`,
    figure:
      changeRate === undefined
        ? undefined
        : { value: signed(changeRate), unit: '全年执行', to: `${to}#totals` },
    before: undefined,
    sentence: [
      ...commonParts(pair, to),
      ...listed('；', standingParts(pair, to)),
      ...listed('；', easedPart(pair, to)),
      { text: '。' },
    ],
  };
}

/** What both years have; nothing in common, nothing compared. */
function commonParts(pair: YearPair, to: string): AnswerPart[] {
  const { projects, money } = pair.totals;
  if (projects === 0) return [{ text: '两年没有共同的项目，不作比较' }];
  const words = [...moneyWords(money), ...metWords(pair)];
  return [
    { text: `两年都有的 ${projects} 个项目`, to: `${to}#totals` },
    { text: words.map((one) => `，${one}`).join('') },
  ];
}

/** The answer while there is nothing to compare with. */
export function noChangeAnswer(year: number): Answer {
  return {
    id: 'change',
    question: QUESTION,
    figure: undefined,
    before: undefined,
    sentence: [
      { text: `没有 ${year - 1} 年度的自评表，` },
      { text: '加入后这里比较预算、执行和达标', to: '/compare/' },
      { text: '。' },
    ],
  };
}

function moneyWords({ initial, executed }: YearPair['totals']['money']): string[] {
  return [rateWords('年初预算', initial), rateWords('全年执行', executed)];
}

function rateWords(name: string, { changeRate }: ValueChange): string {
  if (changeRate === undefined) return `${name}无法比较`;
  if (changeRate === 0) return `${name}持平`;
  return `${name}${changeRate > 0 ? '增加' : '减少'} ${formatRate(Math.abs(changeRate) as Decimal)}`;
}

function metWords({ totals: { met } }: YearPair): string[] {
  const [was, is] = [met.before.share, met.after.share];
  return was === undefined || is === undefined
    ? []
    : [`达标率由 ${formatRate(was)} 变为 ${formatRate(is)}`];
}

function standingParts({ counts }: YearPair, to: string): AnswerPart[] {
  const groups = [
    { count: counts.new, word: '新增', id: 'added' },
    { count: counts.resumed, word: '恢复', id: 'resumed' },
    { count: counts.ended, word: '结束', id: 'ended' },
    { count: counts.paused, word: '暂停', id: 'paused' },
    { count: counts.merged, word: '合并形成', id: 'merged' },
    { count: counts.split, word: '拆分形成', id: 'split' },
    { count: counts.divided, word: '拆出一部分', id: 'divided' },
    { count: counts.unfiled, word: '另一年度没有自评表', id: 'unfiled' },
  ].filter(({ count }) => count > 0);
  return groups.flatMap(({ count, word, id }, index) => [
    { text: index === 0 ? '' : '，' },
    { text: `${word} ${count} 个`, to: `${to}#${id}` },
  ]);
}

function easedPart({ before, after, ratchets }: YearPair, to: string): AnswerPart[] {
  const eased = ratchets.filter(({ ratchet }) => ratchet.notable && ratchet.eased).length;
  return eased === 0
    ? []
    : [{ text: `${eased} 项指标的目标比${earlierYear(before, after)}放宽`, to: `${to}#ratchets` }];
}

/** Parts after a mark; nothing where there are none. */
function listed(mark: string, parts: readonly AnswerPart[]): AnswerPart[] {
  return parts.length === 0 ? [] : [{ text: mark }, ...parts];
}

function signed(rate: Decimal): string {
  if (rate === 0) return '持平';
  return `${rate > 0 ? '+' : '−'}${formatRate(Math.abs(rate) as Decimal)}`;
}
