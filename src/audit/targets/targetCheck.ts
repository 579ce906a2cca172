import type { Indicator, Project } from '../../model/project.ts';
import type { Basis } from '../../model/rulebook.ts';
import type { Severity } from '../../model/words.ts';
import type { Check, CheckResult } from '../finding.ts';
import { quoteCell } from '../wording/quoteCell.ts';
import { rowLabel } from '../wording/rowLabel.ts';
import {
  type ComparedRow,
  type Difference,
  type DifferenceKind,
  targetComparison,
} from './targetComparison.ts';

/** Q0 of the national form: targets are those of the year's beginning. */
export const TARGETS_BASIS: Basis = {
  rule: 'Q0',
  source: '自评表填写说明：年度指标值以年初设定的绩效目标为准，执行中不再修改',
  status: 'found',
};

/** A check of one kind of difference between a target form and the later self-evaluation. */
export function targetCheck({
  kind,
  advice,
  ...named
}: {
  readonly code: string;
  readonly title: string;
  readonly severity: Severity;
  readonly ofWhole?: true;
  readonly kind: DifferenceKind;
  readonly advice: string;
}): Check {
  return {
    ...named,
    basis: TARGETS_BASIS,
    appliesTo: ({ targets }) => targets !== undefined,
    check: (subject) =>
      (targetComparison(subject) ?? []).flatMap((row) =>
        row.differences
          .filter((difference) => difference.kind === kind)
          .map((difference) => result(row, difference, advice, subject.project)),
      ),
  };
}

function result(
  row: ComparedRow,
  { words }: Difference,
  advice: string,
  project: Project,
): CheckResult {
  return {
    seq: row.after?.seq,
    about: row.after === undefined ? undefined : { kind: 'cell', column: columnOf(row.after) },
    words: () => ({
      message: `${subject(row)}与绩效目标表对照：${words}${bothTargets(row)}。`,
      evidence: bothRows(row, project),
      advice,
    }),
  };
}

function subject({ before, after }: ComparedRow): string {
  if (after !== undefined) return `自评表${rowLabel(after)}`;
  return before === undefined ? '' : `绩效目标表${rowLabel(before)}`;
}

/** A form without a column for targets has the row alone. */
function columnOf({ target }: Indicator): 'target' | 'indicator' {
  return target === undefined ? 'indicator' : 'target';
}

/** （年初“≥100人”，自评“≥80人”）; only of the one that there is. */
function bothTargets({ before, after }: ComparedRow): string {
  const was = before?.target === undefined ? [] : [`年初${quoteCell(before.target)}`];
  const is = after?.target === undefined ? [] : [`自评${quoteCell(after.target)}`];
  const both = [...was, ...is].join('，');
  return both === '' ? '' : `（${both}）`;
}

function bothRows({ before, after }: ComparedRow, { targets, form }: Project): string {
  const was = before === undefined ? [] : [`${targets?.form.title}${targetOf(before)}`];
  const is = after === undefined ? [] : [`${form.title}${targetOf(after)}`];
  return [...was, ...is].join('；');
}

function targetOf(row: Indicator): string {
  const cell = row.target === undefined ? '' : `${row.words.target}${quoteCell(row.target)}`;
  return `${rowLabel(row)}${cell}`;
}
