import { doubtPlace } from '../../check/doubtPlace.ts';
import { findingPlace } from '../../check/findingCell.ts';
import type { JudgedForm } from '../../check/judgeForms.ts';
import { cutWords, enteredPart } from '../../model/cutWords.ts';
import { formatRate } from '../../model/format.ts';
import { scoreWords } from '../scoreWords.ts';
import type { CheckedFiles } from './checkedFiles.ts';
import { findingLines } from './findingWords.ts';

/** What became of files that were checked, as the command prints it. */
export function fileLines({ judged, unjudged, unread }: CheckedFiles): string[] {
  return [
    ...judged.flatMap(formLines),
    ...unjudged.map(({ read, sentence }) => `${read.file}　${read.form.head.name}\n  ${sentence}`),
    ...unread.map(({ file, sentence }) => `${file}\n  ${sentence}`),
    countLine({ judged, unjudged, unread }),
  ];
}

function formLines({ read, result }: JudgedForm): string[] {
  const { project, score, findings } = result;
  const { cut } = project.form;
  const checkable =
    score.checkableShare === undefined ? '' : `；可核 ${formatRate(score.checkableShare)}`;
  return [
    `${read.file}　${project.name}　${project.year} 年　${project.layout.name}`,
    `  ${scoreWords(result)}${checkable}`,
    ...(cut === undefined ? [] : [`  ${cutWords(cut)}。`]),
    ...(findings.length === 0 ? [`  ${enteredPart(cut)}没有发现。`] : []),
    ...findings.flatMap((finding) => {
      const place = findingPlace(finding, read.cells);
      const [title, ...words] = findingLines(finding);
      return [place === undefined ? title : `${title}　［${place}］`, ...words].map(
        (line) => `  ${line}`,
      );
    }),
    ...read.doubts.map(({ reading, otherReading, why, ...at }) => {
      const readings = reading === '' ? '' : `${reading}；也可能是：${otherReading}。`;
      return `  存疑　［${doubtPlace(at) ?? '整个文件'}］　${readings}${why}`;
    }),
  ].map((line) => line.replaceAll('\n', ' '));
}

function countLine({ judged, unjudged, unread }: Omit<CheckedFiles, 'notices'>): string {
  const count = (severity: 'error' | 'warning' | 'info') =>
    judged.reduce((sum, { result }) => sum + result.open[severity], 0);
  const doubts = judged.reduce((sum, { read }) => sum + read.doubts.length, 0);
  const rest = unjudged.length + unread.length;
  const others = rest === 0 ? '' : `；另有 ${rest} 份没有评`;
  return `共评 ${judged.length} 张：矛盾 ${count('error')}，待说明 ${count('warning')}，提示 ${count('info')}；存疑 ${doubts} 处${others}。`;
}
