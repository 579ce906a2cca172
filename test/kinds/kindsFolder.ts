import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ChildYearSpec, CollectedSpec } from '../../src/model/collected.ts';
import type { Form, IndicatorCells } from '../../src/model/form.ts';
import { migrateForm } from '../../src/model/migrateForm.ts';
import { cells, sampleForm } from '../audit/sampleForm.ts';
import { SAMPLE_TARGETS, type TargetLine, targetForm } from '../audit/targetForms.ts';
import { ROOT } from '../root.ts';

const SOURCE = { publisher: '某市残联（虚构）', title: '合成的表' };

/** The year's targets: two asked for more, one is gone, one is worded otherwise. */
const TARGETS: readonly TargetLine[] = [
  ['数量指标', '参加培训的职工', '≥600人次'],
  ['数量指标', '编印教材', '≥3种'],
  ['质量指标', '结业考核合格率', '>=９５%'],
  ['时效指标', '全部班次结束的时间', '11月底前'],
  ['成本指标', '培训总成本', '≤90万元'],
  ['社会效益指标', '学员持证上岗率', '≥80%'],
  ['可持续影响指标', '稳定就业比例', '≥90%'],
  ['服务对象满意度指标', '学员满意度', '≥90%'],
];

/**
 * An invented data folder with every kind of document: 2023 has a project with a target form, one
 * without, and a department-wide form by rule; 2024 has targets only.
 */
export function writeKinds(folder: string): void {
  cpSync(join(ROOT, 'data/rulebooks'), join(folder, 'rulebooks'), { recursive: true });
  const site = { schemaVersion: 1, title: '合成数据', owner: '某市残联（虚构）' };
  write(folder, 'site.json', {
    ...site,
    description: '合成的数据。',
    rulebook: 'national-2020',
    synthetic: true,
  });
  write(folder, 'canlian/2023/list.json', list(2023, ['peixun', 'fuzhu']));
  write(folder, 'canlian/2023/peixun.json', form(2023, '职工技能培训'));
  write(folder, 'canlian/2023/peixun.targets.json', targetForm(TARGETS, 2023));
  write(folder, 'canlian/2023/fuzhu.json', form(2023, '辅具适配'));
  write(folder, 'canlian/2023/department.json', departmentForm(2023));
  write(folder, 'canlian/2024/list.json', list(2024, ['peixun']));
  write(folder, 'canlian/2024/peixun.targets.json', targetForm(SAMPLE_TARGETS, 2024));
  write(folder, 'collected.json', COLLECTED);
}

/** Two sites below that were read, one with an address and one without, and one that was not. */
const COLLECTED: CollectedSpec = {
  schemaVersion: 1,
  date: '2024-05-06',
  sites: [
    {
      state: 'read',
      key: 'wuhu',
      address: 'https://wuhu.example.gov.cn/jixiao',
      title: '甲市残联 项目支出绩效',
      publisher: '甲市残联（虚构）',
      manifest: 'a'.repeat(64),
      years: [childYear(2023, { initial: 100, adjusted: 80.5, executed: 40.25, summed: 3 })],
    },
    {
      state: 'read',
      key: 'anqing',
      title: '乙市残联 项目支出绩效',
      publisher: '乙市残联（虚构）',
      mark: '合成演示数据',
      manifest: 'b'.repeat(64),
      years: [childYear(2023, { initial: 0, adjusted: 0, executed: 0, summed: 0 })],
    },
    { state: 'unread', key: 'bengbu', reason: '不能读取网址：30 秒内没有应答' },
  ],
};

function childYear(
  year: number,
  money: Pick<ChildYearSpec, 'initial' | 'adjusted' | 'executed' | 'summed'>,
) {
  return {
    year,
    projects: 4,
    ...money,
    reportedLow: 88,
    reportedHigh: 99.5,
    met: 20,
    missed: 2,
    unassessable: 7,
  };
}

function write(folder: string, file: string, json: unknown): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(json, null, 2)}\n`);
}

function list(year: number, ids: readonly string[]) {
  const names: Readonly<Record<string, string>> = { peixun: '职工技能培训', fuzhu: '辅具适配' };
  return {
    schemaVersion: 1,
    title: '部门绩效自评项目清单',
    department: '某市残联（虚构）',
    year,
    source: SOURCE,
    entries: ids.map((id, index) => ({ id, seq: String(index + 1), name: names[id], note: '' })),
  };
}

function form(year: number, name: string): Form {
  const reason = '经市财政局批复，年中调整绩效目标';
  const sound = sampleForm((draft) => {
    draft.name = name;
    draft.department = '某市残联（虚构）';
    draft.year = year;
    cells(3, { target: `${year}年11月底前`, actual: `${year}年10月20日` })(draft);
    cells(4, { reason })(draft);
  });
  return migrateForm(sound);
}

/** 部门整体支出绩效自评 by rule: points stand in the names, no targets. */
export function departmentForm(year: number): Form {
  const row = (
    level1: string | null,
    level2: string | null,
    indicator: string,
    score: string,
  ): IndicatorCells => ({
    level1,
    level2,
    indicator,
    explanation: `用以反映和考核${indicator.replace(/（.*/, '')}的情况。`,
    criterion: '全部符合计满分；每有一项不符合扣1分，扣完为止。',
    score,
  });
  return {
    schemaVersion: 2,
    title: '部门整体支出绩效评价指标评分表',
    year,
    layout: 'department-by-rule',
    moneyUnit: '万元',
    head: { name: '某市残联（虚构）' },
    indicators: [
      row('投入（20分）', '目标设定（5分）', '绩效目标合理性（2分）', '2'),
      row(null, null, '绩效指标明确性（3分）', '3'),
      row(null, '预算配置（15分）', '在职人员控制率（5分）', '6'),
      row(null, null, '“三公经费”变动率（10分）', '9'),
    ],
  };
}
