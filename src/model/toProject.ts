import { cellValue, parsePointsCell } from './cell.ts';
import { add, ZERO } from './decimal.ts';
import type { Form } from './form.ts';
import { legible } from './invisible.ts';
import { indicatorColumns } from './layouts/layout.ts';
import { layoutOf } from './layouts/layoutOf.ts';
import type { ListEntry } from './list.ts';
import { otherScored } from './otherScored.ts';
import { printedTexts } from './printedTexts.ts';
import {
  type Funds,
  type Indicator,
  lineageIdOf,
  type Project,
  type ProjectContext,
  withoutCode,
  withoutProjectCode,
} from './project.ts';
import { rowWords } from './rowWords.ts';
import { toFunds } from './toFunds.ts';
import { toGoal } from './toGoal.ts';
import { toIndicators } from './toIndicators.ts';
import { withPartPoints } from './withPartPoints.ts';
import { withStatedPoints } from './withStatedPoints.ts';

/**
 * Reads every number of a valid form. The texts stay as printed, but for characters that nobody sees:
 * a check would not find what they stand in. `printed` is kept as it is.
 */
export function toProject(printed: Form, context: ProjectContext): Project {
  const form = legible(printed);
  const { departmentId, departmentName } = context;
  const listEntry = legible(context.listEntry);
  const layout = layoutOf(form);
  const { level1, indicators } = toIndicators(form.indicators ?? [], rowWords(layout));
  const own = toFunds(form, layout);
  const funds = form.cut === undefined ? own : { ...own, isCut: true };
  return {
    id: `${form.year}/${departmentId}/${listEntry.id}`,
    lineageId: lineageIdOf(departmentId, listEntry.lineage ?? listEntry.id),
    origin: originOf(departmentId, listEntry),
    slug: listEntry.id,
    year: form.year,
    departmentId,
    departmentName,
    unitName: withoutCode(form.head.unit ?? ''),
    name: withoutProjectCode(form.head.name),
    listEntry,
    form: printed,
    hasUnseen: form !== printed,
    layout,
    columns: indicatorColumns(layout),
    funds,
    goal: toGoal(form),
    level1,
    indicators: withStatedPoints(
      withPartPoints(indicators, level1, form),
      level1,
      Object.values(form.texts ?? {}).map((text) => text ?? ''),
    ),
    otherScored: otherScored(form, layout),
    ...totalsOf(form, funds, indicators),
    printedGrade: form.total?.grade ?? form.head.grade ?? gradeAmong(form.total),
    texts: printedTexts(form, layout),
    report: legible(context.report),
    sharedReports: legible(context.sharedReports ?? []),
    targets: context.targets,
    source: form.source ?? context.source,
  };
}

const GRADED = /^(?:自评|评价|绩效|评定)*(?:等级|等次|评级)[:：]?\s*(\S{1,4})$/;

/** 自评等级：良 in any cell of the line of the total. */
function gradeAmong(total: Form['total']): string | undefined {
  const texts = Object.values(total ?? {});
  return texts.flatMap((text) => GRADED.exec(text?.trim() ?? '')?.[1] ?? [])[0];
}

/**
 * 总分 with one number, below 分值 while 得分 is blank: that of the scores, where it is their sum and not that of the
 * points.
 */
function totalsOf(
  form: Form,
  { total }: Funds,
  rows: readonly Indicator[],
): Pick<Project, 'totalPoints' | 'totalScore'> {
  const totalPoints = parsePointsCell(form.total?.points);
  const totalScore = parsePointsCell(form.total?.score ?? form.head.score);
  const printed = cellValue(totalPoints);
  if (printed === undefined || (totalScore.kind !== 'missing' && totalScore.kind !== 'absent'))
    return { totalPoints, totalScore };
  const sum = (column: 'points' | 'score') =>
    [total, ...rows].reduce((all, row) => add(all, cellValue(row[column]) ?? ZERO), ZERO);
  return sum('score') === printed && sum('points') !== printed
    ? { totalPoints: totalScore, totalScore: totalPoints }
    : { totalPoints, totalScore };
}

function originOf(departmentId: string, { mergedFrom, splitFrom }: ListEntry): Project['origin'] {
  const idOf = (lineage: string) => lineageIdOf(departmentId, lineage);
  if (mergedFrom !== undefined) return { kind: 'merged', lineageIds: mergedFrom.map(idOf) };
  if (splitFrom !== undefined) return { kind: 'split', lineageIds: [idOf(splitFrom)] };
  return undefined;
}
