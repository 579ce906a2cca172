import { quoteCell } from '../../audit/wording/quoteCell.ts';
import { type Decimal, formatDecimal } from '../../model/decimal.ts';
import { formatCount, formatRate } from '../../model/format.ts';
import { terms } from '../../model/terms.ts';
import { SEVERITY_WORDS } from '../../model/words.ts';
import { formatAmount } from './formatAmount.ts';
import type { MetShare } from './metShare.ts';
import type { ValueChange } from './valueChange.ts';
import type { BeforeAfter, YearChange } from './yearChange.ts';
import type { StandingCounts, YearPair } from './yearPair.ts';

/** What changed in one project, in one sentence; only what changed, and that nothing did. */
export function yearChangeSentence(change: YearChange): string {
  const { before, after, isRenamed, money, rateAdjusted, met, matches, findings } = change;
  const count = (kind: 'added' | 'dropped') => matches.filter((one) => one.kind === kind).length;
  return sentence(before.project.year, [
    isRenamed
      ? `项目名称由${quoteCell(before.project.name)}改为${quoteCell(after.project.name)}`
      : '',
    ...moneyWords(money, rateAdjusted),
    ...scoreWords(change),
    metWords(met),
    count('added') === 0 ? '' : `新增 ${count('added')} 项指标`,
    count('dropped') === 0 ? '' : `取消 ${count('dropped')} 项指标`,
    findingWords(SEVERITY_WORDS.error, findings.error),
    findingWords(SEVERITY_WORDS.warning, findings.warning),
  ]);
}

/** What changed between two years in all, in one sentence; money and rates of continued projects only. */
export function yearPairSentence({ before, counts, totals, ...pair }: YearPair): string {
  const words = [
    ...moneyWords(totals.money, totals.rateAdjusted),
    metWords(totals.met),
    pair.rulebookChanged === 0 ? '' : `${pair.rulebookChanged} 个项目的评分规则不同`,
    pair.weightsChanged === 0 ? '' : `${pair.weightsChanged} 个项目的分值权重不同`,
  ].filter((one) => one !== '');
  const same = words.length === 0 ? '都没有变化' : words.join('，');
  const continued = totals.projects === 0 ? '' : `延续的 ${totals.projects} 个项目${same}`;
  const standing = standingWords(counts);
  if (standing.length === 0 && totals.projects === 0) {
    return `与 ${before} 年度相比，没有可以比较的项目。`;
  }
  const isStill = standing.length === 0 && words.length === 0;
  return sentence(before, isStill ? [] : [standing.join('、'), continued], '；');
}

function sentence(year: number, words: readonly string[], stop = '，'): string {
  const said = words.filter((one) => one !== '');
  return `与 ${year} 年度相比，${said.length === 0 ? '没有变化' : said.join(stop)}。`;
}

/** Which projects came, went, or were merged and split, in words. */
export function standingWords(counts: StandingCounts): string[] {
  const words = [
    ['new', '新增', ''],
    ['resumed', '恢复', ''],
    ['merged', '合并形成', ''],
    ['split', '拆分形成', ''],
    ['divided', '', '拆出一部分'],
    ['ended', '结束', ''],
    ['paused', '暂停', ''],
  ] as const;
  return words
    .filter(([standing]) => counts[standing] > 0)
    .map(([standing, word, then]) => `${word} ${counts[standing]} 个项目${then}`.trim());
}

function moneyWords(money: YearChange['money'], rate: ValueChange): string[] {
  const { initial, adjusted, executed } = money;
  return [
    amountWords(terms.initial, initial),
    // 全年预算数 only where it tells more than 年初预算数
    adjusted.before === initial.before && adjusted.after === initial.after
      ? ''
      : amountWords(terms.adjusted, adjusted),
    amountWords(terms.executed, executed),
    fromTo('执行率', rate, formatRate),
  ];
}

function amountWords(name: string, { change, changeRate }: ValueChange): string {
  if (change === undefined || change === 0) return '';
  const share = changeRate === undefined ? '' : `（${sizeOf(changeRate)}）`;
  return `${name}${change > 0 ? '增加' : '减少'} ${formatAmount(change)} 万元${share}`;
}

function sizeOf(rate: Decimal): string {
  return formatRate(Math.abs(rate) as Decimal);
}

/** Scores of different rule books or weights are given with what differs, as rates where they can be. */
function scoreWords({ likeForLike, reported, reportedRate, before, after }: YearChange): string[] {
  const points = (value: Decimal) => `${formatDecimal(value)} 分`;
  const { rulebook, weights } = likeForLike;
  return [
    fromTo('自评得分', reported, points),
    weights ? '' : '分值权重有调整',
    weights ? '' : fromTo('得分率', reportedRate, formatRate),
    rulebook ? '' : `评分规则由“${before.score.rulebook.name}”改为“${after.score.rulebook.name}”`,
  ];
}

function fromTo(name: string, { before, after }: ValueChange, show: (value: Decimal) => string) {
  if (before === undefined || after === undefined) return '';
  const [was, is] = [show(before), show(after)];
  return was === is ? '' : `${name}由 ${was}${was.endsWith('%') ? ' ' : ''}变为 ${is}`;
}

function metWords({ before, after }: BeforeAfter<MetShare>): string {
  if (before.met === after.met && before.assessable === after.assessable) return '';
  return `能判定的指标中达到目标的由 ${formatCount(before.assessable)} 项中的 ${formatCount(before.met)} 项变为 ${formatCount(after.assessable)} 项中的 ${formatCount(after.met)} 项`;
}

function findingWords(name: string, { before, after }: BeforeAfter<number>): string {
  return before === after ? '' : `${name}由 ${before} 处变为 ${after} 处`;
}
