import type { z } from 'zod';
import { formatCount } from '../model/format.ts';
import { writtenSchema } from '../model/formFile.ts';
import { jsonPlaces } from './jsonPlaces.ts';
import { LIMITS } from './limits.ts';
import { shownPath } from './pathProblem.ts';
import { personalDataIn } from './personalDataIn.ts';
import type { Problem, UnplacedProblem } from './problem.ts';
import type { Reading } from './reading.ts';
import { readText } from './readText.ts';
import { schemaProblems } from './schemaProblems.ts';
import { withSharedTexts } from './sharedTexts.ts';
import { isTooDeep, sizeProblems } from './sizeProblems.ts';
import { syntaxFaults } from './syntax/syntaxFaults.ts';
import { duplicateFields, unseenFields } from './textProblems.ts';
import { unprintableText } from './unprintableText.ts';

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

/** Checks the text of a JSON file, which may not stand yet, as that of `path`. */
export function parseData<S extends z.ZodType>(
  text: string,
  path: string,
  schema: S,
): Reading<DataFile<z.output<S>>> {
  const file = shownPath(path);
  const places = jsonPlaces(text);
  const json = parseJson(text);
  if (json === undefined) {
    const problems = syntaxFaults(text).map(({ offset, expected, found, advice }) => {
      return { file, ...places.at(offset), path: ['JSON'], expected, found, advice };
    });
    return { value: undefined, problems };
  }
  const problem = (found: UnplacedProblem): Problem => {
    return { file, ...found, ...places.of(found.path) };
  };
  // A file shorter than the longest text holds nothing that is too large: almost every file.
  const tooLarge = text.length > LIMITS.characters ? sizeProblems(json) : [];
  if (tooLarge.length > 0) return { value: undefined, problems: tooLarge.map(problem) };
  const result = schema.safeParse(json);
  const found = [
    ...duplicateFields(text, json),
    ...unprintableText(text, json),
    ...personalDataIn(json),
    ...(result.success
      ? unseenFields(text, json)
      : schemaProblems(result.error, {
          schema: writtenSchema(schema, json),
          json,
          written: places.written,
        })),
  ];
  return {
    value: result.success ? { file, value: result.data, json, problem } : undefined,
    problems: atMost(found).map(problem),
  };
}

/** The first problems of a file, and how many there are. */
function atMost(found: readonly UnplacedProblem[]): readonly UnplacedProblem[] {
  const { problems } = LIMITS;
  if (found.length <= problems) return found;
  const more = {
    path: [],
    expected: `不超过 ${formatCount(problems)} 处问题`,
    found: `${formatCount(found.length)} 处`,
    advice: '只列出了最前面的；检查是否放错了文件。',
  };
  return [...found.slice(0, problems), more];
}

/** The value of a text; undefined where it is no JSON or nested too deeply to be looked at. */
function parseJson(text: string): unknown {
  try {
    const json: unknown = JSON.parse(text);
    return isTooDeep(json) ? undefined : withSharedTexts(json);
  } catch {
    return undefined;
  }
}
