import type { ProjectResult } from '../../analysis/projectResult.ts';
import { type Decimal, formatDecimal, sumOf } from '../../model/decimal.ts';
import { formatInterval } from '../../model/format.ts';
import { VERDICT_WORDS } from '../../model/words.ts';
import type { Interval } from '../../scoring/interval.ts';
import type { Block } from '../docx/block.ts';
import { gap, heading, paragraph, pointsWords } from './draftBlocks.ts';
import { plainTable } from './plainTable.ts';

/** 二、综合评价情况及评价结论: the reported score beside what the rule book admits, part by part. */
export function conclusionSection(result: ProjectResult): Block[] {
  const { score, project } = result;
  const { reported, reportedGrade, rulebook, interval, gradeLow, gradeHigh, verdict } = score;
  const { notRecomputed } = score;
  const grades = gradeLow === gradeHigh ? gradeLow : `${gradeLow}至${gradeHigh}`;
  const grade = reportedGrade === undefined ? '' : `，对应等级“${reportedGrade}”`;
  const { review } = project.form;
  return [
    heading(1, '二、综合评价情况及评价结论'),
    paragraph(`自评得分 ${pointsWords(reported)}${grade}。`),
    paragraph(
      interval === undefined
        ? `${notRecomputed}。`
        : `按“${rulebook.name}”复核，可得 ${formatInterval(interval)}，等级“${grades}”；自评得分与复核区间比较：${VERDICT_WORDS[verdict]}。`,
    ),
    ...(review === undefined
      ? []
      : [paragraph(`${review.reviewer}评价得分：${review.score.trim() || '未填'}。`)]),
    scoreTable(result),
    gap('评价结论'),
  ];
}

function scoreTable({ score: { parts, execution, reported, interval } }: ProjectResult): Block {
  const rows = parts.map((part) => [
    part.label,
    figure(part.points),
    figure(part.reported),
    range(part.interval),
  ]);
  const stated = parts.flatMap((part) => part.points ?? []);
  const points = stated.length < parts.length ? undefined : sumOf([execution.points, ...stated]);
  return plainTable(
    '评价得分',
    [
      { name: '项目', width: 34, isText: true },
      { name: '标准分值', width: 20 },
      { name: '自评得分', width: 20 },
      { name: '复核区间', width: 26 },
    ],
    [
      ...rows,
      [
        '预算执行率',
        formatDecimal(execution.points),
        execution.reported === undefined ? '未列' : formatDecimal(execution.reported),
        formatInterval(execution.interval),
      ],
      [
        '得分合计',
        figure(points),
        reported === undefined ? '未列' : formatDecimal(reported),
        range(interval),
      ],
    ],
  );
}

/** A slash where the form has no such figure. */
function figure(value: Decimal | undefined): string {
  return value === undefined ? '/' : formatDecimal(value);
}

function range(interval: Interval | undefined): string {
  return interval === undefined ? '/' : formatInterval(interval);
}
