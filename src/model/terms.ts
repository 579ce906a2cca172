import { columnTerms, isColumnKey } from './layouts/columnTerms.ts';

/**
 * The official Chinese term of every name that the code and the data use: one term, one name.
 * Field paths in messages, titles in the JSON Schemas and labels on pages are read from here.
 */
export const terms = {
  above: '标题上方所印文字',
  accepted: '已说明的例外',
  adjusted: '全年预算数',
  adjustedTarget: '调整指标值',
  after: '所在标题',
  atLeast: '正向指标计分',
  atMost: '反向指标计分',
  actual: '实际完成值',
  bands: '分档',
  base: '预算口径',
  baseBasis: '预算口径的依据',
  basis: '依据',
  beside: '名称在旁',
  across: '横排',
  blockCount: '块数',
  blocks: '各块',
  below: '表下所印文字',
  benefit: '效益指标',
  carryover: '上年结转资金',
  code: '检查代号',
  columns: '列',
  comparison: '年度对比',
  contact: '联系方式',
  corner: '表头',
  cost: '成本指标',
  cut: '未录入的部分',
  date: '公开日期',
  department: '主管部门',
  description: '说明',
  direction: '指标方向',
  directions: '声明的指标方向',
  documents: '已公开的文件',
  earlierRulebooks: '以前的评分规则',
  entries: '清单条目',
  example: '示例说明',
  executed: '全年执行数',
  execution: '预算执行率',
  expected: '预期目标',
  farAbove: '偏高界限',
  figures: '报告数据',
  file: '文件',
  firstBlock: '自第几块起',
  fiscal: '本年财政拨款',
  formerIds: '曾用标识',
  from: '下限',
  funds: '项目资金',
  goal: '年度总体目标',
  grade: '等级',
  grades: '等级标准',
  groups: '二级指标',
  headHash: '最新一次公开的校验值',
  heading: '标题',
  hurdle: '最低完成率',
  gap: '空格宽度',
  goals: '年度总体目标',
  head: '表头各栏',
  icp: 'ICP 备案号',
  id: '标识',
  indicator: '三级指标',
  indicators: '绩效指标',
  initial: '年初预算数',
  kind: '方式',
  key: '栏目标识',
  label: '所印名称',
  labelWidth: '名称宽度',
  layout: '版式',
  level1: '一级指标',
  level2: '二级指标',
  lineage: '项目沿革',
  lines: '各行',
  mergedFrom: '由哪些项目合并',
  met: '达成预期指标',
  method: '计分方法',
  moneyUnit: '金额单位',
  moneyUnitLine: '所印金额单位',
  name: '项目名称',
  note: '备注',
  other: '其他资金',
  outerSides: '几块共有的左侧栏名',
  sideBySide: '各块左右并排成一张表',
  freeWeights: '各项指标分值自行分配',
  output: '产出指标',
  owner: '公开单位',
  paragraphs: '段落',
  path: '网站路径',
  partly: '部分达成预期指标',
  period: '所印年度',
  personalDataExceptions: '不是个人信息的文字',
  points: '分值',
  policeRecord: '公安备案号',
  previous: '上一次公开的校验值',
  projects: '项目',
  publications: '公开与更正',
  published: '公开日期',
  publisher: '发布单位',
  quote: '原文',
  rate: '执行率',
  reason: '偏差原因分析及改进措施',
  reported: '评价得分',
  reportedLabel: '评价得分行名',
  review: '评价复核',
  reviewer: '评价单位',
  rows: '三级指标',
  rule: '规则编号',
  role: '资金行的作用',
  rulebook: '评分规则',
  satisfaction: '满意度指标',
  scale: '等级划分',
  schemaVersion: '格式版本',
  score: '得分',
  scoreTable: '评价得分表',
  sections: '章节',
  seen: '见于',
  seq: '序号',
  sha256: '校验值',
  share: '得分比例',
  side: '左侧栏名',
  region: '行政区划代码',
  siteDomain: '网站域名',
  siteIdCode: '网站标识码',
  siteName: '网站名称',
  source: '来源',
  splitFrom: '由哪个项目拆分',
  standard: '标准分值',
  standardLabel: '标准分值行名',
  status: '依据状态',
  target: '年度指标值',
  synthetic: '合成演示数据',
  sub: '“其中”行',
  tables: '其他表格',
  texts: '其他文字',
  tiers: '定性指标分档',
  title: '标题',
  total: '总分',
  under: '上一级栏名',
  unit: '实施单位',
  until: '截至年度',
  url: '网址',
  value: '数值',
  versions: '版本',
  width: '宽度',
  weights: '分值权重',
  year: '年度',
  // Terms of fields within others, and of those at the top of a rule book or of site.json.
  'accepted.reason': '说明理由',
  'basis.source': '出处',
  'baseBasis.source': '出处',
  'columns.name': '列名',
  'directions.name': '三级指标',
  'directions.reason': '说明理由',
  'figures.indicators': '对应的指标序号',
  'figures.name': '数据名称',
  'funds.total': '年度资金总额',
  'blocks.columns': '栏目',
  'blocks.rows': '资金各行',
  'blocks.source': '资金来源栏',
  'goal.actual': '实际完成情况',
  'goals.actual': '实际完成情况',
  'blocks.kind': '块的种类',
  'layout.kind': '表的种类',
  'layout.name': '版式名称',
  'personalDataExceptions.path': '所在字段',
  'personalDataExceptions.reason': '说明理由',
  'rulebook.name': '规则名称',
  'site.title': '网站标题',
  'versions.reason': '更正理由',
} as const satisfies Record<string, string>;

export type Term = keyof typeof terms;

/** The official term of a field; the field's own name where it has none. */
export function termOf(field: string): string {
  if (Object.hasOwn(terms, field)) return terms[field as Term];
  return isColumnKey(field) ? columnTerms[field].term : field;
}

/**
 * A path into a data file in words; an item that `itemName` knows is named instead of counted.
 * @example pathInWords(['indicators', 0, 'groups', 1, 'rows', 0, 'points'])
 * // '绩效指标第 1 项 › 二级指标第 2 项 › 三级指标第 1 项 › 分值'
 */
export function pathInWords(
  path: readonly PropertyKey[],
  itemName: (path: readonly PropertyKey[]) => string | undefined = () => undefined,
): string {
  const words: string[] = [];
  let parent: PropertyKey | undefined;
  for (const [index, part] of path.entries()) {
    if (typeof part === 'number') {
      const name = itemName(path.slice(0, index + 1));
      words.push(`${words.pop() ?? ''}${name === undefined ? `第 ${part + 1} 项` : `［${name}］`}`);
    } else words.push(termWithin(parent, String(part)));
    if (typeof part !== 'number') parent = part;
  }
  return words.length === 0 ? '整个文件' : words.join(' › ');
}

/** A field whose term depends on what it stands in: the total of 项目资金 is 年度资金总额. */
export function termWithin(parent: PropertyKey | undefined, field: string): string {
  const within = `${String(parent)}.${field}`;
  return Object.hasOwn(terms, within) ? termOf(within) : termOf(field);
}
