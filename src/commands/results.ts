import { withLastActuals } from '../analysis/history/targetBelowLastActual.ts';
import { type ProjectResult, projectResults } from '../analysis/projectResult.ts';
import { targetResults } from '../analysis/targets/targetResults.ts';
import { withTargetExceptions } from '../analysis/targets/withTargetExceptions.ts';
import { wholeResults } from '../analysis/wholeResults.ts';
import { loadDataset } from '../load/loadDataset.ts';
import { DEPARTMENT_FILE } from '../load/recordFiles.ts';
import { WHOLE_PAGE } from '../model/list.ts';
import { nearestName } from '../model/nearestName.ts';
import type { SiteRulebook } from '../model/rulebookOrigin.ts';
import type { Settings } from '../model/settings.ts';
import { UsageError } from '../program/usageError.ts';
import { readWorkbooks } from '../workbooks/readWorkbooks.ts';
import { readAddress } from './address.ts';
import { knownNames } from './knownNames.ts';
import { unrecordedNote } from './unrecordedLines.ts';

/** Every project, and every whole department, scored and audited under the declared rule book or the one asked for. */
export async function loadResults({
  data,
  rulebook,
}: {
  readonly data: string;
  readonly rulebook?: string | undefined;
}): Promise<{
  readonly settings: Settings;
  readonly rulebooks: readonly SiteRulebook[];
  readonly results: readonly ProjectResult[];
  /** The same with the forms of whole departments behind them. */
  readonly allForms: readonly ProjectResult[];
  /** Target forms, of which only the targets are judged. */
  readonly targets: readonly ProjectResult[];
  /** What of it is not on the public record. */
  readonly note: string | undefined;
}> {
  const workbooks = await readWorkbooks(data);
  const dataset = loadDataset(data, { refusesUnrecorded: false, workbooks });
  const rulebooks = rulebookFirst(dataset.rulebooks, rulebook);
  const settings =
    rulebook === undefined ? dataset.settings : { ...dataset.settings, earlierRulebooks: [] };
  const judged = { ...dataset, settings, rulebooks };
  const targets = targetResults(judged);
  const results = withTargetExceptions(withLastActuals(projectResults(judged)), targets);
  return {
    settings,
    rulebooks,
    results,
    allForms: [...results, ...wholeResults(judged)],
    targets,
    note: unrecordedNote(dataset.record),
  };
}

/** The form whose id was given, or as much of it as tells it from the others, in any order. */
export function findResult(
  results: readonly ProjectResult[],
  typed: string,
  data: string,
): ProjectResult {
  const { year, names } = readAddress(typed, data);
  const found = results.filter(({ project: { id, slug, departmentId, year: own } }) => {
    if (id === typed) return true;
    const isSameYear = year === undefined || year === own;
    const [department = departmentId, name = department] =
      names.length > 1 ? names : [departmentId, ...names];
    // a shell completes the name of the file, which is not that of the page
    const isFile = name === slug.replace('/', '.');
    const isNamed = isFile || (slug === WHOLE_PAGE && `${name}.json` === DEPARTMENT_FILE);
    return isSameYear && names.length <= 2 && department === departmentId && isNamed;
  });
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  if (only !== undefined) {
    const ids = found.map(({ project }) => project.id);
    throw new UsageError(`“${typed}”不止一个，请写全：${knownNames(ids)}`);
  }
  throw unknownProject(results, typed, names.at(-1) ?? typed);
}

function unknownProject(
  results: readonly ProjectResult[],
  typed: string,
  name: string,
): UsageError {
  const slugs = results.map(({ project }) => project.slug);
  const meant = nearestName(name, slugs);
  if (meant !== undefined) return new UsageError(`没有项目“${typed}”`, meant);
  const ids = results.map(({ project }) => project.id);
  return new UsageError(`没有项目“${typed}”，已有：${knownNames(ids)}`);
}

/** The rule books with the one first that was asked for. */
export function rulebookFirst(
  rulebooks: readonly SiteRulebook[],
  id: string | undefined,
): SiteRulebook[] {
  if (id === undefined) return [...rulebooks];
  const chosen = rulebooks.find((rulebook) => rulebook.id === id);
  if (chosen === undefined) throw unknownRulebook(rulebooks, id);
  return [chosen, ...rulebooks.filter((rulebook) => rulebook !== chosen)];
}

function unknownRulebook(rulebooks: readonly SiteRulebook[], id: string): UsageError {
  const ids = rulebooks.map((rulebook) => rulebook.id);
  const meant = nearestName(id, ids);
  if (meant !== undefined) return new UsageError(`没有评分规则“${id}”`, meant);
  return new UsageError(`没有评分规则“${id}”，已有：${knownNames(ids)}`);
}
