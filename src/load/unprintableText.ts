import { unprintableIn } from '../model/unprintable.ts';
import type { UnplacedProblem } from './problem.ts';

/** What JSON writes for one of these, or one as it stands: almost no file has any, and is not walked. */
const SUSPECT =
  /\\u(?:00[01789]|[d-f][89a-f]|20[26])|[\x7f-\x9f\u202a-\u202e\u2066-\u2069]|\p{Noncharacter_Code_Point}/iu;

/** Characters that nobody sees, in the texts of a file whose own text is `written`. */
export function unprintableText(written: string, json: unknown): readonly UnplacedProblem[] {
  return SUSPECT.test(written) ? problemsIn(json, []) : [];
}

function problemsIn(value: unknown, path: readonly PropertyKey[]): readonly UnplacedProblem[] {
  if (typeof value === 'string') {
    const found = unprintableIn(value);
    return found === undefined ? [] : [problem(path, found)];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    problemsIn(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function problem(
  path: readonly PropertyKey[],
  { name, place }: { readonly name: string; readonly place: number },
): UnplacedProblem {
  return {
    path,
    expected: '每个字都能显示的文字',
    found: `第 ${place} 个字是不能显示的字符 ${name}`,
    advice: '删去这个字符；它常在从 Word、PDF 或网页复制时带入。',
  };
}
