import { openFindings } from '../../src/analysis/openFindings.ts';
import type { ProjectResult } from '../../src/analysis/projectResult.ts';
import { leftOutReason } from '../../src/analysis/statedMoney.ts';
import type { Finding } from '../../src/audit/finding.ts';
import type { FormV1 as Form } from '../../src/model/formV1.ts';
import type { ListEntry } from '../../src/model/list.ts';
import { migrateForm } from '../../src/model/migrateForm.ts';
import { toProject } from '../../src/model/toProject.ts';
import type { Severity } from '../../src/model/words.ts';
import { projectScore } from '../../src/scoring/projectScore.ts';
import { type Edit, rowOf, sampleForm } from '../audit/sampleForm.ts';
import { rulebook } from '../scoring/samples.ts';

/** What of a year's project differs from the sound form. */
export interface Filed {
  readonly department?: string;
  readonly entry?: Partial<ListEntry>;
  readonly rulebook?: string;
  readonly edit?: Edit;
  readonly findings?: readonly Finding[];
}

/** The sound form of one year, scored, under this id in a list. */
export function filed(year: number, id: string, more: Filed = {}): ProjectResult {
  const form = sampleForm((form) => {
    form.year = year;
    rowOf(form, 3).target = `${year}年11月底前`;
    rowOf(form, 3).actual = `${year}年10月20日`;
    more.edit?.(form);
  });
  const project = toProject(migrateForm(form), {
    departmentId: more.department ?? 'gonghui',
    departmentName: form.department,
    listEntry: { id, seq: '1', name: form.name, note: '', ...more.entry },
    source: { publisher: '某市总工会', title: '项目支出绩效自评表' },
    report: undefined,
  });
  const score = projectScore(project, rulebook(more.rulebook ?? 'national-2020'));
  const findings = more.findings ?? [];
  const count = (severity: Severity) => openFindings({ findings }, severity).length;
  const open = { error: count('error'), warning: count('warning'), info: count('info') };
  const moneyLeftOut = leftOutReason(project.funds);
  return { project, score, fits: [], findings, open, moneyLeftOut };
}

/** An edit that gives the project another name. */
export function named(name: string): Edit {
  return (form) => {
    form.name = name;
  };
}

/** An edit of the 年度资金总额 row: 年初预算数, 全年预算数, 全年执行数 in 万元. */
export function funded(initial: string, adjusted: string, executed: string): Edit {
  return ({ funds }) => {
    for (const row of [funds.total, funds.fiscal])
      Object.assign(row, { initial, adjusted, executed });
    Object.assign(funds.carryover, { initial: '', adjusted: '', executed: '' });
  };
}

/** Several edits, one after the other. */
export function edits(...all: readonly Edit[]): Edit {
  return (form) => {
    for (const edit of all) edit(form);
  };
}

/** An edit that replaces the rows of the first 二级指标 (数量指标): name, target, actual, reason. */
export function counted(...rows: readonly (readonly string[])[]): Edit {
  return (form: Form) => {
    const group = form.indicators[0]?.groups[0];
    if (group === undefined) throw new RangeError('no first group');
    group.rows = rows.map(([indicator = '', target = '', actual = '', reason = '']) => ({
      indicator,
      target,
      actual,
      reason,
      points: '10',
      score: '10',
    }));
  };
}
