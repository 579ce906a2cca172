import type { z } from 'zod';
import { jsonPlaces } from './jsonPlaces.ts';
import { shownPath } from './pathProblem.ts';
import type { Problem, UnplacedProblem } from './problem.ts';
import type { Reading } from './reading.ts';
import { readText } from './readText.ts';
import { schemaProblems } from './schemaProblems.ts';
import { syntaxFaults } from './syntaxFaults.ts';
import { duplicateFields, personalDataIn } from './textProblems.ts';

/** A data file that its schema accepts; `problem` places a later finding about it. */
export interface DataFile<T> {
  readonly file: string;
  readonly value: T;
  /** What the file says, before defaults and conversions. */
  readonly json: unknown;
  readonly problem: (found: UnplacedProblem) => Problem;
}

/** Reads and checks one JSON file. */
export function readData<S extends z.ZodType>(
  path: string,
  schema: S,
): Reading<DataFile<z.output<S>>> {
  const { value: text, problems } = readText(path);
  return text === undefined ? { value: undefined, problems } : parseData(text, path, schema);
}

function parseData<S extends z.ZodType>(
  text: string,
  path: string,
  schema: S,
): Reading<DataFile<z.output<S>>> {
  const file = shownPath(path);
  const places = jsonPlaces(text);
  const problem = (found: UnplacedProblem): Problem => ({
    file,
    ...found,
    ...places.of(found.path),
  });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    const problems = syntaxFaults(text).map(({ offset, ...words }) => ({
      file,
      ...places.at(offset),
      path: ['JSON'],
      ...words,
    }));
    return { value: undefined, problems };
  }
  const result = schema.safeParse(json);
  const found = [
    ...duplicateFields(text, json),
    ...personalDataIn(json),
    ...(result.success ? [] : schemaProblems(result.error, json)),
  ];
  return {
    value: result.success ? { file, value: result.data, json, problem } : undefined,
    problems: found.map(problem),
  };
}
