/** The names that the README of a data repository speaks of. */
export interface StarterNames {
  /** The folder of the first department, part of its address. */
  readonly department: string;
  readonly year: number;
  /** The id of the example, and the name of its file. */
  readonly project: string;
  /** Who publishes the site. */
  readonly owner: string;
}

/** What each field of a form holds: JSON itself has no room for remarks. */
const FIELDS: readonly (readonly [field: string, words: string])[] = [
  ['`title`', '表的标题'],
  [
    '`layout`',
    '版式，如 `ministry-2020`（2020 年版）、`system-export`（预算系统导出，名称前带代码）；`jijing help new` 列出全部',
  ],
  ['`year`', '年度，与文件夹相同'],
  ['`head`', '表头：`name` 项目名称，`department` 主管部门，`unit` 实施单位'],
  ['`moneyUnit`', '表头所印的金额单位：`万元` 或 `元`'],
  [
    '`moneyUnitLine`',
    '单成一行的金额单位，如 `金额单位：{moneyUnit}`；原表哪里都没有印单位的写 `""`，其他的不写',
  ],
  [
    '`funds`',
    '项目资金：`total` 年度资金总额，`fiscal` 本年财政拨款，`carryover` 上年结转资金，`other` 其他资金',
  ],
  ['`initial`、`adjusted`、`executed`', '年初预算数、全年预算数、全年执行数'],
  ['`points`、`rate`、`score`', '分值、执行率、得分'],
  ['`goals`', '年度总体目标：`expected` 预期目标，`actual` 实际完成情况'],
  ['`indicators`', '绩效指标，一行一项；空白写 `""`，与上格合并写 `null`，表上没有的栏不写'],
  ['`level1`、`level2`、`indicator`', '一级、二级、三级指标'],
  ['`target`、`actual`', '年度指标值、实际完成值'],
  ['`reason`', '偏差原因分析及改进措施'],
  ['`total`', '总分：`points` 分值，`score` 得分'],
  ['`cut`', '原表没有录全的，写明哪一部分没有录入；录全的不写'],
];

/** The README of a data repository: what stands where, what a form's fields hold, what to do next. */
export function starterReadme({ department, year, project, owner }: StarterNames): string {
  const place = `${department}/${year}`;
  return `# ${owner}项目支出绩效自评数据

这个文件夹是数据：自评表写成 JSON，由绩镜（jijing）校验、复核并生成公开网站。评分规则和 JSON Schema 随程序而来，不必复制。

| 文件 | 内容 |
|---|---|
| \`site.json\` | 网站名称 \`title\`、公开单位 \`owner\`、采用的评分规则 \`rulebook\` |
| \`${place}/list.json\` | 一个部门一个年度的自评项目清单 |
| \`${place}/${project}.json\` | 一张自评表；这张是虚构的样例 |
| \`package.json\` | 命令，见下 |
| \`.github/\`、\`.gitlab-ci.yml\`、\`.workflow/\` | 每次改动都校验；主分支生成并发布网站。用哪个平台就留哪个 |

## 第一次

1. 安装程序：\`npm install <jijing 安装包>\`。它写下 \`package-lock.json\`，与数据一并提交，流水线按它安装。
2. \`npm start\`，按显示的网址打开，看样例是什么样子。
3. 在 \`site.json\` 中写自己的 \`title\` 和 \`owner\`；把 \`${department}\` 改成部门的名字（小写字母、数字和连字符，它会成为网址的一部分）。
4. 换上自己的表：\`npx jijing new ${place}/<项目标识> --name <项目名称>\` 建一张空白表并写入清单，照原表逐格填写。
5. 删去样例 \`${project}.json\` 和清单中它的一项，再删去 \`site.json\` 中的 \`"synthetic": true\`：有这一行时，每页都标明“合成演示数据”。

## 一张自评表

每个单元格照表上所印抄录，都是文字，数字也加双引号；空白写 \`""\`，不适用照印 \`"-"\` 或 \`"—"\`。不写填表人的姓名和电话。

| 字段 | 内容 |
|---|---|
${FIELDS.map(([field, words]) => `| ${field} | ${words} |`).join('\n')}

## 命令

| 命令 | 作用 |
|---|---|
| \`npm run validate\` | 检查数据能否读入，列出全部问题、位置和改法 |
| \`npm run check\` | 复核得分，列出检查发现 |
| \`npm run build\` | 生成网站，写入 \`dist/\` |
| \`npm run serve\` | 打开已生成的网站 |
| \`npm start\` | 先生成，再打开 |
| \`npx jijing copy-year ${year} ${year + 1}\` | 建下一年度的清单和空白表，指标和目标照旧 |
| \`npx jijing help\` | 全部命令 |

## 发布

\`dist/\` 是静态网页，复制到任何网页服务器即可。GitHub 在仓库设置的 Pages 中把来源选为 GitHub Actions；GitLab 的流水线发布到 Pages；Gitee
的流水线把网站存为制品，再部署到自己的主机。
`;
}
