import type { Question } from './question.ts';

/** What was aimed at, and how far it came. */
export const targetQuestions: readonly Question[] = [
  {
    id: 'target-kinds',
    title: '目标写成了哪些类型',
    note: 'target_kind 是代码，含义见“数据表和列”：quantity 是数值，qualitative 是文字，none 是“无”。',
    sql: `-- 每种目标有多少个指标、多少分值
SELECT
  target_kind AS "目标类型",
  count(*) AS "指标数",
  sum(points) AS "分值",
  count(completion) AS "能算出完成率的指标数"
FROM indicators
GROUP BY target_kind
ORDER BY "指标数" DESC, CAST(target_kind AS VARCHAR)`,
  },
  {
    id: 'median-completion',
    title: '各类指标完成率的中位数',
    note: '有几个指标超额很多时，平均数会被拉高，中位数不会；不能比较的指标没有完成率，不参加。',
    sql: `-- 每类二级指标一行，完成率低的在前
SELECT
  level2 AS "二级指标",
  count(*) AS "指标数",
  count(completion) AS "有完成率的指标数",
  CAST(100 * median(completion) AS DECIMAL(18, 2)) AS "完成率中位数（%）",
  CAST(100 * min(completion) AS DECIMAL(18, 2)) AS "最低（%）",
  CAST(100 * max(completion) AS DECIMAL(18, 2)) AS "最高（%）"
FROM indicators
GROUP BY level2
HAVING count(completion) > 0
ORDER BY "完成率中位数（%）", CAST(level2 AS VARCHAR)`,
  },
  {
    id: 'targets-eased',
    title: '比上年放宽了的目标',
    note: '一张表与自己相连，就能比较两年；≥ 的目标降低、≤ 的目标升高，都是放宽。',
    sql: `-- 同一项目、同名指标、同一单位和符号，今年与上一年的目标
WITH targets AS (
  SELECT
    project_id, i.seq, p.lineage_id, p.year, p.project_name, i.level2, i.indicator, i.target,
    i.target_operator AS sign, i.target_value AS value, i.target_unit AS unit
  FROM indicators AS i
  JOIN projects AS p USING (project_id)
  WHERE i.target_kind = 'quantity'
)
SELECT
  b.year AS "年度",
  b.project_name AS "项目名称",
  b.indicator AS "三级指标",
  a.target AS "上年指标值",
  b.target AS "本年指标值",
  CAST(b.value / nullif(a.value, 0) AS DECIMAL(18, 4)) AS "本年 ÷ 上年"
FROM targets AS a
JOIN targets AS b
  ON a.lineage_id = b.lineage_id
  AND a.year = b.year - 1
  AND a.level2 = b.level2
  AND a.indicator = b.indicator
  -- 两边都空也算相同
  AND a.unit IS NOT DISTINCT FROM b.unit
  AND a.sign IS NOT DISTINCT FROM b.sign
WHERE CASE WHEN b.sign IN ('≤', '<') THEN b.value > a.value
  WHEN b.sign = '=' THEN false
  ELSE b.value < a.value END
ORDER BY b.year DESC, b.project_id, b.seq, a.seq
LIMIT 100`,
  },
];
