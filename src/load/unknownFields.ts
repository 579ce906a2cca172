import type { z } from 'zod';
import { FILE_SCHEMAS, FILE_WORDS, type FileKind } from '../model/fileSchemas.ts';
import { nearestName } from '../model/nearestName.ts';
import { type FieldPlace, fieldPlaces, fieldsAt } from '../model/schemaFields.ts';
import { pathInWords, termWithin } from '../model/terms.ts';

const FILES = (Object.entries(FILE_SCHEMAS) as [FileKind, z.core.$ZodType][]).map(
  ([kind, schema]) => ({ kind, schema, places: fieldPlaces(schema) }),
);

/** What a field that a schema does not know was meant to be. */
export interface FieldGuess {
  /** The field of the same object that was meant. */
  readonly meant?: string;
  /** What to do, a whole sentence. */
  readonly advice: string;
}

/**
 * Guesses what an unknown field of a file of this schema was meant to be: another spelling, the official
 * term for the English name, a field of another place or file, or a slip of the keyboard.
 */
export function guessField(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
  key: string,
): FieldGuess {
  const siblings = fieldsAt(schema, path).filter((field) => field !== '$schema');
  const parent = path.findLast((part) => typeof part === 'string');
  return (
    sameField(siblings, parent, key) ??
    elsewhere(schema, key) ??
    near(siblings, parent, key) ??
    inOtherFile(schema, key) ?? {
      advice: `删去“${key}”，或改正拼写；这里可用的字段：${siblings.join('、')}。`,
    }
  );
}

/** The field itself, in other capitals, with other signs between the words or by its Chinese term. */
function sameField(
  siblings: readonly string[],
  parent: string | undefined,
  key: string,
): FieldGuess | undefined {
  const spelled = siblings.find((field) => plain(field) === plain(key));
  if (spelled !== undefined) {
    return { meant: spelled, advice: `改为“${spelled}”：字段名的大小写和写法都要一致。` };
  }
  const meant = siblings.find((field) => plain(termWithin(parent, field)) === plain(key));
  if (meant === undefined) return undefined;
  return { meant, advice: `字段名用英文：“${key}”写作“${meant}”。` };
}

function elsewhere(schema: z.core.$ZodType, key: string): FieldGuess | undefined {
  const places = FILES.find((file) => file.schema === schema)?.places ?? [];
  const found = places.filter((place) => isCalled(place, key));
  const [first] = found;
  if (first === undefined) return undefined;
  const others = found.length > 1 ? '等处' : '';
  const where = first.within.length === 0 ? '文件的最外层' : `“${pathInWords(first.within)}”`;
  return { advice: `${named(first)}写在${where}${others}，不写在这里：移到那里，或删去。` };
}

function near(
  siblings: readonly string[],
  parent: string | undefined,
  key: string,
): FieldGuess | undefined {
  const terms = new Map(siblings.map((field) => [termWithin(parent, field), field]));
  const meant = nearestName(key, siblings) ?? terms.get(nearestName(key, [...terms.keys()]) ?? '');
  if (meant === undefined) return undefined;
  const term = termWithin(parent, meant);
  return { meant, advice: `是不是“${meant}”（${term}）？改正拼写，或删去。` };
}

function inOtherFile(schema: z.core.$ZodType, key: string): FieldGuess | undefined {
  const [first] = FILES.filter((file) => file.schema !== schema).flatMap(({ kind, places }) => {
    const place = places.find((one) => isCalled(one, key));
    return place === undefined ? [] : [{ kind, place }];
  });
  if (first === undefined) return undefined;
  const { kind, place } = first;
  const where = place.within.length === 0 ? '' : `的“${pathInWords(place.within)}”`;
  return { advice: `${named(place)}写在${FILE_WORDS[kind]} ${where}中，不写在这里。` };
}

function isCalled({ field, within }: FieldPlace, key: string): boolean {
  return field === key || termWithin(within.at(-1), field) === key;
}

function named({ field, within }: FieldPlace): string {
  return `“${field}”（${termWithin(within.at(-1), field)}）`;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}
