import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Terms } from '../../check/judgeForms.ts';
import { WHOLE_JUDGING } from '../../check/wholeJudging.ts';
import { builtInRulebooks } from '../../load/builtInRulebooks.ts';
import { unknownRulebooks } from '../../load/crossChecks.ts';
import { loadRulebooks } from '../../load/loadRulebooks.ts';
import { DataError } from '../../load/problem.ts';
import { readData } from '../../load/readData.ts';
import type { Dataset } from '../../model/dataset.ts';
import { type Rulebook, rulebookSchema } from '../../model/rulebook.ts';
import { settingsSchema } from '../../model/settings.ts';
import { newSettings } from '../../starter/starterFiles.ts';
import { rulebookFirst } from '../results.ts';
import { DATA } from '../sharedOptions.ts';

interface Asked {
  readonly data: string;
  readonly rulebook: string | undefined;
  readonly year: number | undefined;
}

/**
 * How files are judged: as the data folder says, or as a new site would where no folder was named and
 * none is here. A rule book that was asked for, by its id or as a file, holds for every year. Throws a
 * DataError on bad settings or a bad rule book.
 */
export function judgingTerms({ data, rulebook, year }: Asked): Terms {
  const hasNone = data === DATA.data.default && !existsSync(join(data, 'site.json'));
  const { settings, rulebooks } = hasNone ? ofNewSite() : ofSite(data);
  const { directions } = settings;
  const first = rulebook?.endsWith('.json')
    ? ownFirst(rulebook, rulebooks)
    : rulebookFirst(rulebooks, rulebook ?? settings.rulebook);
  return {
    settings: rulebook === undefined ? settings : { ...settings, earlierRulebooks: [] },
    rulebooks: first.map((one) => ({ ...one, directions })),
    year,
    ...WHOLE_JUDGING,
  };
}

/** A rule book of one's own before the others, in the place of one with its id. */
function ownFirst(path: string, rulebooks: readonly Rulebook[]): readonly Rulebook[] {
  const { value, problems } = readData(path, rulebookSchema);
  if (value === undefined) throw new DataError(problems);
  return [value.value, ...rulebooks.filter(({ id }) => id !== value.value.id)];
}

type SiteTerms = Pick<Dataset, 'settings' | 'rulebooks'>;

function ofNewSite(): SiteTerms {
  return { settings: settingsSchema.parse(newSettings('自查')), rulebooks: builtInRulebooks() };
}

function ofSite(data: string): SiteTerms {
  const settings = readData(join(data, 'site.json'), settingsSchema);
  const declared = settings.value;
  const rulebooks = loadRulebooks(join(data, 'rulebooks'), declared?.value.rulebook);
  const problems = [
    ...settings.problems,
    ...rulebooks.problems,
    ...(declared === undefined ? [] : unknownRulebooks(declared, rulebooks.value)),
  ];
  if (declared === undefined || problems.length > 0) throw new DataError(problems);
  return { settings: declared.value, rulebooks: rulebooks.value };
}
