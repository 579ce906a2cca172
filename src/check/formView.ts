import { type OfficialForm, officialForm } from '../analysis/form/officialForm.ts';
import { reviewLines } from '../analysis/reviewLines.ts';
import type { Doubt } from '../intake/imported.ts';
import { type Decimal, formatDecimal } from '../model/decimal.ts';
import { formatEnds } from '../model/format.ts';
import { rowWords } from '../model/rowWords.ts';
import { type Severity, STATUS_WORDS, type Verdict } from '../model/words.ts';
import { cellWords } from './cellWords.ts';
import { type Correction, corrections } from './corrections.ts';
import { doubtPlace } from './doubtPlace.ts';
import { findingPaths, findingPlace } from './findingCell.ts';
import { type FormSummary, formSummary } from './formSummary.ts';
import type { JudgedForm } from './judgeForms.ts';
import { type PointsGiven, pointsGiven } from './pointsGiven.ts';
import { printedCells } from './printedCell.ts';
import { type TargetReading, targetReading } from './targetReading.ts';

/** A judged form in words, as a page shows it and as a message can carry it. */
export interface FormView extends FormSummary {
  readonly layout: string;
  readonly moneyUnit: '万元' | '元';
  readonly rulebook: string;
  /** How many points rest on values that can be checked; "" where none of them is known. */
  readonly checkablePoints: string;
  /** The weightiest first. */
  readonly findings: readonly FindingView[];
  readonly doubtful: readonly DoubtView[];
  readonly review: readonly ReviewView[];
  /** What the form calls the points of a row. */
  readonly pointsWord: string;
  /** How each target is read, by the cell in which it stands. */
  readonly readings: ReadonlyMap<string, TargetReading>;
  /** The points as they are given out, part by part. */
  readonly points: readonly PointsGiven[];
  /** Whether the targets alone are judged. */
  readonly isTargets: boolean;
  /** Whether its layout has targets alone. */
  readonly isTargetForm: boolean;
  /** Whether it was begun here. */
  readonly isNew: boolean;
  /** The form as it is printed. */
  readonly sheet: OfficialForm;
  /** The pieces between which lines of its names may break, by name. */
  readonly nameWords: ReadonlyMap<string, readonly string[]>;
  /** What the file says in the cells that were changed since, by path. */
  readonly before: ReadonlyMap<string, string>;
  /** The same in words. */
  readonly corrected: readonly Correction[];
}

/** A finding in words, with where it stands. */
export interface FindingView {
  readonly code: string;
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
  readonly advice: string;
  readonly evidence: string;
  readonly basis: string;
  /** The reason for which a person accepted it. */
  readonly accepted: string | undefined;
  readonly seq: number | undefined;
  /** The cell of the file, or its row; absent of a whole form. */
  readonly place: string | undefined;
  /** The cells of the printed form in which it is marked, the first to look at in front; none of a whole form. */
  readonly cells: readonly string[];
  readonly where: readonly PlaceLink[];
}

/** A place of the printed form in words: a cell, or the whole form, which is no cell. */
export interface PlaceLink {
  readonly cell: string | undefined;
  readonly words: string;
}

/** What was read with less than certainty, with the cell of the printed form where it stands in one. */
export interface DoubtView extends Pick<Doubt, 'reading' | 'otherReading' | 'why'> {
  /** In the file; absent of the file as a whole. */
  readonly place: string | undefined;
  readonly cell: string | undefined;
  readonly where: readonly PlaceLink[];
}

/** A line of 逐项复核 in words. */
export interface ReviewView {
  readonly seq: number | undefined;
  readonly name: string;
  readonly points: string;
  readonly reported: string;
  readonly interval: string;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly steps: readonly {
    readonly label: string;
    readonly text: string;
    readonly rule?: string;
  }[];
}

const NO_WORDS: ReadonlyMap<string, readonly string[]> = new Map();

/** Everything that is said of a form, ready to be shown. */
export function formView(
  judged: JudgedForm,
  before: ReadonlyMap<string, string> = new Map(),
): FormView {
  const { read, result } = judged;
  const { project, score, findings } = result;
  const sheet = officialForm(project.form);
  const cellOf = printedCells(sheet);
  return {
    ...formSummary(judged),
    layout: project.layout.name,
    moneyUnit: project.form.moneyUnit,
    rulebook: score.rulebook.name,
    checkablePoints: pointsText(score.checkablePoints, ''),
    findings: findings.map((finding) => {
      const { code, severity, title, message, advice, evidence, basis, accepted, seq } = finding;
      const cells = new Set(findingPaths(finding).flatMap((path) => cellOf(path) ?? []));
      return {
        ...{ code, severity, title, message, advice, evidence, accepted, seq },
        basis: `${basis.rule} ${basis.source}（${STATUS_WORDS[basis.status]}）`,
        place: findingPlace(finding, read.cells),
        cells: [...cells],
        where: placeLinks([...cells]),
      };
    }),
    doubtful: read.doubts.map(({ part, address, reading, otherReading, why, path }) => {
      const cell = path && cellOf(path);
      return {
        ...{ reading, otherReading, why, cell },
        place: doubtPlace({ part, address }),
        where: placeLinks(cell === undefined ? [] : [cell]),
      };
    }),
    review: reviewLines(result).map(({ points, reported, noScore, interval, ...line }) => ({
      ...line,
      points: pointsText(points, '无'),
      reported: pointsText(reported, noScore),
      interval: interval === undefined ? '无' : formatEnds(interval),
    })),
    pointsWord: rowWords(project.layout).points,
    readings: readingsOf(result, cellOf),
    points: pointsGiven(result),
    isTargets: judged.isTargets,
    isTargetForm: project.layout.kind === 'targets',
    isNew: read.isNew === true,
    sheet,
    nameWords: judged.nameWords?.(sheet) ?? NO_WORDS,
    before,
    corrected: corrections(project.form, before, cellOf),
  };
}

/** One or two cells each by itself; of more the first, with their number. */
function placeLinks([cell, second, ...more]: readonly string[]): PlaceLink[] {
  if (cell === undefined) return [{ cell, words: '整张表' }];
  if (more.length > 0) return [{ cell, words: `${cellWords(cell)}等 ${more.length + 2} 格` }];
  return [cell, ...(second === undefined ? [] : [second])].map((own) => {
    return { cell: own, words: cellWords(own) };
  });
}

function readingsOf(
  { score }: JudgedForm['result'],
  cellOf: (path: string) => string | undefined,
): Map<string, TargetReading> {
  return new Map(
    score.rows.flatMap((row) => {
      const { target, cells, isTargetAdjusted, seq } = row.indicator;
      if (target === undefined) return [];
      const first = cells.target === undefined ? 'value' : 'target';
      const column = isTargetAdjusted ? 'adjustedTarget' : first;
      const cell = cellOf(`indicators/${seq - 1}/${column}`);
      return cell === undefined ? [] : [[cell, targetReading(row)] as const];
    }),
  );
}

function pointsText(points: Decimal | undefined, absent: string): string {
  return points === undefined ? absent : formatDecimal(points);
}
