import { similarity } from '../../audit/match/similarity.ts';
import { isSameName } from '../../audit/text/isSameName.ts';
import { type Decimal, decimal, divide, multiply, ONE, sumOf, ZERO } from '../../model/decimal.ts';
import type { ProjectResult } from '../projectResult.ts';
import { type Lineage, lineages } from './lineages.ts';
import { type NameProfile, nameProfile } from './nameProfile.ts';

/** A project that may go on with an earlier one under another name; for a person to decide. */
export interface LineageSuggestion {
  /** The first year of a lineage that declares nothing. */
  readonly result: ProjectResult;
  /** The last year of a lineage that ended the year before. */
  readonly earlier: ProjectResult;
  /** What `lineage` would be in the list entry of `result`. */
  readonly lineage: string;
  /** 0–1, of what follows. */
  readonly likeness: Decimal;
  readonly nameSimilarity: Decimal;
  readonly isSameUnit: boolean;
  readonly isSameDepartment: boolean;
  /** Indicators with equal names ÷ all different ones, 0–1, and their number. */
  readonly indicatorShare: Decimal;
  readonly sharedIndicators: number;
}

/** Suggestions less likely than this are not made. */
export const LEAST_LIKENESS = decimal('0.5');
/** What name, indicators and unit weigh; another department takes a fifth off. */
const NAME_WEIGHT = decimal('0.5');
const INDICATOR_WEIGHT = decimal('0.35');
const UNIT_WEIGHT = decimal('0.15');
const ELSEWHERE = decimal('0.8');
/** A unit or name that more ended projects of one year share tells nothing of any of them. */
const MOST_ALIKE = 100;

/**
 * Suggests lineages from name, unit and indicators; it never assumes one. Candidates ended in the
 * department's year before; those of other departments bear the same name or have the same unit.
 * Most likely first.
 */
export function suggestLineages(results: readonly ProjectResult[]): LineageSuggestion[] {
  const all = lineages(results);
  const years = [...new Set(results.map(({ project }) => project.year))].sort((a, b) => a - b);
  const yearBefore = new Map(years.slice(1).map((year, index) => [year, years[index]]));
  const ended = endedIndex(all.filter(({ successors }) => successors.length === 0));
  const firstYears = departmentFirstYears(results);
  return all
    .filter((one) => isUndeclared(one, firstYears))
    .flatMap(({ results: [result] }) => (result === undefined ? [] : result))
    .flatMap((result) => {
      const year = yearBefore.get(result.project.year);
      return year === undefined ? [] : candidates(result, year, ended);
    })
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness);
}

function departmentFirstYears(results: readonly ProjectResult[]): Map<string, number> {
  const firstYears = new Map<string, number>();
  for (const { project } of results) {
    const known = firstYears.get(project.departmentId) ?? project.year;
    firstYears.set(project.departmentId, Math.min(known, project.year));
  }
  return firstYears;
}

/** Whether a lineage begins after its department's first year and the list says nothing of it. */
function isUndeclared({ results: [first] }: Lineage, firstYears: ReadonlyMap<string, number>) {
  if (first === undefined) return false;
  const { listEntry, origin, departmentId, year } = first.project;
  const isLater = year > (firstYears.get(departmentId) ?? year);
  return isLater && listEntry.lineage === undefined && origin === undefined;
}

/** Last results by what they could be found by: year with department, with unit, with plain name. */
type Ended = ReadonlyMap<string, readonly NameProfile[]>;

function endedIndex(all: readonly Lineage[]): Ended {
  const index = new Map<string, NameProfile[]>();
  for (const { results } of all) {
    const last = results.at(-1);
    if (last === undefined) continue;
    const profile = nameProfile(last);
    for (const key of keysOf(profile, last.project.year)) {
      const beside = index.get(key);
      if (beside === undefined) index.set(key, [profile]);
      else beside.push(profile);
    }
  }
  return index;
}

function keysOf({ result, name }: NameProfile, year: number): string[] {
  const { departmentId, unitName } = result.project;
  const department = `${year} 部门 ${departmentId}`;
  const unit = unitName === '' ? department : `${year} 单位 ${unitName}`;
  return [department, unit, `${year} 名称 ${name.text}`];
}

function candidates(result: ProjectResult, year: number, ended: Ended): LineageSuggestion[] {
  const profile = nameProfile(result);
  const [department = '', ...elsewhere] = keysOf(profile, year);
  const lists = elsewhere.map((key) => ended.get(key) ?? []);
  const found = new Set([
    ...(ended.get(department) ?? []),
    ...lists.filter(({ length }) => length <= MOST_ALIKE).flat(),
  ]);
  return [...found].map((earlier) => suggestion(profile, earlier));
}

function suggestion(later: NameProfile, earlier: NameProfile): LineageSuggestion {
  const [is, was] = [later.result.project, earlier.result.project];
  const sharedIndicators = [...later.indicators].filter((one) =>
    earlier.indicators.has(one),
  ).length;
  const different = later.indicators.size + earlier.indicators.size - sharedIndicators;
  const indicatorShare =
    different === 0 ? ZERO : divide(sharedIndicators as Decimal, different as Decimal);
  const nameSimilarity = similarity(later.name, earlier.name);
  const isSameUnit = is.unitName !== '' && isSameName(is.unitName, was.unitName);
  const isSameDepartment = is.departmentId === was.departmentId;
  const likeness = sumOf([
    multiply(nameSimilarity, NAME_WEIGHT),
    multiply(indicatorShare, INDICATOR_WEIGHT),
    isSameUnit ? UNIT_WEIGHT : ZERO,
  ]);
  const prefix = `${is.departmentId}/`;
  return {
    result: later.result,
    earlier: earlier.result,
    lineage: was.lineageId.startsWith(prefix) ? was.lineageId.slice(prefix.length) : was.lineageId,
    likeness: multiply(likeness, isSameDepartment ? ONE : ELSEWHERE),
    nameSimilarity,
    isSameUnit,
    isSameDepartment,
    indicatorShare,
    sharedIndicators,
  };
}
