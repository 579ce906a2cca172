import type { z } from 'zod';
import { type JsonPlaces, jsonPlaces, type Place } from '../../load/jsonPlaces.ts';
import { syntaxFaults } from '../../load/syntax/syntaxFaults.ts';
import { type Rulebook, rulebookSchema } from '../../model/rulebook.ts';
import type { RulebookChoice } from '../messages.ts';

/** A rule book that was chosen, none for the site's own, or one sentence that says why it is no rule book. */
interface Chosen {
  readonly rulebook?: Rulebook | undefined;
  readonly refusal?: string;
}

/** The rule book that a choice names or brings. */
export function chosenRulebook(choice: RulebookChoice, known: readonly Rulebook[]): Chosen {
  switch (choice.kind) {
    case 'site':
      return { rulebook: undefined };
    case 'known':
      return { rulebook: known.find(({ id }) => id === choice.id) };
    case 'own':
      return ownRulebook(choice);
    default:
      return choice satisfies never;
  }
}

function ownRulebook({ name, text }: Extract<RulebookChoice, { kind: 'own' }>): Chosen {
  const refused = (why: string): Chosen => ({ refusal: `“${name}”不是评分规则，没有换：${why}。` });
  const places = jsonPlaces(text);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refused(syntaxWords(text, places));
  }
  const { data, error } = rulebookSchema.safeParse(json);
  if (data !== undefined) return { rulebook: data };
  return refused(error.issues.map((issue) => problemWords(issue, places)).join('；'));
}

/** The first fault alone: what follows on it can rarely be told. */
function syntaxWords(text: string, places: JsonPlaces): string {
  const [first] = syntaxFaults(text);
  if (first === undefined) return '应为 JSON，实为别的文字';
  const { offset, expected, found } = first;
  return `${lineWords(places.at(offset))}应为${expected}，实为${found}`;
}

/** Where a problem stands, in the file and as the keys of the JSON, and what it is. */
function problemWords(issue: z.core.$ZodIssue, places: JsonPlaces): string {
  const key = issue.path.length === 0 ? '整个文件' : issue.path.join('.');
  const place = `${lineWords(places.of(issue.path))}${key}`;
  switch (issue.code) {
    case 'custom':
    case 'invalid_format':
      return `${place} 应为 ${issue.message}`;
    case 'invalid_type':
      return `${place} 没有写，或者类型不对`;
    case 'unrecognized_keys':
      return `${place} 有不认得的项 ${issue.keys.join('、')}`;
    case 'too_small':
    case 'too_big':
      return `${place} 超出范围`;
    default:
      return `${place} 不是认得的值`;
  }
}

function lineWords({ line, column }: Place): string {
  return `第 ${line} 行第 ${column} 字：`;
}
