/** A column of the site (栏目), as the page tags of government sites name it. */
export interface Column {
  readonly name: string;
  readonly keywords: readonly string[];
}

/** 栏目 by where their addresses begin; the first that fits. A project's page is an article, not a column. */
const COLUMNS: readonly (readonly [RegExp, Column])[] = [
  [/^\/$/, { name: '总览', keywords: ['绩效自评', '预算执行', '指标完成'] }],
  [/^\/compare\//, { name: '年度对比', keywords: ['年度对比', '预算执行', '指标完成'] }],
  [/^\/quality\//, { name: '自评质量', keywords: ['自评质量', '检查', '依据'] }],
  [/^\/rules\//, { name: '评分规则', keywords: ['评分规则', '计分方法', '依据'] }],
  [/^\/corrections\//, { name: '更正公告', keywords: ['更正', '撤回', '公开记录'] }],
  [/^\/data\//, { name: '数据', keywords: ['数据下载', '数据字典', '开放数据'] }],
  [/^\/explore\//, { name: '查询', keywords: ['查询', '筛选', '开放数据'] }],
  [/^\/search\//, { name: '检索', keywords: ['检索', '项目', '指标'] }],
  [/^\/\d{4}\//, { name: '年度', keywords: ['绩效自评', '自评项目清单', '预算执行'] }],
];

/** The column that a page belongs to; undefined for the page of missing addresses. */
export function columnOf(address: string): Column | undefined {
  const year = /^\/(\d{4})\//.exec(address)?.[1];
  const column = COLUMNS.find(([pattern]) => pattern.test(address))?.[1];
  return column !== undefined && year !== undefined ? { ...column, name: `${year} 年度` } : column;
}
