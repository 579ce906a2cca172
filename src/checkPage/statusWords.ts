import type { Answer } from './checkLink.ts';
import type { CheckRequest, Overview } from './messages.ts';

/** What is said when files were read. */
export function doneWords({ forms, others }: Overview): string {
  const rest = others.length === 0 ? '' : `，另有 ${others.length} 条要留意`;
  return `查了 ${forms.length} 张自评表${rest}。`;
}

const CHANGES: ReadonlySet<CheckRequest['kind']> = new Set(['change', 'undo', 'explain', 'aim']);

/** What is said after a change of a form, to those too who do not see the findings beside it; undefined of all else. */
export function changeWords(
  { kind }: CheckRequest,
  { refusal, shown }: Extract<Answer, { kind: 'answer' }>,
): string | undefined {
  if (!CHANGES.has(kind)) return undefined;
  if (refusal !== undefined) return `没有改：${refusal}`;
  if (shown === undefined) return undefined;
  return `已重新复核：检查发现 ${shown.findings.length} 条，存疑 ${shown.doubtful.length} 处。`;
}
