import { type Decimal, decimal, multiplyDivide, parseDecimal } from '../../model/decimal.ts';
import type { Project } from '../../model/project.ts';

/** An amount of money that a text of the form names as that of the project. */
export interface NamedAmount {
  /** As printed: 12万元. */
  readonly text: string;
  readonly wan: Decimal;
}

const AMOUNT = /(?<!\d)(\d[\d,]*(?:\.\d+)?)\s*(亿|万|千)?元/g;
const WAN: Readonly<Record<string, Decimal>> = {
  亿: decimal(10_000),
  万: decimal(1),
  千: decimal('0.1'),
  '': decimal('0.0001'),
};
/** What an amount is called that is the project's and not that of one thing in it. */
const OF_PROJECT = /总成本|总额|资金|预算|经费|投入|支出/;
/** A price, a rate or a part. */
const OF_EACH = /每|人均|户均|标准|单价|其中|补助|奖励|[/／]/;
const CLAUSE_END = /[，,;；。！!？?\n]/;

/** The amounts that the goal, the rows of indicators and other texts state as the project's money. */
export function namedAmounts({ goal, indicators, texts }: Project): NamedAmount[] {
  return [
    ...`${goal.expected ?? ''}\n${goal.actual ?? ''}`.split(CLAUSE_END),
    ...texts.flatMap(({ text }) => text.split(CLAUSE_END)),
    ...indicators.flatMap(({ name, target = '', actual = '' }) => [
      `${name} ${target}`,
      `${name} ${actual}`,
    ]),
  ].flatMap(amountsIn);
}

function amountsIn(clause: string): NamedAmount[] {
  if (!clause.includes('元') || !OF_PROJECT.test(clause) || OF_EACH.test(clause)) return [];
  return [...clause.matchAll(AMOUNT)].flatMap(([text, digits = '', scale = '']) => {
    const value = parseDecimal(digits.replaceAll(',', ''));
    const factor = WAN[scale];
    if (value === undefined || factor === undefined) return [];
    return [{ text, wan: multiplyDivide(value, factor, decimal(1)) }];
  });
}
