import type { Question } from './question.ts';

/** Where the money went, and how that changed. */
export const moneyQuestions: readonly Question[] = [
  {
    id: 'department-execution',
    title: '各部门预算执行率',
    note: '先合计再相除；money_left_out 写明原因的表不参加，与网页上的合计相同，空白不是零。',
    sql: `-- 各年度各部门的预算执行率
SELECT
  year AS "年度",
  department AS "主管部门",
  -- 预算合计为零时没有执行率
  CAST(100 * sum(executed) / nullif(sum(adjusted_budget), 0) AS DECIMAL(18, 2)) AS "预算执行率（%）",
  sum(adjusted_budget) AS "全年预算数（万元）",
  sum(executed) AS "全年执行数（万元）"
FROM projects
WHERE money_left_out IS NULL
GROUP BY year, department
ORDER BY year DESC, "预算执行率（%）" DESC NULLS LAST, department`,
  },
  {
    id: 'year-summary',
    title: '各年度概况',
    note: '一条语句里可以同时计数、求和、求平均；FILTER 只数满足条件的行。',
    sql: `-- 每个年度一行
SELECT
  year AS "年度",
  count(*) AS "项目数",
  sum(adjusted_budget) FILTER (WHERE money_left_out IS NULL) AS "全年预算数（万元）",
  sum(executed) FILTER (WHERE money_left_out IS NULL) AS "全年执行数（万元）",
  CAST(avg(reported_score) AS DECIMAL(9, 2)) AS "平均自评得分",
  count(*) FILTER (WHERE reported_grade = '优') AS "自评为优的项目数",
  sum(findings_error + findings_warning + findings_info) AS "发现条数"
FROM projects
GROUP BY year
ORDER BY year`,
  },
  {
    id: 'budget-adjusted',
    title: '年中预算调整最大的项目',
    note: '年初预算数与全年预算数之差就是年中调整，增加为正，减少为负。',
    sql: `-- 年初预算数与全年预算数不同的项目，差额大的在前
SELECT
  year AS "年度",
  project_name AS "项目名称",
  initial_budget AS "年初预算数（万元）",
  adjusted_budget AS "全年预算数（万元）",
  adjusted_budget - initial_budget AS "年中调整（万元）"
FROM projects
WHERE adjusted_budget <> initial_budget
ORDER BY abs(adjusted_budget - initial_budget) DESC, year DESC, project_id
LIMIT 20`,
  },
  {
    id: 'department-years',
    title: '各部门预算比上年的增减',
    note: 'lag 取同一部门上一年的数；第一年没有上年，结果为空。',
    sql: `-- 先按部门和年度合计，再与上一行（上一年）比较
WITH totals AS (
  SELECT department, year, sum(adjusted_budget) AS budget
  FROM projects
  WHERE money_left_out IS NULL
  GROUP BY department, year
)
SELECT
  department AS "主管部门",
  year AS "年度",
  budget - lag(budget) OVER years AS "比上年增减（万元）",
  CAST(100 * budget / nullif(lag(budget) OVER years, 0) - 100 AS DECIMAL(18, 2)) AS "增长率（%）",
  budget AS "全年预算数（万元）"
FROM totals
WINDOW years AS (PARTITION BY department ORDER BY year)
ORDER BY department, year`,
  },
  {
    id: 'unit-cost',
    title: '每单位数量花了多少钱，比上年如何',
    note: '用 JOIN 把项目的钱与指标的数放在一起；一个项目有几个数量指标时，每个都除以全部的钱，只宜与自己的上年比。',
    sql: `-- 全年执行数 ÷ 数量指标的实际数值，涨得多的在前
WITH costs AS (
  SELECT
    project_id, i.seq, p.lineage_id, p.year, p.project_name, i.indicator, i.target_unit, i.actual_value,
    p.executed * 10000 / i.actual_value AS cost
  FROM indicators AS i
  JOIN projects AS p USING (project_id)
  WHERE i.level2 = '数量指标' AND i.actual_value > 0 AND p.money_left_out IS NULL
),
years AS (
  SELECT
    *,
    -- 上一行不是上一年的，不比较
    CASE WHEN lag(year) OVER lineage = year - 1 THEN lag(cost) OVER lineage END AS earlier
  FROM costs
  WINDOW lineage AS (PARTITION BY lineage_id, indicator, target_unit ORDER BY year, project_id, seq)
)
SELECT
  year AS "年度",
  project_name AS "项目名称",
  indicator AS "数量指标",
  actual_value AS "实际数值",
  target_unit AS "单位",
  CAST(cost AS DECIMAL(18, 2)) AS "每单位花费（元）",
  CAST(earlier AS DECIMAL(18, 2)) AS "上年每单位花费（元）",
  CAST(100 * cost / nullif(earlier, 0) - 100 AS DECIMAL(18, 2)) AS "增长率（%）"
FROM years
ORDER BY "增长率（%）" DESC NULLS LAST, "每单位花费（元）" DESC, project_id, seq
LIMIT 100`,
  },
];
