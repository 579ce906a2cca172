import { formatCount } from '../../model/format.ts';
import type { ExportContent } from './exportContent.ts';

/** One thing that is said of an export. */
export interface ExportNote {
  readonly label: string;
  readonly text: string;
}

/** What every export says of itself: that it is an excerpt, of what, how much, and from where. */
export function exportNotes(content: ExportContent): readonly ExportNote[] {
  return [
    { label: '内容', text: content.title },
    { label: '筛选', text: content.filters === '' ? '没有筛选' : content.filters },
    { label: '行数', text: rowsWords(content) },
    { label: '来源', text: content.source },
    { label: '说明', text: '这是查询结果的摘录，不是完整数据。空格表示没有或无法判定，不是零。' },
  ];
}

/** The notes as one line. */
export function notesLine(content: ExportContent): string {
  return exportNotes(content)
    .map(({ label, text }) => `${label}：${text.replace(/\s+/g, ' ')}`)
    .join('；');
}

function rowsWords({ rows, capped }: ExportContent): string {
  const count = formatCount(rows.length);
  return capped ? `前 ${count} 行，后面还有` : `${count} 行`;
}
