import type { ProjectChunk, SearchBase, TokenPart } from '../publish/search/searchFormat.ts';
import { searchRuns } from '../publish/search/searchText.ts';
import { candidates, partsFor } from './candidates.ts';
import { hasWord } from './hasWord.ts';
import { type ProjectHit, projectHit } from './projectHit.ts';

/** Some projects that answer, and whether there are more. */
export interface ProjectHits {
  readonly hits: readonly ProjectHit[];
  readonly hasMore: boolean;
}

/** What answers a query, in the order in which it is shown. */
export interface SearchResult {
  readonly words: readonly string[];
  readonly byName: ProjectHits;
  readonly departments: readonly {
    readonly name: string;
    readonly pages: readonly { readonly year: string; readonly address: string }[];
  }[];
  readonly byIndicator: ProjectHits;
  readonly checks: readonly {
    readonly title: string;
    readonly address: string;
    readonly places: number;
  }[];
}

/** Answers queries; addresses are within the site. */
export type Searcher = (query: string, most: number) => Promise<SearchResult>;

/** A searcher that reads the files of the index by `load`, each once, and only those that it needs. */
export function searcher(load: (name: string) => Promise<unknown>): Searcher {
  const loaded = new Map<string, Promise<unknown>>();
  const once = <T>(name: string): Promise<T> => {
    let file = loaded.get(name);
    if (file === undefined) {
      file = load(name);
      loaded.set(name, file);
      // A file that failed to come is asked for again by the next query.
      file.catch(() => loaded.delete(name));
    }
    return file as Promise<T>;
  };
  return async (query, most) => {
    const words = [...new Set(searchRuns(query.slice(0, MOST_CHARACTERS)))].slice(0, MOST_WORDS);
    const base = await once<SearchBase>('index.json');
    const numbers = words.length === 0 ? [] : partsFor(words, base.parts);
    const parts = new Map(
      await Promise.all(
        numbers.map(async (part) => [part, await once<TokenPart>(`tokens-${part}.json`)] as const),
      ),
    );
    const { byName, byIndicator } =
      words.length === 0
        ? { byName: [], byIndicator: [] }
        : candidates(words, base, (part) => parts.get(part) ?? {});
    const chunk = (number: number) => once<ProjectChunk>(`projects-${number}.json`);
    const [named, indicated] = await Promise.all(
      [byName, byIndicator].map((list) => shown(list, words, base, chunk, most)),
    );
    return {
      words,
      byName: named ?? NOTHING,
      byIndicator: indicated ?? NOTHING,
      ...baseHits(words, base),
    };
  };
}

/** Nobody types more; a pasted page need not be searched for. */
const MOST_WORDS = 20;
const MOST_CHARACTERS = 200;
const NOTHING: ProjectHits = { hits: [], hasMore: false };

/** The first candidates that hold; chunks are loaded only as far as they are needed. */
async function shown(
  numbers: readonly number[],
  words: readonly string[],
  base: SearchBase,
  chunk: (number: number) => Promise<ProjectChunk>,
  most: number,
): Promise<ProjectHits> {
  const hits: ProjectHit[] = [];
  for (let start = 0; start < numbers.length && hits.length <= most; start += most + 1) {
    const batch = numbers.slice(start, start + most + 1);
    const projects = await Promise.all(
      batch.map(
        async (number) => (await chunk(Math.floor(number / base.chunk)))[number % base.chunk],
      ),
    );
    projects.forEach((project, index) => {
      const department = departmentOf(batch[index] ?? 0, base);
      const hit = project && projectHit(project, department, words);
      if (hit !== undefined) hits.push(hit);
    });
  }
  return { hits: hits.slice(0, most), hasMore: hits.length > most };
}

function departmentOf(number: number, { departments }: SearchBase): string {
  return departments.findLast(([, , first]) => first <= number)?.[1] ?? '';
}

function baseHits(
  words: readonly string[],
  { departments, checks }: SearchBase,
): Pick<SearchResult, 'departments' | 'checks'> {
  const answers = (text: string) => words.length > 0 && words.every((word) => hasWord(text, word));
  return {
    departments: departments
      .filter(([, name, , years]) => years.length > 0 && answers(name))
      .map(([id, name, , years]) => ({
        name,
        pages: years.map((year) => ({ year: String(year), address: `${year}/${id}/` })),
      })),
    checks: checks
      .filter(([, title]) => answers(title))
      .map(([code, title, places]) => ({ title, address: `quality/${code}/`, places })),
  };
}
