import { headMeanings } from '../labels/headMeanings.ts';
import { isDate, isMoneyUnit, isPersonalLabel, yearLine } from '../labels/phrases.ts';
import { filledCells, type SourceCell, type SourceLine } from '../lines/sourceLine.ts';
import { labelledCells } from './labelledCells.ts';
import { withoutStamp } from './withoutStamp.ts';

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

/** 主管部门： behind a blank, within a cell that began as a field. */
const NEXT_FIELD = /(?<=\s)[\p{Script=Han}（）()]{2,14}[:：]/gu;
const IN_CELL = /^([^:：]{2,14})[:：]\s*([\s\S]*)$/;

/** The fields of a line; a label that is not known is one where it stands before a value of its own. */
export function fieldsOfLine(line: SourceLine): FoundField[] {
  const own = line.cells.flatMap(fieldsOfCell);
  const ofCells = new Set(own.flatMap(({ cells }) => cells));
  const filled = filledCells(line).filter((cell) => !isUnitCell(cell));
  if (own.length > 0 && ofCells.size === filled.length) return own;
  const areWhole = own.length > 0 && own.every(({ value }) => value !== '');
  if (
    areWhole &&
    filled.filter((cell) => !isYearCell(cell) && !isDayCell(cell)).length === ofCells.size
  )
    return own;
  const isSigned = own.some(({ isPersonal }) => isPersonal);
  const ofOthers = areWhole && !isSigned ? filled.map(wholeField) : [];
  const whole = ofOthers.flatMap((one) => one ?? []);
  if (whole.length > 0 && whole.length === ofOthers.length)
    return filled.flatMap((cell, at) => {
      const known = own.filter((one) => one.cells.includes(cell));
      const other = whole[at];
      return known.length > 0 || other === undefined ? known : [other];
    });
  const [first] = filled;
  const cells = line.cells.filter((cell) => !isUnitCell(cell));
  const labelled = labelledCells({ cells }, (cell) => cell === first || isLabel(cell.text));
  return labelled.flatMap(({ label, value, rest }): FoundField[] => [
    field(label, value),
    ...strangers(rest),
  ]);
}

/** 总分：96分 beside fields that are one cell each; undefined for anything else. */
function wholeField(cell: SourceCell): FoundField | undefined {
  const [, label = '', value = ''] = IN_CELL.exec(cell.text) ?? [];
  if (label === '' || value === '') return undefined;
  return { label, value, inCell: true, isPersonal: isPersonalLabel(label), cells: [cell] };
}

/** 金额单位：万元 may stand at the end of a line of fields. */
export function isUnitCell({ text }: SourceCell): boolean {
  return isMoneyUnit(text);
}

/** 2022年度 may stand between fields that are one cell each. */
export function isYearCell({ text }: SourceCell): boolean {
  return yearLine(text) !== undefined;
}

/** 2023年3月1日 may stand behind fields that are one cell each: the day on which the form was filled in. */
export function isDayCell({ text }: SourceCell): boolean {
  return isDate(text);
}

/** 单位 and 万元 may stand in two cells. */
export function isUnitField({ label, value }: FoundField): boolean {
  return isMoneyUnit(`${label.replace(/[:：]$/, '')}：${value}`);
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
 * 项目名称：送温暖 in one cell; a blank after the sign is a blank value where the label is known. Others may
 * follow in the same cell behind a blank.
 */
function fieldsOfCell(cell: SourceCell): FoundField[] {
  const [, label = ''] = IN_CELL.exec(cell.text) ?? [];
  if (label === '' || !isLabel(label)) return [];
  // who signs a line has all of it
  const next = isPersonalLabel(label) ? [] : [...cell.text.matchAll(NEXT_FIELD)];
  const starts = [0, ...next.map(({ index }) => index)];
  return starts.flatMap((start, at): FoundField[] => {
    const text = cell.text.slice(start, starts[at + 1]).trim();
    const [, name = '', value = ''] = IN_CELL.exec(text) ?? [];
    if (isMoneyUnit(text)) return [];
    return [
      {
        label: name,
        value: withoutStamp(value),
        inCell: true,
        isPersonal: isPersonalLabel(name),
        cells: [cell],
      },
    ];
  });
}
