import { plainName } from '../../audit/match/plainName.ts';
import { type Bigrams, bigramsOf } from '../../audit/match/similarity.ts';
import type { ProjectResult } from '../projectResult.ts';

/** A project with the names by which it is compared with others, read once. */
export interface NameProfile {
  readonly result: ProjectResult;
  readonly name: Bigrams;
  /** Plain names of its indicators, blank ones left out. */
  readonly indicators: ReadonlySet<string>;
}

/** The names of one project, made plain. */
export function nameProfile(result: ProjectResult): NameProfile {
  const { name, indicators } = result.project;
  const names = indicators.map((row) => plainName(row.name)).filter((plain) => plain !== '');
  return { result, name: bigramsOf(plainName(name)), indicators: new Set(names) };
}
