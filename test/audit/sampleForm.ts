import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditSubject } from '../../src/audit/auditSubject.ts';
import {
  ALONE,
  type AuditSubject,
  type Beside,
  type Check,
  type CheckResult,
  type Words,
} from '../../src/audit/finding.ts';
import type { Form as PrintedForm } from '../../src/model/form.ts';
import {
  type FormV1 as Form,
  formV1Schema,
  type IndicatorRowText,
} from '../../src/model/formV1.ts';
import { migrateForm } from '../../src/model/migrateForm.ts';
import { type Report, reportSchema, type ScoreTable } from '../../src/model/report.ts';
import { type RulebookSpec, rulebookSchema } from '../../src/model/rulebook.ts';
import { toProject } from '../../src/model/toProject.ts';
import { projectFits } from '../../src/scoring/projectFits.ts';
import { projectScore } from '../../src/scoring/projectScore.ts';

const RULEBOOKS = join(import.meta.dirname, '../../data/rulebooks');

/** A change to a sound form, made in place. */
export type Edit = (form: Form) => void;

/** What may stand beside a form; absent parts are sound. */
export interface Surroundings {
  readonly listName?: string;
  readonly listDepartment?: string;
  readonly listNote?: string;
  readonly beside?: Beside;
  /** A change to the form as version 2 has it, for what version 1 cannot say. */
  readonly printed?: (form: PrintedForm) => void;
  readonly report?: Report;
  /** The declared rule book first. */
  readonly rulebooks?: readonly string[];
  /** A change to the declared rule book as it is written. */
  readonly rulebook?: (spec: RulebookSpec) => void;
}

/**
 * A form in which no check finds anything: every number adds up, every target is a value, what was
 * missed is scored and explained. Rows: 1 数量, 2 质量, 3 时效, 4 成本, 5 社会效益, 6 可持续影响, 7 满意度.
 */
export function sampleForm(edit: Edit = () => {}): Form {
  const form: Form = {
    schemaVersion: 1,
    title: '项目支出绩效自评表',
    layout: 'ministry-2020',
    year: 2022,
    name: '职工技能培训',
    department: '某市总工会',
    unit: '职工服务中心',
    moneyUnit: '万元',
    funds: {
      total: funds('100', '100', '98', '10', '98%', '9.8'),
      fiscal: funds('80', '80', '80', '-', '', '-'),
      carryover: funds('20', '20', '18', '-', '', '-'),
      other: funds('', '', '', '-', '', '-'),
    },
    goal: { expected: '全年培训职工 500 人次。', actual: '举办培训班 12 期，学员反映良好。' },
    indicators: [
      {
        level1: '产出指标（50分）',
        groups: [
          group('数量指标', '参加培训的职工', '≥500人次', '480人次', '20', '19.2', '疫情停课一期'),
          group('质量指标', '结业考核合格率', '≥95%', '96%', '10', '10', '无'),
          group(
            '时效指标',
            '全部班次结束的时间',
            '2022年11月底前',
            '2022年10月20日',
            '10',
            '10',
            '无',
          ),
          group('成本指标', '培训总成本', '≤100万元', '98万元', '10', '10', '无'),
        ],
      },
      {
        level1: '效益指标（30分）',
        groups: [
          group('社会效益指标', '学员持证上岗率', '≥80%', '82%', '15', '15', '无'),
          group('可持续影响指标', '学员一年内留任率', '≥90%', '91%', '15', '15', '无'),
        ],
      },
      {
        level1: '满意度指标（10分）',
        groups: [group('服务对象满意度指标', '学员满意度', '≥90%', '95%', '10', '10', '无')],
      },
    ],
    total: { points: '100', score: '99' },
  };
  edit(form);
  return formV1Schema.parse(form);
}

/** A sound form with an edit, read and scored under the declared rule book. */
export function sampleSubject(edit?: Edit, surroundings: Surroundings = {}): AuditSubject {
  const form = sampleForm(edit);
  const { listName = form.name, listDepartment = form.department, listNote = '' } = surroundings;
  const printed = migrateForm(form);
  surroundings.printed?.(printed);
  const project = toProject(printed, {
    departmentId: 'sample',
    departmentName: listDepartment,
    listEntry: { id: 'sample', seq: '1', name: listName, note: listNote },
    source: { publisher: '某市总工会', title: '项目支出绩效自评表' },
    report: surroundings.report,
  });
  const rulebooks = (surroundings.rulebooks ?? ['national-2020']).map((id, index) => {
    const spec = JSON.parse(readFileSync(join(RULEBOOKS, `${id}.json`), 'utf8'));
    if (index === 0) surroundings.rulebook?.(spec);
    return rulebookSchema.parse(spec);
  });
  const [declared] = rulebooks;
  if (declared === undefined) throw new RangeError('no rule book');
  const score = projectScore(project, declared);
  const fits = projectFits(project, score, rulebooks);
  return auditSubject({ project, score, fits, beside: surroundings.beside ?? ALONE });
}

/** What a check says of a sound form with an edit. */
export function resultsOf(
  check: Check,
  edit?: Edit,
  surroundings?: Surroundings,
): readonly (Omit<CheckResult, 'words'> & Words)[] {
  const results = check.check(sampleSubject(edit, surroundings));
  return results.map(({ words, ...place }) => ({ ...place, ...words() }));
}

/** The same as one line a result, to be read in a test: `4 成本…`, `- 总分…` for the whole form. */
export function linesOf(check: Check, edit?: Edit, surroundings?: Surroundings): string {
  return resultsOf(check, edit, surroundings)
    .map(
      ({ seq, message, evidence, advice }) =>
        `${seq ?? '-'} ${message}\n  ${evidence}\n  ${advice}`,
    )
    .join('\n');
}

/** The row with a sequence number, to be edited. */
export function rowOf(form: Form, seq: number): IndicatorRowText {
  const rows = form.indicators.flatMap(({ groups }) => groups.flatMap((group) => group.rows));
  const row = rows[seq - 1];
  if (row === undefined) throw new RangeError(`no row ${seq}`);
  return row;
}

/** An edit that gives cells of one row other texts. */
export function cells(seq: number, texts: Partial<IndicatorRowText>): Edit {
  return (form) => {
    Object.assign(rowOf(form, seq), texts);
  };
}

/** An edit that gives the rows the same target and actual. */
export function inRows(seqs: readonly number[], target: string, actual: string): Edit {
  return (form) => {
    for (const seq of seqs) cells(seq, { target, actual })(form);
  };
}

/** A report on the sound form that agrees with it, with some parts replaced. */
export function sampleReport(parts: Partial<Report> = {}): Report {
  return reportSchema.parse({
    schemaVersion: 1,
    title: '2022 年度职工技能培训绩效评价报告',
    year: 2022,
    sections: [{ heading: '一、评价结论', paragraphs: ['实际培训职工 480 人次。'] }],
    scoreTable: scoreTable('50/49.2 30/30 10/10 10/9.8 100/99'),
    grade: '优',
    figures: [{ name: '培训职工', value: '480 人次', quote: '培训职工 480 人次', indicators: [1] }],
    ...parts,
  });
}

/** A report's table: standard/reported of 产出, 效益, 满意度, 预算执行率 and 合计. */
export function scoreTable(figures: string): ScoreTable {
  const names = ['产出指标', '效益指标', '满意度指标', '预算执行率', '得分合计'];
  const columns = figures.split(' ').map((pair, index) => {
    const [standard = '', reported = ''] = pair.split('/');
    return { name: names[index] ?? '', standard, reported };
  });
  return {
    after: '一、评价结论',
    corner: '项目',
    standardLabel: '标准分值',
    reportedLabel: '评价得分',
    columns,
  };
}

function funds(
  initial: string,
  adjusted: string,
  executed: string,
  points: string,
  rate: string,
  score: string,
) {
  return { initial, adjusted, executed, points, rate, score };
}

function group(
  level2: string,
  indicator: string,
  target: string,
  actual: string,
  points: string,
  score: string,
  reason: string,
) {
  return { level2, rows: [{ indicator, target, actual, points, score, reason }] };
}
