import type { SearchProject } from '../publish/search/searchFormat.ts';
import { hasWord } from './hasWord.ts';

/** A page of a year, newest first where there are several. */
export interface YearPage {
  readonly year: string;
  readonly address: string;
}

/** A project that answers a query. */
export interface ProjectHit {
  readonly name: string;
  /** Earlier names that answer. */
  readonly formerNames: readonly string[];
  readonly department: string;
  /** Where it differs from the department. */
  readonly unit: string | undefined;
  readonly pages: readonly YearPage[];
  /** The pages of its target forms. */
  readonly targets: readonly YearPage[];
  /** The first indicators that answer. */
  readonly indicators: readonly { readonly name: string; readonly address: string }[];
}

/** Most indicators that one result names. */
const MOST_INDICATORS = 3;

/**
 * What is shown of a project; undefined where a word stands nowhere in it after all, since pairs of
 * neighbours can come from different places.
 */
export function projectHit(
  { names, unit, pages, targets = [], indicators }: SearchProject,
  department: string,
  words: readonly string[],
): ProjectHit | undefined {
  const texts = [...names, unit, department, ...indicators.map(([name]) => name)];
  if (!words.every((word) => texts.some((text) => hasWord(text, word)))) return undefined;
  const answers = (text: string) => words.some((word) => hasWord(text, word));
  const [name = '', ...former] = names;
  const all = [...pages, ...targets];
  return {
    name,
    formerNames: former.filter(answers),
    department,
    unit: unit !== '' && unit !== department ? unit : undefined,
    pages: pages.map(yearPage),
    targets: targets.map(yearPage),
    indicators: indicators
      .filter(([indicator]) => answers(indicator))
      .slice(0, MOST_INDICATORS)
      .map(([indicator, page, seq]) => ({
        name: indicator,
        address: `${all[page]}/#row-${seq}`,
      })),
  };
}

function yearPage(page: string): YearPage {
  return { year: page.slice(0, page.indexOf('/')), address: `${page}/` };
}
