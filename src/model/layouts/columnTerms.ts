/** A key of the vocabulary: its official term, and what forms print instead of it. */
export interface ColumnTerm {
  readonly term: string;
  readonly synonyms: readonly string[];
}

/**
 * The columns that forms have, by key. A layout prints its own label; the key says what the column
 * means. Any other key is a column of that form alone: kept, printed and published, never judged.
 */
export const columnTerms = {
  // What a row is
  level1: { term: '一级指标', synonyms: ['指标类型', '指标', '绩效指标分类', '指标分类'] },
  level2: { term: '二级指标', synonyms: ['指标类别'] },
  level3: { term: '三级指标分类', synonyms: [] },
  indicator: {
    term: '三级指标',
    synonyms: ['指标名称', '绩效指标', '指标内容', '四级指标', '具体指标', '明细指标'],
  },
  item: {
    term: '项目',
    synonyms: ['内容', '管理内容', '资金管理情况', '任务名称', '工作任务', '任务'],
  },
  core: { term: '是否核心指标', synonyms: ['核心指标'] },
  description: {
    term: '绩效指标描述',
    synonyms: ['指标描述', '指标内容描述', '主要内容', '指标值内容'],
  },
  explanation: { term: '指标解释', synonyms: ['指标说明', '指标含义'] },
  // What was to be reached
  target: {
    term: '年度指标值',
    synonyms: [
      ...['指标值', '目标值', '年初目标值', '预期指标值', '预算设定指标值', '绩效目标'],
      ...['年度目标值', '计划值', '计划指标值', '计划', '计划数', '应完成', '指标要求', '预期值'],
      ...['预期目标值', '年初指标值', '绩效指标值', '本年度计划水平', '本年计划水平', '计划水平'],
      ...['全年目标值', '年度绩效指标值', '年初设定值', '年度计划值', '指标目标值', '年初目标'],
    ],
  },
  kind: { term: '指标属性', synonyms: ['定性/定量', '指标性质', '指标值类型'] },
  sign: {
    term: '指标性质',
    synonyms: ['计算符号', '绩效指标性质', '指标符号', '运算符号', '指标方向', '符号'],
  },
  direction: { term: '指标方向', synonyms: ['正向/反向', '指标性质', '指标方向性'] },
  value: { term: '指标值', synonyms: ['年度指标值', '目标值', '绩效指标值', '值'] },
  valueUnit: { term: '度量单位', synonyms: ['计量单位', '单位', '指标值单位', '绩效度量单位'] },
  adjustedTarget: { term: '调整指标值', synonyms: ['调整后指标值', '调整后目标值'] },
  longTermTarget: {
    term: '长期指标值',
    synonyms: ['中长期指标值', '总体指标值', '实施期指标值', '总目标', '项目总目标'],
  },
  longTermValue: { term: '长期指标数值', synonyms: [] },
  longTermSign: { term: '长期指标符号', synonyms: [] },
  lastActual: {
    term: '上年完成值',
    synonyms: [
      ...['上年实际值', '上年度完成值', '历史完成值', '上年度实际水平', '上年实际水平'],
      ...['上年实际完成值', '上年度实际完成值', '上年度实际值', '上年完成情况', '上年实际完成情况'],
    ],
  },
  targetBasis: { term: '指标值设置依据', synonyms: ['评价标准确定依据', '目标值设定依据'] },
  band1: { term: '优', synonyms: [] },
  band2: { term: '良', synonyms: [] },
  band3: { term: '中', synonyms: [] },
  band4: { term: '差', synonyms: [] },
  // What was reached
  actual: {
    term: '实际完成值',
    synonyms: [
      ...['完成值', '全年实际值', '指标实际完成值', '实际完成指标值', '完成指标值', '实际值'],
      ...[
        '全年完成值',
        '年度完成值',
        '全年实际完成值',
        '年度实际完成值',
        '实际指标值',
        '自评完成值',
      ],
      ...['实际完成情况', '全年实际完成情况', '全年完成情况', '年度完成情况', '目标完成情况'],
      ...['实际完成', '实际完成数', '实际完成指标', '完成情况'],
      ...['全年完成', '全年完成数', '已完成', '实绩'],
      ...['全年目标完成情况', '全年目标完成情况综述', '完成情况综述', '目标完成情况综述'],
      ...['指标执行结果', '执行结果'],
      ...['全年目标实际完成情况', '目标实际完成情况', '年度目标完成情况'],
      ...['年终完成值', '全年实际完成', '绩效目标完成情况', '总体绩效目标完成情况'],
      ...['实际产出情况', '年度绩效目标完成情况'],
    ],
  },
  actualUnit: { term: '完成值单位', synonyms: [] },
  completionRate: { term: '完成率', synonyms: ['累计完成率', '指标完成率', '完成比例'] },
  evidence: { term: '佐证资料', synonyms: ['佐证材料', '证明材料', '数据来源'] },
  // How it was scored
  points: {
    term: '分值',
    synonyms: [
      ...['权重', '指标分值', '分值权重', '参考分值', '标准分', '标准分值', '指标权重', '权重分值'],
      ...['分数', '满分', '评价分值', '权重分', '应得分'],
    ],
  },
  level1Points: { term: '一级指标分值', synonyms: [] },
  level2Points: { term: '二级指标分值', synonyms: [] },
  criterion: {
    term: '评分标准',
    synonyms: [
      ...['赋分规则', '得分计算方法', '评分办法', '指标赋分规则', '评价标准'],
      ...['评（扣分标准）', '评（扣）分标准', '评扣分标准', '评分要点', '考核标准'],
    ],
  },
  coefficient: { term: '得分系数', synonyms: ['指标得分系数'] },
  score: {
    term: '得分',
    synonyms: [
      ...[
        '自评得分',
        '自评分',
        '指标得分',
        '打分',
        '执行率得分',
        '执行得分',
        '实际得分',
        '评价得分',
      ],
      ...['得分及未完成原因', '得分及原因', '得分及扣分原因', '得分及偏差原因'],
      ...['自评打分', '自评分值', '自评分数', '得分情况', '单位自评得分', '单位自评分', '实得分'],
    ],
  },
  departmentScore: {
    term: '主管部门审核评分',
    synonyms: [
      ...[
        '部门评分',
        '复核分',
        '主管部门评分',
        '部门复核得分',
        '部门审核得分',
        '复核得分',
        '审核得分',
      ],
      ...['主管部门复核得分', '主管部门复核分', '主管部门审核得分'],
    ],
  },
  financeScore: {
    term: '财政审核评分',
    synonyms: [
      ...['财政评分', '财政复核分', '财政复核得分', '财政审核得分', '财政复核评分'],
      ...['财政部门复核得分', '财政部门审核得分', '财政评价得分', '财政部门评分'],
    ],
  },
  reason: {
    term: '偏差原因分析及改进措施',
    synonyms: [
      '未完成原因分析',
      '未完成原因及拟采取的改进措施',
      '未完成原因和改进措施',
      ...['原因', '扣分原因', '偏差原因分析', '未完成原因', '偏差原因', '原因分析', '得分原因'],
      ...['未完成原因分析及改进措施', '未完成原因及改进措施', '偏差原因及改进措施', '扣分原因分析'],
      ...['扣分说明', '偏差说明', '偏差原因说明', '未完成原因说明', '扣分理由'],
      ...['未达标原因', '未完成支出原因', '未完成目标原因'],
      ...['偏差分析及改进措施', '偏差原因分析及拟采取的改进措施', '扣分原因及改进措施'],
    ],
  },
  note: { term: '备注', synonyms: ['说明', '情况说明', '指标值说明', '目标值说明'] },
  grade: { term: '等级', synonyms: ['评价等级', '自评等级', '评价结果'] },
  // Money
  initial: {
    term: '年初预算数',
    synonyms: [
      ...['年初预算', '年初预算数（A）', '预算安排数', '年初预算金额', '年初批复预算数'],
      ...['年初预算安排', '年初预算安排数', '年初批复数'],
    ],
  },
  adjusted: {
    term: '全年预算数',
    synonyms: [
      ...['全年预算数（A）', '调整后预算数', '调整预算数', '全年预算', '调整后预算'],
      ...['全年预算金额', '全年预算安排数', '调整后全年预算数', '调整预算'],
    ],
  },
  budget: {
    term: '预算数',
    synonyms: [
      ...[
        '预算数（A）',
        '转移支付预算数',
        '下达额度',
        '下达数',
        '预算金额',
        '预算安排',
        '预算安排数',
      ],
      ...['当年预算数', '本年预算数', '预算批复数', '批复预算数', '批复数', '下达资金'],
    ],
  },
  planned: { term: '计划投资额', synonyms: ['计划投资', '计划总投资'] },
  received: { term: '实际到位资金', synonyms: ['到位数', '实际到位数', '到位资金'] },
  executed: {
    term: '全年执行数',
    synonyms: [
      ...['全年执行数（B）', '执行数', '预算执行数', '实际支出金额', '实际使用情况', '支出数'],
      ...['实际执行数', '全年支出数', '实际支出数', '实际支出', '全年实际支出数', '全年实际执行数'],
      ...['支出金额', '支付金额', '执行金额', '全年执行', '全年执行金额', '决算数'],
    ],
  },
  takenBack: { term: '财政收回数', synonyms: ['收回数'] },
  rate: {
    term: '执行率',
    synonyms: [
      ...['执行率（B/A）', '预算执行率', '执行率（%）', '预算完成率', '资金执行率', '支出率'],
      ...['支出进度', '支付率', '全年执行率'],
    ],
  },
  taskBudget: { term: '总额', synonyms: ['预算总额', '金额合计'] },
  taskFiscal: { term: '财政拨款', synonyms: ['财政资金', '其中：财政拨款'] },
  taskOther: { term: '其他资金', synonyms: ['单位资金', '自有资金'] },
  amount: { term: '金额', synonyms: ['资金申请', '本年预算', '申请金额', '本年度申请金额'] },
  longTermAmount: { term: '实施期资金总额', synonyms: [] },
  // Goals
  expected: {
    term: '预期目标',
    synonyms: [
      ...[
        '年初设定目标',
        '项目年度目标',
        '年度目标',
        '总体目标',
        '设定目标',
        '绩效目标',
        '年初目标',
        '本年度目标',
        '目标内容',
      ],
      ...['年初绩效目标', '年度绩效目标', '预期绩效目标', '年度总体目标', '年初设定的绩效目标'],
      ...['预期产出目标', '年初预期目标'],
    ],
  },
  longTermExpected: {
    term: '长期目标',
    synonyms: ['中长期目标', '中期目标', '实施期目标', '项目总目标'],
  },
  situation: { term: '情况说明', synonyms: ['完成情况'] },
  problem: { term: '存在问题和改进措施', synonyms: ['问题和改进措施', '存在问题'] },
} as const satisfies Record<string, ColumnTerm>;

export type ColumnKey = keyof typeof columnTerms;

/** Whether a column is one of the vocabulary. */
export function isColumnKey(key: string): key is ColumnKey {
  return Object.hasOwn(columnTerms, key);
}
