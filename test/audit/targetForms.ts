import type { AuditSubject } from '../../src/audit/finding.ts';
import type { Form, IndicatorCells } from '../../src/model/form.ts';
import { formFileSchema } from '../../src/model/formFile.ts';
import { toTargetForm } from '../../src/model/toTargetForm.ts';
import { type Edit, sampleSubject } from './sampleForm.ts';

const PARTS: Readonly<Record<string, string>> = {
  数量指标: '产出指标',
  质量指标: '产出指标',
  时效指标: '产出指标',
  成本指标: '产出指标',
  社会效益指标: '效益指标',
  可持续影响指标: '效益指标',
  服务对象满意度指标: '满意度指标',
};

/** 二级指标, 三级指标, 指标值. */
export type TargetLine = readonly [level2: string, indicator: string, target: string];

/** The targets of the sound form of `sampleForm`, each in another notation. */
export const SAMPLE_TARGETS: readonly TargetLine[] = [
  ['数量指标', '参加培训的职工', '500 人次以上'],
  ['质量指标', '结业考核合格率', '>=９５%'],
  ['时效指标', '全部班次结束的时间', '2022年11月30日前'],
  ['成本指标', '培训总成本', '≤1000000元'],
  ['社会效益指标', '学员持证上岗率', '≥80百分比'],
  ['可持续影响指标', '学员一年内留任率', '不低于90%'],
  ['服务对象满意度指标', '指标1：学员满意度', '90%以上'],
];

/** A target form in the Anhui layout. */
export function targetForm(lines: readonly TargetLine[], year = 2022): Form {
  return formFileSchema.parse({
    schemaVersion: 2,
    title: '项目支出绩效目标表',
    year,
    layout: 'anhui-targets',
    moneyUnit: '万元',
    head: { name: '职工技能培训', department: '', unit: '', origin: '', duration: '' },
    funds: { total: { amount: '100' }, fiscal: { amount: '80' }, other: { amount: '20' } },
    texts: { ground: '' },
    goals: [{ expected: '全年培训职工 500 人次。' }],
    indicators: lines.map(
      ([level2, indicator, target]): IndicatorCells => ({
        level1: PARTS[level2] ?? '产出指标',
        level2,
        indicator,
        target,
      }),
    ),
  });
}

/** A target form on a paper of its own that prints points too, one for each line. */
export function scoredTargets(lines: readonly TargetLine[], points: readonly string[]): Form {
  const { indicators = [], ...plain } = targetForm(lines);
  const column = (key: string, label: string) => ({ key, label, width: 20 });
  const columns = [
    ...[column('level1', '一级指标'), column('level2', '二级指标')],
    ...[column('indicator', '三级指标'), column('target', '指标值'), column('points', '分值')],
  ];
  const { funds: _funds, goals: _goals, texts: _texts, ...rest } = plain;
  return formFileSchema.parse({
    ...rest,
    head: { name: plain.head.name },
    layout: {
      id: 'scored-targets',
      name: '绩效目标表',
      kind: 'targets',
      seen: '',
      blocks: [{ kind: 'indicators', columns }],
    },
    indicators: indicators.map((row, index) => ({ ...row, points: points[index] ?? '' })),
  });
}

/** The sound form with an edit, beside a target form; with `points`, on a paper that prints them. */
export function besideTargets(
  lines: readonly TargetLine[],
  edit?: Edit,
  points?: readonly string[],
): AuditSubject {
  const subject = sampleSubject(edit);
  const form = points === undefined ? targetForm(lines) : scoredTargets(lines, points);
  const targets = toTargetForm(form, subject.project.source);
  return { ...subject, project: { ...subject.project, targets } };
}
