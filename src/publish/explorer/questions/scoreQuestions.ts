import type { Question } from './question.ts';

/** What was scored, what was lost, and on what it rests. */
export const scoreQuestions: readonly Question[] = [
  {
    id: 'reported-interval',
    title: '自评得分与复核区间',
    note: '按评分规则只能得出一个区间；自评得分在区间之内、之上还是之下，用 CASE 写成文字。',
    sql: `-- 每个项目的自评总分，与按评分规则可得的最低、最高总分
SELECT
  year AS "年度",
  project_name AS "项目名称",
  reported_score AS "自评得分",
  score_low AS "复核区间下限",
  score_high AS "复核区间上限",
  CASE
    WHEN reported_score IS NULL THEN '没有自评得分'
    WHEN reported_score > score_high THEN '高于区间'
    WHEN reported_score < score_low THEN '低于区间'
    ELSE '一致'
  END AS "复核结论"
FROM projects
ORDER BY year DESC, project_id
LIMIT 500`,
  },
  {
    id: 'lost-by-level',
    title: '各一级指标失了多少分',
    note: '总分多在 94 至 100 之间，看不出差别；看失分才知道问题在哪一类。',
    sql: `-- 分值、自评得分与失分，按一级指标合计
SELECT
  level1 AS "一级指标",
  count(*) AS "指标数",
  sum(points) AS "分值",
  sum(reported_score) AS "自评得分",
  sum(points_lost) AS "失分",
  CAST(100 * sum(points_lost) / nullif(sum(sum(points_lost)) OVER (), 0) AS DECIMAL(18, 2))
    AS "占全部失分（%）"
FROM indicators
WHERE points_lost IS NOT NULL
GROUP BY level1
ORDER BY "失分" DESC, level1`,
  },
  {
    id: 'most-lost',
    title: '失分最多的指标',
    note: '目标与实际是表上的原文，target_value 与 actual_value 才是能计算的数。',
    sql: `-- 失分最多的 20 个指标；失分相同时按项目和序号
SELECT
  year AS "年度",
  project_name AS "项目名称",
  indicator AS "三级指标",
  target AS "年度指标值",
  actual AS "实际完成值",
  CAST(100 * completion AS DECIMAL(18, 2)) AS "完成率（%）",
  points AS "分值",
  points_lost AS "失分"
FROM indicators
WHERE points_lost > 0
ORDER BY points_lost DESC, project_id, seq
LIMIT 20`,
  },
  {
    id: 'lost-without-reason',
    title: '失了分而没有写原因的指标',
    note: 'NULL 表示没有填写，要用 IS NULL 来找，不能写成 = NULL。',
    sql: `-- 自评表上有“偏差原因分析及改进措施”一栏，失分的指标应当填写
SELECT
  year AS "年度",
  project_name AS "项目名称",
  indicator AS "三级指标",
  target AS "年度指标值",
  actual AS "实际完成值",
  points_lost AS "失分"
FROM indicators
WHERE points_lost > 0 AND deviation_reason IS NULL
ORDER BY points_lost DESC, project_id, seq
LIMIT 100`,
  },
  {
    id: 'uncheckable-points',
    title: '没有可核数值的分值',
    note: '先把指标按项目合计，再与项目表相连；占比高，说明得分多靠文字描述。',
    sql: `-- 指标分值中，有多少没有可核的数值
WITH all_points AS (
  SELECT project_id, sum(points) AS points
  FROM indicators
  GROUP BY project_id
)
SELECT
  p.year AS "年度",
  p.department AS "主管部门",
  CAST(100 * sum(a.points - p.checkable_points) / nullif(sum(a.points), 0) AS DECIMAL(18, 2)) AS "占比（%）",
  sum(a.points) AS "指标分值",
  sum(a.points - p.checkable_points) AS "没有可核数值的分值"
FROM projects AS p
JOIN all_points AS a USING (project_id)
GROUP BY p.year, p.department
ORDER BY p.year DESC, "占比（%）" DESC NULLS LAST, p.department`,
  },
  {
    id: 'score-change',
    title: '同一项目自评得分的变化',
    note: 'lineage_id 在项目改名后也不变，所以能把各年连起来；只有一个年度时没有结果。',
    sql: `-- 与上一年的自评得分相比，变化大的在前
WITH years AS (
  SELECT
    *,
    lag(reported_score) OVER lineage AS earlier_score,
    lag(year) OVER lineage AS earlier_year
  FROM projects
  WINDOW lineage AS (PARTITION BY lineage_id ORDER BY year, project_id)
)
SELECT
  year AS "年度",
  project_name AS "项目名称",
  earlier_score AS "上年自评得分",
  reported_score AS "自评得分",
  reported_score - earlier_score AS "变化"
FROM years
WHERE earlier_year = year - 1 AND reported_score <> earlier_score
ORDER BY abs(reported_score - earlier_score) DESC, year DESC, project_id
LIMIT 100`,
  },
];
