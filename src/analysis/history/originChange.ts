import { sumOf } from '../../model/decimal.ts';
import type { Origin } from '../../model/project.ts';
import { MONEY_COLUMNS, type MoneyColumn } from '../../model/project.ts';
import type { ProjectResult } from '../projectResult.ts';
import { statedMoney } from '../statedMoney.ts';
import { type ValueChange, valueChange } from './valueChange.ts';

/** A project that was merged or split, beside what it came from. */
export interface OriginChange {
  readonly kind: Origin['kind'];
  readonly after: ProjectResult;
  /** What it came from, in the year before. */
  readonly predecessors: readonly ProjectResult[];
  /** Declared lineages that have no form in the year before. */
  readonly missing: readonly string[];
  /** In 万元; `before` is the sum over the predecessors, absent where one does not state it. */
  readonly money: Readonly<Record<MoneyColumn, ValueChange>>;
  /** Whether the money of both years is for the same: a merger whose predecessors are all there. */
  readonly comparable: boolean;
  /** Why scores are not compared, and money only so far. */
  readonly why: string;
}

/** Sets the money of a merged or split project beside that of its predecessors; never its score. */
export function originChange(
  kind: Origin['kind'],
  after: ProjectResult,
  predecessors: readonly ProjectResult[],
  missing: readonly string[] = [],
): OriginChange {
  const isWhole = missing.length === 0 && predecessors.length > 0;
  const changes = MONEY_COLUMNS.map((column): [MoneyColumn, ValueChange] => {
    const amounts = predecessors.map(({ project }) => statedMoney(project.funds)[column]);
    const stated = amounts.filter((amount) => amount !== undefined);
    const isStated = isWhole && stated.length === amounts.length;
    const is = statedMoney(after.project.funds)[column];
    return [column, valueChange(isStated ? sumOf(stated) : undefined, is)];
  });
  return {
    kind,
    after,
    predecessors,
    missing,
    money: Object.fromEntries(changes) as Record<MoneyColumn, ValueChange>,
    comparable: kind === 'merged' && isWhole,
    why: kind === 'merged' ? mergedWords(predecessors.length, isWhole) : SPLIT_WORDS,
  };
}

const SPLIT_WORDS =
  '由原项目拆分而来，原项目的资金包含未拆出的部分，金额并列而不比较；指标和分值不同，得分不比较。';

function mergedWords(count: number, isWhole: boolean): string {
  return isWhole
    ? `由 ${count} 个项目合并而来，资金与原项目合计数比较；各项目的指标和分值不同，得分不比较。`
    : '由几个项目合并而来，上年缺少其中项目的自评表，资金和得分都不比较。';
}
