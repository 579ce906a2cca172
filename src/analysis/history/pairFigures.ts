import { type Decimal, formatDecimal } from '../../model/decimal.ts';
import { formatRate, formatSignedRate, formatWan } from '../../model/format.ts';
import { outcomeWords } from '../outcomeWords.ts';
import type { Summary } from '../summary.ts';
import { standingWords } from './changeSentences.ts';
import { percentagePoints } from './percentagePoints.ts';
import { pointsWords } from './pointsWords.ts';
import type { ValueChange } from './valueChange.ts';
import type { BeforeAfter } from './yearChange.ts';
import type { YearPair } from './yearPair.ts';

/** A figure of two years as the head of a page prints it. */
export interface PairFigure {
  readonly name: string;
  readonly value: string;
  readonly unit: string;
  /** How it changed: +3.2%, −1.6 个百分点; absent where it cannot be said. */
  readonly change: string | undefined;
  readonly before: string;
}

/** The four figures by which leaders compare two years, over the projects of both. */
export function pairFigures({ before, totals }: YearPair): readonly PairFigure[] {
  const { money, rateAdjusted, met } = totals;
  return [
    moneyFigure('全年预算', money.adjusted, before),
    moneyFigure('全年执行', money.executed, before),
    rateFigure('预算执行率', rateAdjusted, before),
    rateFigure('达标率', { before: met.before.share, after: met.after.share }, before),
  ].filter((figure) => figure !== undefined);
}

/** What changed most, without a full stop; the years alone where nothing is in both. */
export function pairHeadline({ before, after, totals }: YearPair): string {
  const { changeRate } = totals.money.executed;
  const years = `${after} 年与 ${before} 年`;
  if (changeRate === undefined) return `${years}没有可以比较的资金`;
  const spent =
    changeRate === 0
      ? '全年执行持平'
      : `全年执行${changeRate > 0 ? '增加' : '减少'} ${formatRate(Math.abs(changeRate) as Decimal)}`;
  return `${totals.projects} 个延续的项目${spent}${rateWords(totals.rateAdjusted)}`;
}

function rateWords({ before, after }: BeforeAfter<Decimal | undefined>): string {
  if (before === undefined || after === undefined) return '';
  const points = percentagePoints(before, after);
  if (points === 0) return '，执行率持平';
  const size = formatDecimal(Math.abs(points) as Decimal, 1);
  return `，执行率${points > 0 ? '提高' : '降低'} ${size} 个百分点`;
}

function pointsChange({ before, after }: BeforeAfter<Decimal | undefined>): string | undefined {
  return before === undefined || after === undefined ? undefined : pointsWords(before, after);
}

/** How the later year did, where targets were eased, and whether scores compare, without a full stop. */
export function pairLead(
  { after, ratchets, rulebookChanged }: YearPair,
  { outcomes }: Pick<Summary, 'outcomes'>,
): string {
  const count = ratchets.filter(({ ratchet }) => ratchet.notable && ratchet.eased).length;
  const eased = count === 0 ? '' : `；${count} 项指标放宽了目标`;
  const rules =
    rulebookChanged === 0 ? '' : `；${rulebookChanged} 个项目两年的评分规则不同，得分不直接比较`;
  return `${after} 年${outcomeWords(outcomes)}${eased}${rules}`;
}

/** Which projects came and went, in one sentence. */
export function pairStanding({ counts }: YearPair): string {
  const standing = standingWords(counts);
  return standing.length === 0 ? '项目没有增减。' : `${standing.join('、')}。`;
}

function moneyFigure(name: string, change: ValueChange, year: number): PairFigure | undefined {
  if (change.after === undefined || change.before === undefined) return undefined;
  return {
    name,
    value: formatWan(change.after),
    unit: '万元',
    change: change.changeRate === undefined ? undefined : formatSignedRate(change.changeRate),
    before: `${year} 年 ${formatWan(change.before)}`,
  };
}

function rateFigure(
  name: string,
  rates: BeforeAfter<Decimal | undefined>,
  year: number,
): PairFigure | undefined {
  if (rates.after === undefined || rates.before === undefined) return undefined;
  return {
    name,
    value: formatRate(rates.after),
    unit: '',
    change: pointsChange(rates),
    before: `${year} 年 ${formatRate(rates.before)}`,
  };
}
