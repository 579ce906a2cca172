import { bareLabel } from './plainLabel.ts';

const WRITERS = new Set(['填报单位', '填表单位', '填报部门', '编报单位', '编制单位', '申报单位']);

/**
 * Whether a label names who fills in the form, which may be another than who carries out the project: beside 实施单位
 * it is a field of its own.
 */
export function namesWriter(label: string): boolean {
  return WRITERS.has(bareLabel(label));
}
