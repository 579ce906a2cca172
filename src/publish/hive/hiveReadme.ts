import type { StatementFile } from './hiveStatements.ts';
import { HIVE_TABLES } from './hiveTables.ts';

/** By it a folder is known again as one that was written here. */
export const HIVE_README = 'README.md';
export const HIVE_TITLE = '# 绩效自评数据（Parquet，按地区和年度分开）';

/** What lies in the folder and how an engine reads it. */
export function hiveReadme(): StatementFile {
  const tables = HIVE_TABLES.map(({ name, title }) => `- \`${name}\` ${title}`).join('\n');
  const text = `${HIVE_TITLE}

由绩镜的 \`parquet\` 命令写成，整个文件夹每次重写。每张表一个文件夹，其下 \`region=行政区划代码/year=年度/网站标识.parquet\`；
没有写行政区划代码的网站，用网站标识代替。

${tables}

列与各网站公开的数据表相同，另有 \`site\`（网站标识）和 \`period_end\`（年度最后一天，日期）；\`indicators\` 还带项目的部门、单位、名称和失分。
项目标识前面加了网站标识，各网站之间不重复。金额单位为万元，比率以 1 表示 100%，空值表示没有或无法判定，不是零。

## 怎样读

- DuckDB：在这个文件夹里 \`duckdb -init sql/duckdb/tables.sql\`，再读 \`sql/duckdb/\` 里的问题。
- Trino（Hive 连接器）：把 \`sql/trino/tables.sql\` 中的地址换成这个文件夹所在的对象存储地址。
- Spark：把 \`sql/spark/tables.sql\` 中的地址换成这个文件夹的完整路径。

DuckDB 的语句实际运行过；Trino 和 Spark 的语句只按各自的语法检查过，没有在引擎上运行过。
按部门合计的问题把各网站的同名部门合在一起；要分开，在语句中加上 \`site\`。
`;
  return { name: HIVE_README, text };
}
