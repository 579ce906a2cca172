import { MONEY_COLUMNS, type MoneyColumn, type Project } from '../model/project.ts';
import type { ProjectResult } from './projectResult.ts';
import { LEFT_OUT_REASONS, type MoneyLeftOut } from './statedMoney.ts';

/** Forms whose money is in no sum for the same reason. */
export interface LeftOut {
  readonly reason: MoneyLeftOut;
  /** The reason as a page says it, with the columns that the paper does not have. */
  readonly words: string;
  readonly count: number;
}

const COLUMN_WORDS: Readonly<Record<MoneyColumn, string>> = {
  initial: '年初预算',
  adjusted: '全年预算',
  executed: '全年执行',
};

const WORDS: Readonly<Record<Exclude<MoneyLeftOut, '栏目不全'>, string>> = {
  没有填全: '资金总额没有填全',
  调整不明: '调整后的预算不能确定',
  与所列来源不符: '资金总额与所列来源不符',
  单位可能有误: '金额单位可能有误',
};

/** Why forms are in no sum of money, and how many; reasons that none has are left out. */
export function moneyLeftOut(results: readonly ProjectResult[]): readonly LeftOut[] {
  const out = results.flatMap(({ project, moneyLeftOut: reason }) =>
    reason === undefined ? [] : { reason, words: wordsOf(reason, project.funds) },
  );
  return LEFT_OUT_REASONS.flatMap((reason) =>
    [
      ...Map.groupBy(
        out.filter((one) => one.reason === reason),
        ({ words }) => words,
      ),
    ].map(([words, own]) => ({ reason, words, count: own.length })),
  );
}

function wordsOf(reason: MoneyLeftOut, { total }: Project['funds']): string {
  if (reason !== '栏目不全') return WORDS[reason];
  const columns = MONEY_COLUMNS.filter((column) => total[column].kind === 'absent');
  return `表上没有${columns.map((column) => COLUMN_WORDS[column]).join('、')}栏`;
}

/**
 * What each page says of them after their number, which one reason alone does not repeat.
 * @example leftOutWords(leftOut) // '表上没有年初预算栏 2 张、金额单位可能有误 1 张'
 */
export function leftOutWords(leftOut: readonly LeftOut[]): string {
  const [only] = leftOut;
  if (only !== undefined && leftOut.length === 1) return only.words;
  return leftOut.map(({ words, count }) => `${words} ${count} 张`).join('、');
}

/** How many forms that is. */
export function leftOutCount(leftOut: readonly LeftOut[]): number {
  return leftOut.reduce((sum, { count }) => sum + count, 0);
}
