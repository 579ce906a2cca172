import { headMeanings } from '../labels/headMeanings.ts';
import { isMoneyUnit, isPersonalLabel, yearLine } from '../labels/phrases.ts';
import { filledCells, type SourceCell, type SourceLine } from '../lines/sourceLine.ts';
import { labelledCells } from './labelledCells.ts';

/** A label with its value as they stand on a line. */
export interface FoundField {
  readonly label: string;
  readonly value: string;
  /** Label and value are one cell: 项目名称：送温暖. */
  readonly inCell: boolean;
  /** It asks for a person and is left out. */
  readonly isPersonal: boolean;
  readonly cells: readonly SourceCell[];
}

const GAP = /[^\S\n]{2,}/g;
const IN_CELL = /^([^:：]{2,14})[:：]\s*([\s\S]*)$/;

/** The fields of a line; a label that is not known is one where it stands before a value of its own. */
export function fieldsOfLine(line: SourceLine): FoundField[] {
  const own = line.cells.flatMap(fieldOfCell);
  const filled = filledCells(line).filter((cell) => !isUnitCell(cell));
  if (own.length > 0 && own.length === filled.length) return own;
  const areWhole = own.length > 0 && own.every(({ value }) => value !== '');
  if (areWhole && filled.filter((cell) => !isYearCell(cell)).length === own.length) return own;
  const [first] = filled;
  const cells = line.cells.filter((cell) => !isUnitCell(cell));
  const labelled = labelledCells({ cells }, (cell) => cell === first || isLabel(cell.text));
  return labelled.flatMap(({ label, value, rest }): FoundField[] => [
    field(label, value),
    ...strangers(rest),
  ]);
}

/** 金额单位：万元 may stand at the end of a line of fields. */
export function isUnitCell({ text }: SourceCell): boolean {
  return isMoneyUnit(text);
}

/** 2022年度 may stand between fields that are one cell each. */
export function isYearCell({ text }: SourceCell): boolean {
  return yearLine(text) === 'year';
}

/** 单位 and 万元 may stand in two cells. */
export function isUnitField({ label, value }: FoundField): boolean {
  return isMoneyUnit(`${label}：${value}`);
}

function isLabel(text: string): boolean {
  return headMeanings(text).length > 0 || isPersonalLabel(text);
}

function field(label: SourceCell, value: SourceCell | undefined): FoundField {
  return {
    label: label.text,
    value: value?.text ?? '',
    inCell: false,
    isPersonal: isPersonalLabel(label.text),
    cells: value === undefined ? [label] : [label, value],
  };
}

/** What stands between a value and the next known label: labels that are not known, with their values. */
function strangers(rest: readonly SourceCell[]): FoundField[] {
  return rest.flatMap((cell, index) => (index % 2 === 0 ? [field(cell, rest[index + 1])] : []));
}

/**
 * 项目名称：送温暖 in one cell; a blank after the sign is a blank value where the label is known. The unit of
 * money may follow after a gap.
 */
function fieldOfCell(cell: SourceCell): FoundField[] {
  const [, label = '', rest = ''] = IN_CELL.exec(cell.text) ?? [];
  if (label === '' || !isLabel(label)) return [];
  const gap = [...rest.matchAll(GAP)].findLast((one) => isMoneyUnit(rest.slice(one.index).trim()));
  const value = gap === undefined ? rest : rest.slice(0, gap.index);
  return [{ label, value, inCell: true, isPersonal: isPersonalLabel(label), cells: [cell] }];
}
