import { parsePointsCell } from './cell.ts';
import type { Form } from './form.ts';
import { legible } from './invisible.ts';
import { indicatorColumns } from './layouts/layout.ts';
import { layoutOf } from './layouts/layoutOf.ts';
import type { ListEntry } from './list.ts';
import { otherScored } from './otherScored.ts';
import { printedTexts } from './printedTexts.ts';
import {
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
    funds: toFunds(form, layout),
    goal: toGoal(form),
    level1,
    indicators: withPartPoints(indicators, level1, form),
    otherScored: otherScored(form, layout),
    totalPoints: parsePointsCell(form.total?.points),
    totalScore: parsePointsCell(form.total?.score ?? form.head.score),
    printedGrade: form.total?.grade ?? form.head.grade,
    texts: printedTexts(form, layout),
    report: legible(context.report),
    sharedReports: legible(context.sharedReports ?? []),
    targets: context.targets,
    source: form.source ?? context.source,
  };
}

function originOf(departmentId: string, { mergedFrom, splitFrom }: ListEntry): Project['origin'] {
  const idOf = (lineage: string) => lineageIdOf(departmentId, lineage);
  if (mergedFrom !== undefined) return { kind: 'merged', lineageIds: mergedFrom.map(idOf) };
  if (splitFrom !== undefined) return { kind: 'split', lineageIds: [idOf(splitFrom)] };
  return undefined;
}
