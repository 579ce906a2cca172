import {
  SEARCH_FIELDS,
  type SearchBase,
  type SearchField,
  type TokenPart,
} from '../publish/search/searchFormat.ts';
import { partOf, runTokens } from '../publish/search/searchText.ts';
import { hasWord } from './hasWord.ts';

/** Numbers of the projects that may answer a query, best first. */
export interface Candidates {
  /** A word stands in the name or the unit. */
  readonly byName: readonly number[];
  /** A word stands in an indicator, none in the name or the unit. */
  readonly byIndicator: readonly number[];
}

type Part = (number: number) => TokenPart;

/** What a word counts in each field: the name before the unit, the unit before an indicator. */
const WEIGHTS = { name: 10_000, unit: 100, indicator: 1 } as const satisfies Record<
  SearchField,
  number
>;
/** The department's name is searched too; it counts nothing by itself. */
const DEPARTMENT = 1 << SEARCH_FIELDS.length;

/** The parts of the index that a query needs. */
export function partsFor(words: readonly string[], parts: number): number[] {
  return [...new Set(words.flatMap(tokensOf).map((token) => partOf(token, parts)))];
}

/**
 * Projects in which every word of the query stands, in a name, a unit, an indicator or the name of the
 * department: as far as pairs of neighbours can tell. More words in the name come first, then the unit;
 * projects that only their department answers for are left to the department.
 */
export function candidates(words: readonly string[], base: SearchBase, part: Part): Candidates {
  const scores = new Int32Array(base.projects);
  const counts = new Uint8Array(base.projects);
  for (const word of words) {
    const places = wordPlaces(word, base, part);
    for (let number = 0; number < places.length; number += 1) {
      const place = places[number] ?? 0;
      if (place === 0) continue;
      counts[number] = (counts[number] ?? 0) + 1;
      scores[number] = (scores[number] ?? 0) + scoreOf(place);
    }
  }
  const scoreAt = (number: number) => scores[number] ?? 0;
  const found = [...counts.keys()].filter(
    (number) => counts[number] === words.length && scoreAt(number) > 0,
  );
  found.sort((a, b) => scoreAt(b) - scoreAt(a));
  const isNamed = (number: number) => scoreAt(number) >= WEIGHTS.unit;
  return {
    byName: found.filter(isNamed),
    byIndicator: found.filter((number) => !isNamed(number)),
  };
}

function scoreOf(place: number): number {
  let score = 0;
  SEARCH_FIELDS.forEach((field, bit) => {
    if ((place & (1 << bit)) !== 0) score += WEIGHTS[field];
  });
  return score;
}

/** For each project a bit for each field in which the word stands. */
function wordPlaces(word: string, base: SearchBase, part: Part): Uint8Array {
  const places = new Uint8Array(base.projects);
  const mark = (number: number, bit: number) => {
    places[number] = (places[number] ?? 0) | bit;
  };
  SEARCH_FIELDS.forEach((_, field) => {
    for (const numbers of numbersWith(word, field, base, part)) {
      for (const number of numbers) mark(number, 1 << field);
    }
  });
  base.departments.forEach(([, name, first], index) => {
    if (!hasWord(name, word)) return;
    const end = base.departments[index + 1]?.[2] ?? base.projects;
    for (let number = first; number < end; number += 1) mark(number, DEPARTMENT);
  });
  return places;
}

/** Lists of the projects that have a word in a field; a project can be in several of them. */
function numbersWith(
  word: string,
  field: number,
  { parts }: SearchBase,
  part: Part,
): (readonly number[])[] {
  if ([...word].length === 1) {
    return Object.entries(part(partOf(word, parts)))
      .filter(([token]) => token.startsWith(word))
      .map(([, lists]) => numbersIn(lists[field]));
  }
  const lists = tokensOf(word).map((token) => {
    const tokens = part(partOf(token, parts));
    return numbersIn(Object.hasOwn(tokens, token) ? tokens[token]?.[field] : undefined);
  });
  const [fewest = [], ...rest] = lists.sort((a, b) => a.length - b.length);
  const others = rest.map((numbers) => new Set(numbers));
  return [fewest.filter((number) => others.every((numbers) => numbers.has(number)))];
}

/** The last character alone says nothing more where others stand before it. */
function tokensOf(word: string): string[] {
  const tokens = runTokens(word);
  return tokens.length > 1 ? tokens.slice(0, -1) : tokens;
}

function numbersIn(distances: readonly number[] = []): number[] {
  let number = 0;
  return distances.map((distance) => {
    number += distance;
    return number;
  });
}
