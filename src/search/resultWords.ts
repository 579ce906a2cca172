import type { ProjectHits, SearchResult } from './searcher.ts';

/** What a screen reader is told, and what stands above the results. */
export function resultWords(result: SearchResult): string {
  const { words, byName, departments, byIndicator, checks } = result;
  if (words.length === 0) return '';
  const quoted = `“${words.join(' ')}”`;
  const counts = [
    countWords('项目', byName),
    departments.length > 0 ? `部门 ${departments.length} 个` : undefined,
    countWords('指标所在的项目', byIndicator),
    checks.length > 0 ? `检查 ${checks.length} 项` : undefined,
  ].filter((count) => count !== undefined);
  return counts.length === 0
    ? `没有找到${quoted}。可以换一个更短的词，或从下面的部门进入。`
    : `${quoted}：${counts.join('，')}。`;
}

function countWords(name: string, { hits, hasMore }: ProjectHits): string | undefined {
  if (hits.length === 0) return undefined;
  return `${name} ${hits.length} 个${hasMore ? '以上' : ''}`;
}
