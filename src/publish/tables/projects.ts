import type { ProjectResult } from '../../analysis/projectResult.ts';
import { cellValue } from '../../model/cell.ts';
import type { Table } from '../table.ts';
import { reviewTotalColumns } from './reviewTotalColumns.ts';

/** projects.csv: a row a project of one year. */
export const projectsTable: Table<ProjectResult> = {
  name: 'projects',
  title: '项目',
  description: { zh: '每个项目每年一行。', en: 'One row per project and year.' },
  primaryKey: ['project_id'],
  rows: (results) => results,
  columns: [
    {
      name: 'project_id',
      type: 'string',
      title: '项目标识',
      description: {
        zh: '年度/部门/项目，也是网页地址',
        en: 'year/department/project; also the address of its page',
      },
      value: (r) => r.project.id,
    },
    {
      name: 'lineage_id',
      type: 'string',
      title: '项目沿革',
      description: {
        zh: '同一项目各年相同，改名后也相同',
        en: 'the same for every year of one project, renames included',
      },
      value: (r) => r.project.lineageId,
    },
    {
      name: 'year',
      type: 'integer',
      title: '年度',
      description: { zh: '自评年度', en: 'year of the self-evaluation' },
      value: (r) => r.project.year,
    },
    {
      name: 'department',
      type: 'string',
      title: '主管部门',
      description: { zh: '不含代码', en: 'department in charge, without its code' },
      value: (r) => r.project.departmentName,
    },
    {
      name: 'unit',
      type: 'string',
      title: '实施单位',
      description: { zh: '不含代码', en: 'implementing unit, without its code' },
      value: (r) => r.project.unitName,
    },
    {
      name: 'project_name',
      type: 'string',
      title: '项目名称',
      description: { zh: '自评表所印名称', en: 'name as printed on the form' },
      value: (r) => r.project.name,
    },
    {
      name: 'initial_budget',
      type: 'decimal',
      title: '年初预算数',
      description: { zh: '年度资金总额', en: 'initial budget, all sources' },
      unit: '万元',
      value: (r) => cellValue(r.project.funds.total.initial),
    },
    {
      name: 'adjusted_budget',
      type: 'decimal',
      title: '全年预算数',
      description: { zh: '年中调整后的年度资金总额', en: 'adjusted budget, all sources' },
      unit: '万元',
      value: (r) => cellValue(r.project.funds.total.adjusted),
    },
    {
      name: 'executed',
      type: 'decimal',
      title: '全年执行数',
      description: { zh: '年度资金总额', en: 'executed, all sources' },
      unit: '万元',
      value: (r) => cellValue(r.project.funds.total.executed),
    },
    {
      name: 'execution_rate_adjusted',
      type: 'decimal',
      title: '预算执行率（全年预算）',
      description: {
        zh: '全年执行数 ÷ 全年预算数，1 = 100%',
        en: 'executed ÷ adjusted budget, 0–1',
      },
      isRate: true,
      value: (r) => r.score.execution.rateAdjusted,
    },
    {
      name: 'execution_rate_initial',
      type: 'decimal',
      title: '预算执行率（年初预算）',
      description: {
        zh: '全年执行数 ÷ 年初预算数，1 = 100%',
        en: 'executed ÷ initial budget, 0–1',
      },
      isRate: true,
      value: (r) => r.score.execution.rateInitial,
    },
    {
      name: 'reported_score',
      type: 'decimal',
      title: '自评得分',
      description: { zh: '自评表所印总分', en: 'total as printed on the form' },
      unit: '分',
      value: (r) => r.score.reported,
    },
    {
      name: 'reported_grade',
      type: 'string',
      title: '自评等级',
      description: {
        zh: '自评得分按评分规则对应的等级',
        en: 'grade of the reported total under the rule book',
      },
      value: (r) => r.score.reportedGrade,
    },
    {
      name: 'rulebook',
      type: 'string',
      title: '评分规则',
      description: { zh: '复核所用的评分规则', en: 'rule book used for the recomputation' },
      value: (r) => r.score.rulebook.id,
    },
    {
      name: 'score_low',
      type: 'decimal',
      title: '复核区间下限',
      description: { zh: '按评分规则可得的最低总分', en: 'lowest total that the rule book admits' },
      unit: '分',
      value: (r) => r.score.interval?.low,
    },
    {
      name: 'score_high',
      type: 'decimal',
      title: '复核区间上限',
      description: {
        zh: '按评分规则可得的最高总分',
        en: 'highest total that the rule book admits',
      },
      unit: '分',
      value: (r) => r.score.interval?.high,
    },
    {
      name: 'grade_low',
      type: 'string',
      title: '最低等级',
      description: { zh: '复核区间下限对应的等级', en: 'grade of score_low' },
      value: (r) => r.score.gradeLow,
    },
    {
      name: 'grade_high',
      type: 'string',
      title: '最高等级',
      description: { zh: '复核区间上限对应的等级', en: 'grade of score_high' },
      value: (r) => r.score.gradeHigh,
    },
    {
      name: 'reported_within',
      type: 'boolean',
      title: '总分一致',
      description: { zh: '自评得分在复核区间内', en: 'the reported total lies in the interval' },
      value: (r) =>
        r.score.reported === undefined || r.score.interval === undefined
          ? undefined
          : r.score.verdict === 'within',
    },
    {
      name: 'checkable_points',
      type: 'decimal',
      title: '可核分值',
      description: {
        zh: '有可核数值的指标分值，不含执行率',
        en: 'indicator points that rest on a checkable value, execution excluded',
      },
      unit: '分',
      value: (r) => r.score.checkablePoints,
    },
    {
      name: 'checkable_share',
      type: 'decimal',
      title: '可核分值占比',
      description: {
        zh: '可核分值 ÷ 指标分值合计',
        en: 'checkable points ÷ all indicator points, 0–1',
      },
      isRate: true,
      value: (r) => r.score.checkableShare,
    },
    {
      name: 'findings_error',
      type: 'integer',
      title: '矛盾',
      description: {
        zh: '数据之间相互矛盾、没有说明的发现',
        en: 'open findings of severity error',
      },
      unit: '条',
      value: (r) => r.open.error,
    },
    {
      name: 'findings_warning',
      type: 'integer',
      title: '待说明',
      description: {
        zh: '按规则应当说明、还没有说明的发现',
        en: 'open findings of severity warning',
      },
      unit: '条',
      value: (r) => r.open.warning,
    },
    {
      name: 'findings_info',
      type: 'integer',
      title: '提示',
      description: { zh: '供参考的发现', en: 'open findings of severity info' },
      unit: '条',
      value: (r) => r.open.info,
    },
    {
      name: 'source',
      type: 'string',
      title: '来源',
      description: { zh: '数据的出处', en: 'where the form was taken from' },
      value: (r) => r.project.source.title,
    },
    {
      name: 'money_left_out',
      type: 'string',
      title: '资金未计入合计的原因',
      description: {
        zh: '本站的合计不计的表：栏目不全（表上没有三项金额的某一栏）、没有填全、调整不明（看不出哪个是调整后的预算）、与所列来源不符、单位可能有误；空 = 计入',
        en: 'why the money of the form is in no sum of this site: a column that its paper lacks, an amount left blank, an adjustment that may be the budget or what was added to it, a total against its sources, a doubted unit; empty = summed',
      },
      value: (r) => r.moneyLeftOut,
    },
    ...reviewTotalColumns,
  ],
};
