import { inOneUnit } from '../../expression/commonUnit.ts';
import { parseUnit } from '../../expression/readUnit.ts';
import { BARE, type Unit } from '../../expression/unit.ts';
import { type Decimal, formatDecimal, parseDecimal } from '../../model/decimal.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import type { Check, CheckResult } from '../finding.ts';
import { isOtherFigure } from '../isOtherFigure.ts';
import { ownBasis } from '../ownBasis.ts';
import { quoteCell } from '../quoteCell.ts';
import { rowEvidence } from '../rowEvidence.ts';
import { rowLabel } from '../rowLabel.ts';

/** A number with a unit that counts or measures. */
const FIGURE =
  /(\d[\d,]*(?:\.\d+)?)\s*([百千万亿]?(?:人次|人|名|户|个|场次|场|家|份|件|台|套|项|粒|株|棵|吨|公里|亩|平方米|立方米|只|头|尾|羽|公斤|册|辆|盏|座|栋))/g;
/** What stands right before it. */
const BEFORE = /\p{Script=Han}{4,10}$/u;
const LONGEST_BEFORE = 10;
/** Units so rare in a form that one row and one figure with them are of one thing, if any word says so. */
const RARE = /(?:粒|株|棵|吨|公里|亩|平方米|立方米|只|头|尾|羽|公斤|册|辆|盏|座|栋)$/;
/** The noun that must stand in the name of the row, right before a common unit. */
const NOUN = 4;

/** Where a plan is told again, a number may be the plan's. */
const PLANNED = /计划|拟|原定|目标/;

/** The columns of the goal, each with the cell of a row that says the same. */
const COLUMNS = [
  { column: 'actual', goal: '实际完成情况', cell: '实际完成值' },
  { column: 'target', goal: '预期目标', cell: '年度指标值' },
] as const;

type Column = (typeof COLUMNS)[number];

interface GoalFigure {
  /** The whole text, and where in it the noun begins and the figure ends. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly unit: Unit;
  readonly value: Decimal;
}

/** A15: the goal states another number than the only row that names the same thing; parts, other years and plans are other figures. */
export const goalFigureMismatch: Check = {
  code: 'goalFigureMismatch',
  title: '总体目标与指标数值不一致',
  severity: 'warning',
  basis: ownBasis('A15'),
  check: ({ project, score }) =>
    COLUMNS.flatMap((column) => {
      const { expected, actual } = project.goal;
      const isActual = column.column === 'actual';
      const text = (isActual ? actual : expected) ?? '';
      if (isActual && PLANNED.test(text)) return [];
      return goalFigures(text).flatMap((figure) =>
        mismatch(score.rows, figure, column).filter(() => !isOther(figure, project.year)),
      );
    }),
};

function mismatch(all: readonly RowScore[], figure: GoalFigure, said: Column): CheckResult[] {
  const { column, goal, cell } = said;
  const rows = all.filter((row) => isSameThing(row, figure, column));
  const [row] = rows;
  const stated = row?.[column];
  if (row === undefined || rows.length > 1 || stated?.kind !== 'quantity') return [];
  if (stated.approximate || (column === 'actual' && stated.operator !== 'none')) return [];
  const both = inOneUnit({ value: stated.value, unit: unitOf(row, column) ?? BARE }, figure);
  if (typeof both === 'string' || both.target === both.actual) return [];
  const { indicator } = row;
  const text = figure.text.slice(figure.start, figure.end);
  return [
    {
      seq: indicator.seq,
      about: { kind: 'cell', column },
      words: () => ({
        message: `年度总体目标的${goal}写“${text}”，${rowLabel(indicator)}的${cell}为${quoteCell(indicator[column])}，两处数字不同。`,
        evidence: `${goal}“${text}”（${formatDecimal(figure.value)}）；${rowEvidence(indicator, column)}`,
        advice: '核对两处数字；口径不同的，请注明。',
      }),
    },
  ];
}

/** Figures of a text whose noun and unit, or rare unit, occur once: of two, neither can be told from the other. */
function goalFigures(text: string): GoalFigure[] {
  const figures = new Map<string, GoalFigure | undefined>();
  let from = 0;
  FIGURE.lastIndex = 0;
  for (let match = FIGURE.exec(text); match !== null; match = FIGURE.exec(text)) {
    const [all, digits = '', unitText = ''] = match;
    const { index } = match;
    const lead = text.slice(from, index).trimEnd();
    const before = BEFORE.exec(lead.slice(-LONGEST_BEFORE))?.[0];
    if (before === undefined) continue;
    const start = from + lead.length - NOUN;
    const end = index + all.length;
    from = end;
    const value = parseDecimal(digits.replaceAll(',', ''));
    const unit = parseUnit(unitText);
    const key = (RARE.test(unitText) ? '' : before.slice(-NOUN)) + unit?.dimension;
    const isRead = value !== undefined && unit !== undefined && !figures.has(key);
    figures.set(key, isRead ? { text, start, end, before, unit, value } : undefined);
  }
  return [...figures.values()].filter((figure) => figure !== undefined);
}

/** Whether it is of several things, of another time or a part. */
function isOther({ text, start, end, before }: GoalFigure, year: number): boolean {
  return (
    isJoined(text, start + NOUN - before.length, before) || isOtherFigure(text, start, end, year)
  );
}

/** 生活困难劳模和特困劳模 200 人: the figure is of both; 200条、报告9份 are two figures. */
function isJoined(text: string, at: number, before: string): boolean {
  return (
    /[和与及或]/.test(before) || /\p{Script=Han}{4}、$/u.test(text.slice(Math.max(0, at - 5), at))
  );
}

function isSameThing(row: RowScore, { before, unit }: GoalFigure, column: Column['column']) {
  const { name } = row.indicator;
  const own = unitOf(row, column);
  if (own === undefined || own.dimension !== unit.dimension) return false;
  if (name.includes(before.slice(-NOUN))) return RARE.test(unit.text) || own.text === unit.text;
  return RARE.test(unit.text) && hasCommonWord(name, before);
}

/** The unit of a number of the row; of one that prints none, that of the other cell. */
function unitOf({ target, actual }: RowScore, column: Column['column']): Unit | undefined {
  const [own, other] = column === 'actual' ? [actual, target] : [target, actual];
  if (own.kind !== 'quantity') return undefined;
  return own.unit.dimension === '' && other.kind === 'quantity' ? other.unit : own.unit;
}

/** Two characters in common. */
function hasCommonWord(a: string, b: string): boolean {
  for (let at = 1; at < b.length; at++) if (a.includes(b.slice(at - 1, at + 1))) return true;
  return false;
}
