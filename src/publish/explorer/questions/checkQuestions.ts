import type { Question } from './question.ts';

/** What the checks found, and which rules explain a score. */
export const checkQuestions: readonly Question[] = [
  {
    id: 'findings-by-check',
    title: '每项检查发现了什么',
    note: 'findings 表每条发现一行；同一检查可能在一个项目里有几条，所以分别数条数和项目数。',
    sql: `-- 矛盾在前，其次是待说明和提示；条数多的在前
SELECT
  CASE severity
    WHEN 'error' THEN '矛盾'
    WHEN 'warning' THEN '待说明'
    ELSE '提示'
  END AS "程度",
  code AS "检查",
  count(*) AS "发现条数",
  count(DISTINCT project_id) AS "项目数",
  min(message) AS "例如"
FROM findings
GROUP BY severity, code
ORDER BY CASE severity WHEN 'error' THEN 1 WHEN 'warning' THEN 2 ELSE 3 END, "发现条数" DESC,
  CAST(code AS VARCHAR)`,
  },
  {
    id: 'rule-fits',
    title: '哪种规则能解释区间之外的得分',
    note: '自评得分在复核区间之外时，逐一试用其他规则和已公布的数；相符只说明可能，不说明就是这样算的。',
    sql: `-- 每种规则试了多少次，多少次与自评得分相符
SELECT
  rulebook AS "所试规则",
  count(*) AS "试算次数",
  count(*) FILTER (WHERE fits) AS "相符次数",
  -- 预算执行率得分与指标得分分开数
  count(*) FILTER (WHERE fits AND CAST(subject AS VARCHAR) = 'execution') AS "其中执行率得分"
FROM fits
GROUP BY rulebook
ORDER BY "相符次数" DESC, CAST(rulebook AS VARCHAR)`,
  },
];
