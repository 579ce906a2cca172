import { parsePointsCell } from './cell.ts';
import type { Form } from './form.ts';
import { indicatorColumns } from './layouts/layout.ts';
import { layoutOf } from './layouts/layoutOf.ts';
import type { ListEntry } from './list.ts';
import { otherScored } from './otherScored.ts';
import { printedTexts } from './printedTexts.ts';
import {
  type Goal,
  lineageIdOf,
  type Project,
  type ProjectContext,
  withoutCode,
  withoutProjectCode,
} from './project.ts';
import { toFunds } from './toFunds.ts';
import { toIndicators } from './toIndicators.ts';
import { withPartPoints } from './withPartPoints.ts';

/** Reads every number of a valid form; the texts stay as printed. */
export function toProject(form: Form, context: ProjectContext): Project {
  const { departmentId, departmentName, listEntry } = context;
  const layout = layoutOf(form);
  const { level1, indicators } = toIndicators(form.indicators ?? []);
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
    form,
    layout,
    columns: indicatorColumns(layout),
    funds: toFunds(form, layout),
    goal: toGoal(form),
    level1,
    indicators: withPartPoints(indicators, level1, form),
    otherScored: otherScored(form, layout),
    totalPoints: parsePointsCell(form.total?.points),
    totalScore: parsePointsCell(form.total?.score),
    printedGrade: form.total?.grade ?? undefined,
    texts: printedTexts(form, layout),
    report: context.report,
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

function toGoal({ goals = [] }: Form): Goal {
  const joined = (key: 'expected' | 'actual') => {
    const texts = goals.flatMap((goal) => goal[key] ?? []);
    return goals.some((goal) => goal[key] !== undefined) ? texts.join('\n') : undefined;
  };
  return { expected: joined('expected'), actual: joined('actual') };
}
