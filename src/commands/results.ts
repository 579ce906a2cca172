import { withLastActuals } from '../analysis/history/targetBelowLastActual.ts';
import { type ProjectResult, projectResults } from '../analysis/projectResult.ts';
import { loadDataset } from '../load/loadDataset.ts';
import type { SiteRulebook } from '../model/rulebookOrigin.ts';
import type { Settings } from '../model/settings.ts';
import { type Options, UsageError } from './command.ts';

/** Every project scored and audited under the declared rule book or the one asked for. */
export function loadResults({ data, rulebook }: Options): {
  readonly settings: Settings;
  readonly rulebooks: readonly SiteRulebook[];
  readonly results: readonly ProjectResult[];
} {
  const dataset = loadDataset(data);
  const rulebooks = rulebookFirst(dataset.rulebooks, rulebook);
  const settings =
    rulebook === undefined ? dataset.settings : { ...dataset.settings, earlierRulebooks: [] };
  return {
    settings,
    rulebooks,
    results: withLastActuals(projectResults({ ...dataset, settings, rulebooks })),
  };
}

/** The project whose id, or whose last part of it, was given. */
export function findResult(results: readonly ProjectResult[], name: string): ProjectResult {
  const found = results.filter(({ project }) => project.id === name || project.slug === name);
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  const ids = (found.length > 1 ? found : results).map(({ project }) => project.id).join('、');
  throw new UsageError(
    found.length > 1 ? `“${name}”不止一个，请写全：${ids}` : `没有项目“${name}”，已有：${ids}`,
  );
}

function rulebookFirst(rulebooks: readonly SiteRulebook[], id: string | undefined): SiteRulebook[] {
  if (id === undefined) return [...rulebooks];
  const chosen = rulebooks.find((rulebook) => rulebook.id === id);
  if (chosen === undefined) {
    const known = rulebooks.map((rulebook) => rulebook.id).join('、');
    throw new UsageError(`没有评分规则“${id}”，已有：${known}`);
  }
  return [chosen, ...rulebooks.filter((rulebook) => rulebook !== chosen)];
}
