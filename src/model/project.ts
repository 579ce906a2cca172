import { type Cell, type MoneyUnit, parseMoneyCell, parsePointsCell } from './cell.ts';
import type { Decimal } from './decimal.ts';
import { parseDecimal } from './decimal.ts';
import type { Form, FundRowText } from './form.ts';
import type { ListEntry } from './list.ts';
import type { Report } from './report.ts';
import type { Source } from './source.ts';

/** The parts into which first-level indicators fall. */
export type Part = 'output' | 'benefit' | 'satisfaction' | 'cost' | 'unknown';
/** The rows of the 项目资金 block. */
export type FundSource = 'total' | 'fiscal' | 'carryover' | 'other';
export const FUND_SOURCES = ['total', 'fiscal', 'carryover', 'other'] as const;

/** Money of one source in 万元, with its printed rate. */
export interface FundRow {
  readonly initial: Cell;
  readonly adjusted: Cell;
  readonly executed: Cell;
  readonly points: Cell;
  readonly rate: string;
  readonly score: Cell;
}

/** One 三级指标: texts as printed, points and score as decimals. */
export interface Indicator {
  /** Position in the form, from 1. */
  readonly seq: number;
  readonly part: Part;
  /** Which of the form's first-level indicators the row stands under, from 0. */
  readonly level1Index: number;
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  readonly points: Cell;
  readonly score: Cell;
  readonly reason: string;
}

/** A first-level indicator: its name and the points that its label prints, such as (50分). */
export interface Level1 {
  readonly part: Part;
  readonly label: string;
  readonly name: string;
  readonly printedPoints: Decimal | undefined;
}

/** One project of one year, complete: the form with numbers read, the list's entry, the report. */
export interface Project {
  /** `<year>/<department>/<id>`, also the address of its page. */
  readonly id: string;
  /** The same for every year of one project, renames included. */
  readonly lineageId: string;
  /** The lineages from which this one was merged or split, as the list declares. */
  readonly origin: Origin | undefined;
  readonly slug: string;
  readonly year: number;
  readonly departmentId: string;
  readonly departmentName: string;
  /** Without a code such as 502001- before it. */
  readonly unitName: string;
  readonly name: string;
  readonly listEntry: ListEntry;
  readonly form: Form;
  readonly funds: Readonly<Record<FundSource, FundRow>>;
  readonly level1: readonly Level1[];
  readonly indicators: readonly Indicator[];
  readonly totalPoints: Cell;
  readonly totalScore: Cell;
  readonly report: Report | undefined;
  readonly source: Source;
}

/** Where a lineage comes from that is not a renaming. */
export interface Origin {
  readonly kind: 'merged' | 'split';
  readonly lineageIds: readonly string[];
}

/** What surrounds a form in the data folder. */
export interface ProjectContext {
  readonly departmentId: string;
  readonly departmentName: string;
  readonly listEntry: ListEntry;
  readonly source: Source;
  readonly report: Report | undefined;
}

/** Reads every number of a valid form; the texts stay as printed. */
export function toProject(form: Form, context: ProjectContext): Project {
  const { departmentId, departmentName, listEntry } = context;
  const level1 = form.indicators.map(({ level1 }) => toLevel1(level1));
  return {
    id: `${form.year}/${departmentId}/${listEntry.id}`,
    lineageId: lineageIdOf(departmentId, listEntry.lineage ?? listEntry.id),
    origin: originOf(departmentId, listEntry),
    slug: listEntry.id,
    year: form.year,
    departmentId,
    departmentName,
    unitName: withoutCode(form.unit),
    name: form.name,
    listEntry,
    form,
    funds: {
      total: toFundRow(form.funds.total, form.moneyUnit),
      fiscal: toFundRow(form.funds.fiscal, form.moneyUnit),
      carryover: toFundRow(form.funds.carryover, form.moneyUnit),
      other: toFundRow(form.funds.other, form.moneyUnit),
    },
    level1,
    indicators: toIndicators(form, level1),
    totalPoints: parsePointsCell(form.total.points),
    totalScore: parsePointsCell(form.total.score),
    report: context.report,
    source: form.source ?? context.source,
  };
}

/** `<department>/<lineage>` of a lineage as a list writes it. */
export function lineageIdOf(departmentId: string, lineage: string): string {
  return lineage.includes('/') ? lineage : `${departmentId}/${lineage}`;
}

function originOf(departmentId: string, { mergedFrom, splitFrom }: ListEntry): Project['origin'] {
  const idOf = (lineage: string) => lineageIdOf(departmentId, lineage);
  if (mergedFrom !== undefined) return { kind: 'merged', lineageIds: mergedFrom.map(idOf) };
  if (splitFrom !== undefined) return { kind: 'split', lineageIds: [idOf(splitFrom)] };
  return undefined;
}

/** A name without the code that the budget system prints before it: 502-安庆市总工会 → 安庆市总工会. */
export function withoutCode(name: string): string {
  return name.replace(/^\s*[[【]?\d+[\]】]?\s*[-—－]?\s*(?=\D)/, '').trim();
}

function toFundRow(row: FundRowText, unit: MoneyUnit): FundRow {
  return {
    initial: parseMoneyCell(row.initial, unit),
    adjusted: parseMoneyCell(row.adjusted, unit),
    executed: parseMoneyCell(row.executed, unit),
    points: parsePointsCell(row.points),
    rate: row.rate.trim(),
    score: parsePointsCell(row.score),
  };
}

function toLevel1(label: string): Level1 {
  const printed = /[(（]\s*(\d+(?:\.\d+)?)\s*分?\s*[)）]/.exec(label);
  const name = label.replace(/[(（][^)）]*[)）]/g, '').replace(/\s+/g, '');
  return {
    part: partOf(name),
    label,
    name,
    printedPoints: printed?.[1] === undefined ? undefined : parseDecimal(printed[1]),
  };
}

/** The part of a first-level indicator, or of what a report calls one. */
export function partOf(name: string): Part {
  if (name.includes('产出')) return 'output';
  if (name.includes('效益')) return 'benefit';
  if (name.includes('满意')) return 'satisfaction';
  if (name.includes('成本')) return 'cost';
  return 'unknown';
}

function toIndicators(form: Form, level1: readonly Level1[]): Indicator[] {
  const indicators: Indicator[] = [];
  form.indicators.forEach((first, index) => {
    for (const group of first.groups) {
      for (const row of group.rows) {
        indicators.push({
          seq: indicators.length + 1,
          part: level1[index]?.part ?? 'unknown',
          level1Index: index,
          level1: level1[index]?.name ?? '',
          level2: group.level2.replace(/\s+/g, ''),
          name: row.indicator,
          target: row.target,
          actual: row.actual,
          points: parsePointsCell(row.points),
          score: parsePointsCell(row.score),
          reason: row.reason,
        });
      }
    }
  });
  return indicators;
}
