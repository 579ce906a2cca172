import { contentPolicy } from '../layouts/contentPolicy.ts';
import { formatProblem, type Problem } from '../load/problem.ts';
import { escapeXml } from '../model/escapeXml.ts';

/**
 * What is shown instead of every page while the data are bad: the list that the command line prints. The
 * script is the development server's own; it loads the page again when the data change.
 */
export function problemPage(
  problems: readonly Problem[],
  { stylesheets, script }: { readonly stylesheets: readonly string[]; readonly script: string },
): string {
  const items = problems.map((problem) => {
    const [what = '', ...advice] = formatProblem(problem)
      .split('\n')
      .map((line) => escapeXml(line.trim()));
    return `<li><p><code>${what}</code></p><p>${advice.join(' ')}</p></li>`;
  });
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${contentPolicy('scripts')}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>数据有 ${problems.length} 处问题</title>
    ${stylesheets.map((to) => `<link rel="stylesheet" href="${escapeXml(to)}">`).join('\n    ')}
    <script type="module" src="${escapeXml(script)}"></script>
  </head>
  <body>
    <main id="main">
      <div class="page-head">
        <h1>数据有 ${problems.length} 处问题</h1>
        <p class="lead">数据改正之前，这里不显示任何页面；改正并保存后，本页自动更新。</p>
      </div>
      <ol class="data-problems">
        ${items.join('\n        ')}
      </ol>
    </main>
  </body>
</html>
`;
}
