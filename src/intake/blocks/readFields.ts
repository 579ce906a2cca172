import { largest } from '../../model/extremes.ts';
import type { Field } from '../../model/layouts/layout.ts';
import { isSideName, textKey } from '../labels/blockNames.ts';
import { fundRowKey, headMeanings } from '../labels/headMeanings.ts';
import {
  isDate,
  isMoneyUnit,
  isPersonalLabel,
  isSignature,
  isTitle,
  moneyUnitIn,
  yearLine,
} from '../labels/phrases.ts';
import { filledCells, type SourceCell, type SourceLine } from '../lines/sourceLine.ts';
import { isBlockEnd } from './blockEnd.ts';
import { SHEET } from './blockWidths.ts';
import { fieldDoubts } from './fieldDoubts.ts';
import { fieldKeys, type KeyedField } from './fieldKeys.ts';
import {
  type FoundField,
  fieldsOfLine,
  isDayCell,
  isUnitCell,
  isUnitField,
  isYearCell,
} from './fieldsOfLine.ts';
import { isScoreLine } from './isScoreLine.ts';
import { readFundPairs } from './readFundPairs.ts';
import { asAside, asHead, type BlockReading, type Claim, type OpenDoubt } from './reading.ts';
import { tableHead } from './tableHead.ts';
import { withoutStamp } from './withoutStamp.ts';

const LABEL_WIDTH = 14;
const WIDEST_LABEL = 21;

/** 项目名称, 主管部门 …: labels with their values, line by line; undefined where line `at` has none. */
export function readFields(
  lines: readonly SourceLine[],
  at: number,
  isWhole: boolean,
): BlockReading | undefined {
  const { found, next } = foundFields(lines, at);
  const isKnown = found.flat().some(({ label }) => headMeanings(label).length > 0);
  const first = lines[at];
  if (!isKnown && !(first !== undefined && isScoreLine(first))) return undefined;
  const keyed = fieldKeys(
    found.map((fields) => fields.filter((field) => !isUnitField(field))),
    isWhole,
  );
  const kept = keyed
    .map((line) => line.filter(({ isPersonal }) => !isPersonal))
    .filter((line) => line.length > 0);
  return {
    block: { kind: 'fields', lines: kept.map((line) => fieldLine(line, labelWidth(kept))) },
    values: { head: Object.fromEntries(kept.flat().map(({ key, value }) => [key, value])) },
    claims: [
      ...keyed.flat().flatMap(claimsOf),
      ...besideFields(lines.slice(at, next), found.flat()),
    ],
    doubts: [
      ...fieldDoubts(keyed.flat()),
      ...lines.slice(at, next).flatMap((line) => withoutRoom(line, keyed.flat())),
    ],
    next,
  };
}

/** The fields of each line from `at` on, to the first line that has none. */
function foundFields(
  lines: readonly SourceLine[],
  at: number,
): { found: readonly (readonly FoundField[])[]; next: number } {
  const found: FoundField[][] = [];
  let next = at;
  for (; next < lines.length; next += 1) {
    const line = lines[next];
    if (line === undefined) break;
    if (filledCells(line).length === 0) continue;
    const fields = isOfFields(lines, next, found.length > 0) ? fieldsOfLine(line) : [];
    if (fields.length === 0) break;
    found.push(fields);
  }
  return { found, next };
}

/** A label at the end of a row of a table has no place for a value: it may name what stands below. */
function withoutRoom(line: SourceLine, fields: readonly KeyedField[]): OpenDoubt[] {
  const last = filledCells(line).at(-1);
  const field = fields.find(
    ({ cells, inCell }) => !inCell && cells.length === 1 && cells[0] === last,
  );
  if (last === undefined || field === undefined || field.isPersonal || line.isCompact) return [];
  if (line.isParagraph || last.column + last.columnSpan < line.width) return [];
  return [
    {
      cells: [last],
      reading: `“${field.label}”一栏空着`,
      otherReading: '下面一列的名称',
      why: '它的右边没有填写的地方',
      path: `head/${field.key}`,
    },
  ];
}

/** The unit of money, the year and the day of filing may stand among the fields. */
function besideFields(lines: readonly SourceLine[], fields: readonly FoundField[]): Claim[] {
  const read = new Set(fields.flatMap(({ cells }) => cells));
  const beside = lines.flatMap(({ cells }) => cells.filter((cell) => !read.has(cell)));
  const units = fields.filter(isUnitField).flatMap(({ cells }) => cells);
  return [
    ...asAside([...beside.filter(isUnitCell), ...units], '金额单位'),
    ...asAside(beside.filter(isYearCell), '年度'),
    ...asAside(beside.filter(isDayCell), '填报日期和签章'),
  ];
}

/** Whether a line may hold fields: no other block begins on it, and a label is known or goes with some. */
function isOfFields(lines: readonly SourceLine[], at: number, goesOn: boolean): boolean {
  const line = lines[at];
  const filled = line === undefined ? [] : filledCells(line);
  const first = line?.isParagraph ? filled.find((cell) => !isYearCell(cell)) : filled[0];
  if (line === undefined || first === undefined) return false;
  const { text } = first;
  // 资金来源 names a field, and the rows of a table of money
  if (tableHead(lines, at)?.kind === 'funds' || yearLine(text) !== undefined) return false;
  if (readFundPairs(lines, at) !== undefined) return false;
  if (headMeanings(text).length > 0 || isScoreLine(line)) return true;
  const [, label = text, value = ''] = /^([^:：]{2,14})[:：](.*)/s.exec(text) ?? [];
  if (isPersonalLabel(label)) return !isSignature(text);
  if (headMeanings(label).length > 0) return !isSignature(text) || isStamped(value);
  if (!goesOn || line.isParagraph || isSideName(text) || textKey(text) !== undefined) return false;
  if (isBlockEnd(lines, at) || fundRowKey(text) !== undefined || isTitle(text)) return false;
  return moneyUnitIn(text) === undefined && line.cells.length >= 2 && text.length <= 16;
}

/** What another field follows in the same cell. */
const NEXT_LABEL = /\s+(?=[\p{Script=Han}（）()]{2,14}[:：])/u;

/**
 * 填报单位（盖章）：市水利局 names the unit, as 单位名称：市医院（盖章） 填报日期：… does; without a name, or with a day
 * alone, the line is there to be stamped.
 */
function isStamped(value: string): boolean {
  const [first = '', ...others] = value.trim().split(NEXT_LABEL);
  const own = withoutStamp(first);
  // 项目单位（盖章）：市图书馆 主要领导签字：
  if (others.some(isSignature)) return false;
  return own !== '' && ![isSignature, isDate, isMoneyUnit].some((is) => is(own));
}

/** How wide the labels of all lines are, in digits: as the longest of them, with blanks at its sides, within bounds. */
function labelWidth(lines: readonly (readonly FoundField[])[]): number {
  const labels = lines.flat().filter(({ inCell }) => !inCell);
  const longest = largest(labels.map(({ label }) => [...label].length));
  const most = largest(lines.map((line) => line.length));
  const widest = Math.min(WIDEST_LABEL, Math.floor(SHEET / most / 2));
  return Math.max(LABEL_WIDTH, Math.min(widest, 2 * longest + 1));
}

/** One line of the paper: labels and values side by side, as wide as the sheet. */
function fieldLine(fields: readonly KeyedField[], own: number): Field[] {
  const share = Math.floor(SHEET / fields.length);
  return fields.map(({ key, label, inCell }, index) => {
    const whole = index === 0 ? SHEET - share * (fields.length - 1) : share;
    return inCell
      ? { key, label: `${label}：`, labelWidth: 0, width: whole }
      : { key, label, labelWidth: own, width: whole - own };
  });
}

function claimsOf({ key, cells, value, isPersonal, inCell }: KeyedField) {
  if (isPersonal) return asAside(cells, '个人信息');
  if (inCell) return cells.map((cell) => ({ cell, path: `head/${key}` }));
  const [label, ...values] = cells;
  return [
    ...asHead(label === undefined ? [] : [label]),
    ...(value === '' ? [] : values.map((cell: SourceCell) => ({ cell, path: `head/${key}` }))),
  ];
}
