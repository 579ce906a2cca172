import { headMeanings } from '../labels/headMeanings.ts';
import { namesWriter } from '../labels/namesWriter.ts';
import type { KeyedField } from './fieldKeys.ts';
import type { OpenDoubt } from './reading.ts';

/** Fields of a label that is not known, or of a meaning that another field with another value has. */
export function fieldDoubts(fields: readonly KeyedField[]): OpenDoubt[] {
  return fields.flatMap((field) => {
    const { key, label, value, cells, isPersonal } = field;
    const meanings = headMeanings(label);
    const isRead = meanings.includes(key) || (key === 'name' && meanings.length > 0);
    if (isPersonal || isRead || isSaidBefore(field, fields)) return [];
    return [
      {
        cells,
        reading: `“${label}”一栏，内容“${value}”`,
        otherReading: '已有的一栏，或不是栏目',
        why: meanings.length === 0 ? '没有见过这个栏目的名称' : '另有一栏是同样的意思，内容不同',
        path: `head/${key}`,
      },
    ];
  });
}

/** 填报单位 beside 实施单位 is another field, and what names the same leaves nothing to decide. */
function isSaidBefore({ label, value }: KeyedField, fields: readonly KeyedField[]): boolean {
  const meanings = headMeanings(label);
  // most labels of a table that is no form mean nothing, and there may be thousands
  if (meanings.length === 0) return false;
  if (namesWriter(label)) return true;
  return fields.some((other) => meanings.includes(other.key) && other.value === value);
}
