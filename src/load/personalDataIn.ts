import { namesPerson, personalKinds } from '../model/personalData.ts';
import type { UnplacedProblem } from './problem.ts';

type Path = readonly PropertyKey[];
/** What the layout that a form carries prints beside the value of a key. */
type Labels = ReadonlyMap<string, string>;

/** What a text is expected to be that holds personal data. */
export const NO_PERSONAL_DATA = '不含个人信息的文字';

/**
 * Telephone numbers, identity numbers and names of fillers, which no site may publish (P9): in a text,
 * in the cell after one that is nothing but a role, and beside a label that is one.
 */
export function personalDataIn(json: unknown): UnplacedProblem[] {
  return problemsIn(json, [], labelsIn(json));
}

function problemsIn(value: unknown, path: Path, labels: Labels): UnplacedProblem[] {
  if (typeof value === 'string') {
    return personalKinds(value)
      .filter((kind) => !isOfficeNumber(kind, path))
      .map((kind) => problem(path, kind));
  }
  if (typeof value !== 'object' || value === null) return [];
  let before: unknown;
  return Object.entries(value).flatMap(([key, item]) => {
    const own = [...path, Array.isArray(value) ? Number(key) : key];
    const label = labels.get(key);
    const roles = label === undefined ? [before] : [before, `${label}：`];
    const isNamed = typeof item === 'string' && roles.some((role) => isNamedAfter(role, item));
    before = item;
    const found = problemsIn(item, own, labels);
    return isNamed ? [...found, problem(own, '姓名')] : found;
  });
}

function isNamedAfter(role: unknown, text: string): boolean {
  return typeof role === 'string' && namesPerson(role, text);
}

function problem(path: Path, kind: string): UnplacedProblem {
  return {
    path,
    expected: NO_PERSONAL_DATA,
    found: `疑似${kind}`,
    advice:
      '删去个人信息再公开；其实是金额或编号的，加千分位逗号或单位，如 "13,800,001,234元"，或在 site.json 的 personalDataExceptions 中写明位置和理由。',
  };
}

/** The telephone of the office that keeps the site is no personal data. */
function isOfficeNumber(kind: string, path: Path): boolean {
  return kind === '固定电话号码' && path.length === 1 && path[0] === 'contact';
}

function labelsIn(json: unknown): Labels {
  const labels = new Map<string, string>();
  const see = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    const { key, label } = value as { key?: unknown; label?: unknown };
    if (typeof key === 'string' && typeof label === 'string') labels.set(key, label);
    for (const item of Object.values(value)) see(item);
  };
  if (typeof json === 'object' && json !== null && 'layout' in json) see(json.layout);
  return labels;
}
