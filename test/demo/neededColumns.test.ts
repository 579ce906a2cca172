import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  type ProjectResult,
  projectResult,
  projectResults,
} from '../../src/analysis/projectResult.ts';
import { FORM_CHECKS } from '../../src/audit/formChecks.ts';
import type { Cells, Form } from '../../src/model/form.ts';
import { formFileSchema } from '../../src/model/formFile.ts';
import type { Block, Layout } from '../../src/model/layouts/layout.ts';
import { layoutOf } from '../../src/model/layouts/layoutOf.ts';
import { migrateForm } from '../../src/model/migrateForm.ts';
import type { TargetForm } from '../../src/model/project.ts';
import { toProject } from '../../src/model/toProject.ts';
import { toTargetForm } from '../../src/model/toTargetForm.ts';
import { cells, type Edit, sampleForm } from '../audit/sampleForm.ts';
import { SAMPLE_TARGETS, scoredTargets, targetForm } from '../audit/targetForms.ts';
import { readMeasured } from '../measured/readMeasured.ts';
import { rulebook } from '../scoring/samples.ts';
import { loadCity } from './cityFolder.ts';

/*
 * A check that needs a column says nothing on a form without it. Every check of a form stands in one of two lists
 * below: with the columns it cannot do without, each of which is taken from forms on which it fires, or among those
 * that read whatever a form has.
 */

const ROW = 'indicators/target indicators/actual';
const GOALS = 'goals/expected+goals/actual';
const BOOKED = 'funds/adjusted funds/executed';

/** The columns that each check needs; `a+b` is one of them at least. */
const NEEDS: Readonly<Record<string, string>> = {
  // What the form adds up to
  weightSumMismatch: 'indicators/level1 indicators/points',
  totalPointsMismatch: 'indicators/points total/points',
  pointsOutOfTotal: 'indicators/points',
  weightDeviation: 'indicators/level1 indicators/points',
  totalScoreMismatch: 'indicators/score total/score',
  reviewTotalMismatch: 'indicators/financeScore total/financeScore',
  scoreAbovePoints:
    'indicators/points+funds/points+total/points indicators/score+funds/score+total/score',
  scoreMissing: 'indicators/points+funds/points indicators/score+funds/score',
  subRowSumMismatch: 'indicators/target+indicators/actual',
  // Money and its rate
  fundsSumMismatch: 'funds/initial+funds/adjusted+funds/executed',
  budgetZeroWithSpending: BOOKED,
  executedAboveBudget: 'funds/initial+funds/adjusted funds/executed',
  executionBaseMissing: 'funds/executed',
  executionRateMismatch: 'funds/executed funds/rate+funds/actual',
  executionRateBlank: 'funds/executed funds/rate',
  executionCountedTwice: `funds/executed indicators/points+indicators/score`,
  spendingMismatch: `funds/executed ${ROW}`,
  moneyUnitSlip: 'funds/initial+funds/adjusted+funds/executed',
  // Scores against the rule book
  executionScoreOutside: 'funds/score',
  executionRounded: 'funds/executed funds/rate+funds/score',
  printedRuleMismatch: `${ROW} indicators/points indicators/score indicators/criterion`,
  rowScoreOutside: `${ROW} indicators/points indicators/score`,
  deductionMismatch: 'indicators/points indicators/score',
  ownRuleUnread: `${ROW} indicators/points indicators/score`,
  fullMarksBelowTarget: `${ROW} indicators/points indicators/score`,
  fullSumBelowTarget: `${ROW} indicators/score`,
  uniformFullMarks: `${ROW} indicators/points indicators/score`,
  // What must be explained
  lostPointsWithoutReason: 'indicators/points indicators/score indicators/reason',
  missedTargetWithoutReason: `${ROW} indicators/reason`,
  shortfallUntold: ROW,
  partMissed: `${ROW} indicators/reason`,
  sourceUnspent: 'funds/initial+funds/adjusted funds/executed',
  unspentDenied: 'funds/initial+funds/adjusted funds/executed',
  coefficientMismatch: 'indicators/points indicators/score indicators/coefficient',
  lossUnseen: 'indicators/score',
  farAboveTarget: `${ROW} indicators/reason`,
  excessUntold: ROW,
  reasonsAllBlank: 'indicators/reason',
  budgetAdjusted: 'funds/initial funds/adjusted',
  lowExecutionWithoutReason: 'funds/executed',
  causeOfOtherYear: 'indicators/reason',
  unspentAbove20: 'funds/executed',
  resultsAboveMoney: 'funds/score indicators/points indicators/score',
  unitCostUp: `${BOOKED} ${ROW}`,
  unitCostMismatch: `funds/executed ${ROW}`,
  // Whether a target can be checked
  noneCarriesPoints: 'indicators/target indicators/points',
  noCheckableValue: 'indicators/target indicators/points',
  vagueTargets: 'indicators/target',
  targetMissing: 'indicators/target indicators/points',
  unitUnstated: 'indicators/target',
  pointsAsTargets: ROW,
  valueOnlyInName: 'indicators/target',
  actualMissing: 'indicators/actual',
  textualActual: ROW,
  valuesUnanswered: ROW,
  boundAsActual: 'indicators/actual',
  deadlineUnstated: ROW,
  actualsCopied: ROW,
  unitMismatch: ROW,
  evidenceBlank: 'indicators/evidence',
  completionRateMismatch: `${ROW} indicators/completionRate`,
  rateAgainstRows: ROW,
  reasonContradictsActual: 'indicators/actual',
  opposedActual: `${ROW} indicators/points indicators/score`,
  datesOutOfOrder: 'indicators/actual',
  unparsedValue: 'indicators/target+indicators/actual',
  impossibleValue: 'indicators/target+indicators/actual',
  rateCountedInHeads: ROW,
  repeatedIndicator: 'indicators/target+indicators/actual',
  indicatorsAlike: ROW,
  targetBelowPrintedActual: 'indicators/target indicators/lastActual',
  printedDirectionMismatch: 'indicators/target indicators/direction',
  wrongDirection: 'indicators/target',
  nothingDelivered: ROW,
  costAboveTarget: `${ROW} indicators/reason indicators/level2`,
  costIsNoCost: 'indicators/target indicators/level2',
  outputInBenefit: 'indicators/target indicators/level1',
  groupBlank: 'indicators/level1+indicators/level2',
  misplacedIndicator: 'indicators/target indicators/level2',
  // Goal and text
  goalMissing: GOALS,
  goalWithoutFigure: 'goals/expected',
  goalUnstated: GOALS,
  goalPartUnanswered: 'goals/expected goals/actual',
  goalCopied: 'goals/expected goals/actual',
  goalFigureMismatch: `${GOALS} indicators/target+indicators/actual`,
  goalMoneyMismatch: `${GOALS} funds/executed`,
  goalRateMismatch: 'goals/actual',
  goalSumMismatch: GOALS,
  reachedClaimMismatch: ROW,
  statedScoreMismatch: 'total/score',
  surveyDenied: 'indicators/actual',
  goalOfLaterYear: GOALS,
  // The form beside the target form of the year
  targetLowered: 'indicators/target targets/target',
  targetChanged: 'indicators/target targets/target',
  targetRaised: 'indicators/target targets/target',
  targetPointsChanged: 'indicators/points targets/points',
  targetAdjusted: 'indicators/target targets/target',
  targetAdjustedOnForm: 'indicators/target indicators/adjustedTarget',
  // Its grade
  gradeMismatch: 'total/score',
  // What holds
  costRowsMatchBudget: 'funds/executed indicators/actual indicators/level2',
};

/** The checks that need no one column, each with what they read instead. */
const NEEDS_NONE: Readonly<Record<string, string>> = {
  filledEarly: 'the day on which the form was filled in, and what the rows say',
  ownerBlank: 'the names above the form',
  termAgainstRule: 'every text that a form has',
  unreadableCell: 'every cell of numbers that a form has',
  templateLeft: 'every text that a form has',
  markupLeft: 'every text that a form has',
  foreignYear: 'every text that a form has',
  personalData: 'every text that a form has',
  situationUntold: 'the rows of 资金管理情况',
  targetDropped: 'the names of the rows of both forms',
  targetSwapped: 'the names of the rows of both forms',
  targetAdded: 'the names of the rows of both forms',
  targetReworded: 'the names of the rows of both forms',
};

/** Columns that say the same: what is a target is one in whichever cells it stands. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  target: ['target', 'value'],
  adjusted: ['adjusted', 'budget'],
  level2: ['level2', 'level1'],
};

/** Forms on which checks fire that do on no form of the city and on no measured one. */
const SEEDED: Readonly<Record<string, Form>> = {
  subRowSumMismatch: seeded(
    (form) => {
      cells(1, { target: '≥100人', actual: '100人' })(form);
      cells(2, { target: '≥40人', actual: '40人' })(form);
      cells(3, { target: '≥60人', actual: '50人' })(form);
    },
    ({ indicators = [] }) => {
      for (const row of indicators.slice(1, 3)) {
        Object.assign(row, { sub: true, points: '', score: '' });
      }
    },
  ),
  printedRuleMismatch: seeded(cells(1, { score: '19.8' }), (form) => {
    for (const row of withColumn(form, 'criterion')) row.criterion = '按照完成比例赋分';
  }),
  groupBlank: seeded(undefined, ({ indicators = [] }) => {
    for (const cell of ['indicator', 'target', 'actual', 'points', 'score', 'reason'])
      Object.assign(indicators[3] ?? {}, { [cell]: '' });
  }),
  partMissed: seeded(
    (form) => {
      cells(1, { target: '≥100人', actual: '105人', reason: '' })(form);
      cells(2, { target: '≥40人', actual: '51人', reason: '' })(form);
      cells(3, { target: '≥60人', actual: '54人', reason: '' })(form);
    },
    ({ indicators = [] }) => {
      for (const row of indicators.slice(1, 3)) {
        Object.assign(row, { sub: true, points: '', score: '' });
      }
    },
  ),
  sourceUnspent: seeded((form) => {
    Object.assign(form.funds.carryover, { executed: '12' });
    Object.assign(form.funds.total, { executed: '92', rate: '92%' });
    cells(1, { reason: '' })(form);
  }),
  pointsAsTargets: without(
    seeded((form) => {
      for (const [at, points] of ['20', '15', '15', '10', '15', '15', '10'].entries()) {
        cells(at + 1, { target: points, actual: points })(form);
      }
    }),
    'indicators',
    ['points'],
  ),
  printedDirectionMismatch: seeded(undefined, (form) => {
    for (const row of withColumn(form, 'direction')) row.direction = '反向指标';
  }),
  unspentDenied: seeded((form) => {
    form.goal.actual = '项目资金已全部支付到位，无结余。';
  }),
  unitUnstated: seeded((form) => {
    cells(1, { indicator: '购置设备数量', target: '12', actual: '12' })(form);
    cells(5, { indicator: '办结案件', target: '≥70件', actual: '72件' })(form);
  }),
  coefficientMismatch: seeded(undefined, (form) => {
    for (const row of withColumn(form, 'coefficient')) row.coefficient = '70';
  }),
  evidenceBlank: seeded(undefined, (form) => {
    for (const [at, row] of withColumn(form, 'evidence').entries())
      row.evidence = at === 0 ? '' : '台账';
  }),
  goalWithoutFigure: seeded((form) => {
    form.goal.expected = '做好职工培训，进一步提升职工素质。';
  }),
  deductionMismatch: seeded(cells(1, { score: '17' }), withDeductions),
  ownRuleUnread: seeded(cells(1, { score: '15' }), ({ indicators = [] }) => {
    Object.assign(indicators[0] ?? {}, { criterion: '每少10人扣1分' });
  }),
  lossUnseen: without(
    seeded((form) => {
      cells(1, { actual: '500人次' })(form);
      Object.assign(form.funds.total, { executed: '100', rate: '100%', score: '10' });
      Object.assign(form.funds.carryover, { executed: '20' });
      Object.assign(form.total, { score: '99.2' });
    }),
    'indicators',
    ['points'],
  ),
  executionRounded: seeded((form) => {
    Object.assign(form.funds.total, { executed: '95.76', rate: '95.76%', score: '10' });
  }),
  causeOfOtherYear: seeded(cells(1, { reason: '受2019年疫情封控影响，工期顺延' })),
  valuesUnanswered: seeded(
    cells(4, { indicator: '生均公用经费标准', target: '小学720元，初中940元', actual: '720元' }),
  ),
  rateAgainstRows: seeded((form) => {
    cells(1, { indicator: '管网清淤长度', target: '≥120公里', actual: '96公里' })(form);
    cells(2, { indicator: '管网清淤任务完成率', target: '100%', actual: '100%' })(form);
  }),
  opposedActual: seeded(
    cells(6, { target: '验收合格', actual: '验收不合格', points: '10', score: '10' }),
  ),
  reasonContradictsActual: seeded(
    cells(1, {
      ...{ indicator: '改造户数', target: '150户', actual: '150户' },
      reason: '部分老人外出，实际完成112户',
    }),
  ),
  datesOutOfOrder: seeded((form) => {
    cells(2, { indicator: '项目开工时间', target: '2022年4月底前', actual: '2022年7月15日' })(form);
    cells(3, { indicator: '项目完工时间', target: '2022年11月底前', actual: '2022年6月20日' })(
      form,
    );
  }),
  goalPartUnanswered: seeded((form) => {
    form.goal.expected = '清运垃圾3.2万吨，管护公厕46座，更换果皮箱180个。';
    form.goal.actual = '清运垃圾3.3万吨，管护公厕46座。';
  }),
  goalOfLaterYear: seeded((form) => {
    form.goal.expected = '培训职工500人次；2023年实现技能强县创建。';
  }),
  targetPointsChanged: seeded(),
  targetAdjusted: seeded(cells(1, { reason: '经市财政局批复，年中调整绩效目标为 500 人次' })),
};

/** The target forms that stand beside them. */
const TARGETS: Readonly<Record<string, Form>> = {
  targetPointsChanged: scoredTargets(SAMPLE_TARGETS, ['15', '15', '10', '10', '15', '15', '10']),
  targetAdjusted: targetForm([
    ['数量指标', '参加培训的职工', '≥600人次'],
    ...SAMPLE_TARGETS.slice(1),
  ]),
};

type Beside = Pick<ProjectResult['project'], 'departmentName' | 'targets' | 'sharedReports'>;
const SOURCE = { publisher: '测试', title: '自评表' };
const ALONE: Beside = { departmentName: '某市总工会', targets: undefined, sharedReports: [] };
const FIXTURES = join(import.meta.dirname, '../fixtures/measured');
const MOST_FORMS = 3;
const firing = byCode([...measured(), ...projectResults(loadCity())]);

describe('every check of a form', () => {
  test('is listed with the columns that it needs, or among those that need none', () => {
    const listed = [...Object.keys(NEEDS), ...Object.keys(NEEDS_NONE)];
    expect(listed.toSorted()).toEqual(FORM_CHECKS.map(({ code }) => code).toSorted());
  });

  test.each(Object.entries(NEEDS))('%s says nothing of a form without %s', (code, needs) => {
    const forms = formsOf(code);
    expect(forms.length).toBeGreaterThan(0);
    const said = forms.flatMap(([form, beside]) =>
      needs.split(' ').filter((need) => codesOf(...withoutAny(form, beside, need)).includes(code)),
    );
    expect(said).toEqual([]);
  });
});

/** Forms on which a check fires, and what stands beside them. */
function formsOf(code: string): (readonly [Form, Beside])[] {
  const own = SEEDED[code];
  const targets = TARGETS[code];
  const seed: (readonly [Form, Beside])[] =
    own === undefined
      ? []
      : [[own, { ...ALONE, targets: targets && toTargetForm(targets, SOURCE) }]];
  const found = (firing.get(code) ?? []).map(({ project }) => [project.form, project] as const);
  return [...seed, ...found].filter(([form, beside]) => codesOf(form, beside).includes(code));
}

/** The form without any of these columns, of its own or of the target form beside it. */
function withoutAny(form: Form, beside: Beside, need: string): [Form, Beside] {
  return need.split('+').reduce<[Form, Beside]>(
    ([own, others], place) => {
      const [kind = '', key = ''] = place.split('/');
      const keys = SAME[key] ?? [key];
      if (kind !== 'targets') return [without(own, kind as Judged, keys), others];
      const { targets } = others;
      const less = targets && without(targets.form, 'indicators', keys);
      const read: TargetForm | undefined = less && toTargetForm(less, SOURCE);
      return [own, { ...others, targets: read }];
    },
    [form, beside],
  );
}

type Judged = 'funds' | 'goals' | 'indicators' | 'total';

/** The same form on paper whose blocks of that kind have no such columns. */
function without(form: Form, kind: Judged, keys: readonly string[]): Form {
  const isLeft = (column: object) => !('key' in column && keys.includes(String(column.key)));
  const layout = layoutOf(form);
  const blocks = layout.blocks.map((block) =>
    block.kind === kind && 'columns' in block
      ? { ...block, columns: (block.columns as object[]).filter(isLeft) }
      : block,
  ) as Block[];
  const own: Layout = { ...layout, id: 'own', blocks };
  const less = (cells: Cells): Cells =>
    Object.fromEntries(Object.entries(cells).filter(([key]) => !keys.includes(key)));
  const { [kind]: part } = form;
  if (part === undefined) return { ...form, layout: own };
  if (kind === 'total') return { ...form, layout: own, total: less(part as Cells) };
  const left = Array.isArray(part)
    ? part.map(less)
    : Object.fromEntries(Object.entries(part).map(([row, one]) => [row, less(one as Cells)]));
  return { ...form, layout: own, [kind]: left };
}

function resultOf(form: Form, { departmentName, targets, sharedReports }: Beside): ProjectResult {
  const project = toProject(form, {
    ...{ departmentId: 'one', departmentName, source: SOURCE, report: undefined },
    ...{ listEntry: { id: 'one', seq: '1', name: form.head.name, note: '' } },
    ...{ sharedReports, targets },
  });
  return projectResult(project, [rulebook('national-2020')]);
}

function codesOf(form: Form, beside: Beside): string[] {
  return resultOf(form, beside).findings.map(({ code }) => code);
}

/** The first few results with a finding of each code. */
function byCode(results: readonly ProjectResult[]): Map<string, ProjectResult[]> {
  const found = new Map<string, ProjectResult[]>();
  for (const result of results) {
    for (const code of new Set(result.findings.map((finding) => finding.code))) {
      const known = found.get(code) ?? [];
      if (known.length < MOST_FORMS) found.set(code, [...known, result]);
    }
  }
  return found;
}

/** The forms with known faults. */
function measured(): ProjectResult[] {
  return readdirSync(FIXTURES).flatMap((set) =>
    readdirSync(join(FIXTURES, set)).map((file) => {
      const text = readFileSync(join(FIXTURES, set, file), 'utf8');
      const form = formFileSchema.parse(readMeasured(file.replace('.txt', ''), text).form);
      return resultOf(form, { ...ALONE, departmentName: form.head.department ?? '' });
    }),
  );
}

/** The rows of a form on paper that prints one more column of indicators. */
function withColumn(form: Form, key: string): Cells[] {
  const layout = layoutOf(form);
  const blocks = layout.blocks.map((block) =>
    block.kind === 'indicators'
      ? { ...block, columns: [...block.columns, { key, label: key, width: 8 }] }
      : block,
  ) as Block[];
  Object.assign(form, { layout: { ...layout, id: 'own', blocks } });
  return form.indicators ?? [];
}

/** With a column of what was taken off, of which the first row prints 2. */
function withDeductions(form: Form): void {
  const layout = layoutOf(form);
  const blocks = layout.blocks.map((block) =>
    block.kind === 'indicators'
      ? { ...block, columns: [...block.columns, { key: 'x1', label: '扣分', width: 8 }] }
      : block,
  );
  form.layout = { ...layout, id: 'own', blocks };
  Object.assign(form.indicators?.[0] ?? {}, { x1: '2' });
}

function seeded(edit?: Edit, printed: (form: Form) => void = () => {}): Form {
  const form = migrateForm(sampleForm(edit));
  printed(form);
  return form;
}
