import type { Form, IndicatorCells } from '../model/form.ts';
import type { Content } from './content.ts';
import { TARGET_FAULTS } from './faults/targetFaults.ts';
import { SYNTHETIC } from './options.ts';
import { chance, type Random, shuffled } from './random.ts';
import { type TargetRow, targetRows } from './targetRow.ts';

/** How many self-evaluations stray from their targets. */
const STRAYING = 0.4;

/** A target form, and the fault that its self-evaluation shows beside it. */
export interface TargetDocument {
  readonly form: Form;
  readonly fault: { readonly code: string; readonly seq?: number | undefined } | undefined;
}

/**
 * The target form of the year's beginning, from what became of it. `heldSeqs` are rows that have a
 * fault of their own, which is left alone.
 */
export function targetDocument(
  content: Content,
  random: Random,
  heldSeqs: ReadonlySet<number>,
): TargetDocument {
  const rows = targetRows(content);
  const fault = chance(random, STRAYING) ? strayed(random, rows, heldSeqs) : undefined;
  return { form: printed(content, fault?.rows ?? rows), fault };
}

function strayed(random: Random, rows: readonly TargetRow[], heldSeqs: ReadonlySet<number>) {
  for (const { code, apply } of shuffled(random, TARGET_FAULTS)) {
    const injection = apply(random, rows);
    if (injection === undefined || heldSeqs.has(injection.seq ?? 0)) continue;
    return { code, ...injection };
  }
  return undefined;
}

function printed(content: Content, rows: readonly TargetRow[]): Form {
  const { funds, year, moneyUnit, name, department, unit, goal, source } = content;
  return {
    $schema: '../../schemas/form.schema.json',
    schemaVersion: 2,
    title: `项目支出绩效目标表（${SYNTHETIC}）`,
    year,
    layout: 'anhui-targets',
    moneyUnit,
    head: { name, department, unit, origin: '部门预算', duration: '1年' },
    funds: {
      total: { amount: funds.total.initial },
      fiscal: { amount: funds.fiscal.initial },
      other: { amount: funds.other.initial },
    },
    texts: { ground: '部门职责和年度工作安排。' },
    goals: [{ expected: goal.expected }],
    indicators: withMergedLevels(rows),
    source,
  };
}

/** A level is printed in the first of its rows. */
function withMergedLevels(rows: readonly TargetRow[]): IndicatorCells[] {
  return rows.map(({ level1, level2, indicator, target }, index) => {
    const above = rows[index - 1];
    const isSame1 = above?.level1 === level1;
    return {
      level1: isSame1 ? null : level1,
      level2: isSame1 && above?.level2 === level2 ? null : level2,
      indicator,
      target,
    };
  });
}
