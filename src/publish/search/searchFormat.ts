/** `search/index.json`: what every search needs; departments and checks are searched in it. */
export interface SearchBase {
  readonly projects: number;
  /** How many projects a file of projects holds. */
  readonly chunk: number;
  /** How many files of tokens there are. */
  readonly parts: number;
  readonly departments: readonly SearchDepartment[];
  readonly checks: readonly SearchCheck[];
}

/**
 * Id, name, number of its first project, years newest first; none where it has no page. Its projects end
 * where the next begin.
 */
export type SearchDepartment = readonly [
  id: string,
  name: string,
  first: number,
  years: readonly number[],
];

/** Code, title, number of places where it fired. */
export type SearchCheck = readonly [code: string, title: string, places: number];

/** What a token can stand in, in the order of the lists of a token. */
export const SEARCH_FIELDS = ['name', 'unit', 'indicator'] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

/**
 * `search/tokens-<part>.json`: for each token a list a field of the projects that have it there, each as
 * its distance from the one before; empty lists at the end are left out.
 */
export type TokenPart = Readonly<Record<string, readonly (readonly number[])[]>>;

/** `search/projects-<chunk>.json`: what a result shows. */
export type ProjectChunk = readonly SearchProject[];

/** One project over all its years, or the form of a whole department. */
export interface SearchProject {
  /** The newest name, then earlier ones. */
  readonly names: readonly string[];
  readonly unit: string;
  /** Ids of its pages, newest year first: `2022/zonggonghui/songwennuan-bangfu`. */
  readonly pages: readonly string[];
  /** Those of its target forms, newest first: `2022/zonggonghui/songwennuan-bangfu/targets`. */
  readonly targets?: readonly string[];
  /** Name, which of the pages and then of the targets has it, and its row there; each once. */
  readonly indicators: readonly (readonly [name: string, page: number, seq: number])[];
}
