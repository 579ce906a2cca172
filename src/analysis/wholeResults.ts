import { type Dataset, rulebooksOf } from '../model/dataset.ts';
import { isOfTargetsAlone } from '../model/layouts/isOfTargetsAlone.ts';
import type { Project } from '../model/project.ts';
import type { Rulebook } from '../model/rulebook.ts';
import { type ProjectResult, projectResult } from './projectResult.ts';
import { targetResult } from './targets/targetResult.ts';

/** A form of a whole department, judged by itself; one without results by its targets, whatever its title says. */
export function wholeResult(whole: Project, rulebooks: readonly Rulebook[]): ProjectResult {
  const isOfTargets = isOfTargetsAlone(whole.layout.blocks);
  return isOfTargets ? targetResult(whole, rulebooks) : projectResult(whole, rulebooks);
}

/** Every form of a whole department of a dataset: it is no project and is counted among none. */
export function wholeResults(dataset: Dataset): ProjectResult[] {
  return dataset.departmentYears.flatMap(({ whole, year }) =>
    whole === undefined ? [] : [wholeResult(whole, rulebooksOf(dataset, year))],
  );
}
