import { headMeanings, headRank } from '../labels/headMeanings.ts';
import { bareLabel } from '../labels/plainLabel.ts';
import type { FoundField } from './fieldsOfLine.ts';

export interface KeyedField extends FoundField {
  readonly key: string;
}

/**
 * The key of each field by what its label means. Of several that mean the same the most usual label has it,
 * 实施单位 before 填报单位; the others are fields of this form alone. A form of a whole department is named
 * after it.
 */
export function fieldKeys(
  found: readonly (readonly FoundField[])[],
  isWhole: boolean,
): KeyedField[][] {
  const all = found.flat().filter(({ isPersonal }) => !isPersonal);
  const hasName = all.some(({ label }) => headMeanings(label)[0] === 'name');
  const owner = isWhole && !hasName ? all.find(isOfDepartment) : undefined;
  const used = new Set<string>();
  return found.map((line) =>
    line.map((field) => {
      const own = field === owner ? 'name' : keyOf(field, all, used, isWhole);
      const key = own ?? `x${used.size + 1}`;
      used.add(key);
      return { ...field, key };
    }),
  );
}

function isOfDepartment({ label }: FoundField): boolean {
  return headMeanings(label).some((key) => key === 'department' || key === 'unit');
}

function keyOf(
  { label, value, isPersonal }: FoundField,
  all: readonly FoundField[],
  used: ReadonlySet<string>,
  isWhole: boolean,
): string | undefined {
  if (isPersonal) return 'personal';
  const meanings = headMeanings(label);
  return meanings.find(
    (key) =>
      !used.has(key) &&
      !(key === 'score' && isFull(label, value)) &&
      // who fills in a form of a project is no name of it
      (key !== 'name' || isWhole || meanings[0] === 'name') &&
      !all.some((other) => headMeanings(other.label)[0] === key && isMoreUsual(other, label, key)),
  );
}

const HUNDRED = 100;

/** 总分：1000分 is what a form is scored out of, and no score of it: none is above 100 otherwise. */
function isFull(label: string, value: string): boolean {
  const [, number = ''] = /^(\d{3,4})分?$/.exec(value.trim()) ?? [];
  return bareLabel(label) === '总分' && Number(number) > HUNDRED;
}

function isMoreUsual(other: FoundField, label: string, key: string): boolean {
  return headRank(key, other.label) < headRank(key, label);
}
