import { tableHead } from './blocks/tableHead.ts';
import { formGoesOn } from './formGoesOn.ts';
import { headMeanings } from './labels/headMeanings.ts';
import {
  isBareReportTitle,
  isDate,
  isMoneyUnit,
  isPageText,
  isReportTitle,
  isTitle,
  yearLine,
} from './labels/phrases.ts';
import { plainLabel } from './labels/plainLabel.ts';
import { printedTitle } from './lines/printedTitle.ts';
import { filledCells, type SourceCell, type SourceLine } from './lines/sourceLine.ts';

/** The lines of one document of a file. */
export interface Stretch {
  readonly kind: 'form' | 'list' | 'report';
  readonly lines: readonly SourceLine[];
  /** What says nothing but that it goes on, on another sheet or page. */
  readonly again: readonly SourceCell[];
  /** What stands first there, where nothing says so. */
  readonly mayBegin: readonly SourceCell[];
  /** The numbers of projects in a table of several, and the name of their column. */
  readonly serials?: readonly SourceCell[];
  /** A name that several columns of such a table share. */
  readonly shared?: readonly SourceCell[];
  /** The names of the columns of such a table, from left to right. */
  readonly columnNames?: readonly string[];
}

/**
 * Cuts the lines of a file into its documents: a list begins with its title or its 序号 项目名称, a report
 * with its title, a form with its title or, where it has none, with the next 项目名称.
 */
export function stretches(lines: readonly SourceLine[]): Stretch[] {
  const found: Stretch[] = [];
  let kind: Stretch['kind'] = 'form';
  let [from, hasBody, hasName] = [0, false, false];
  let again = new Set<SourceLine>();
  let mayBegin: SourceCell[] = [];
  const cut = (at: number, next: Stretch['kind']) => {
    const own = lines.slice(from, at).filter((line) => !again.has(line));
    if (at > from)
      found.push({ kind, lines: own, again: [...again].flatMap(filledCells), mayBegin });
    [from, kind, hasBody, hasName] = [at, next, false, false];
    [again, mayBegin] = [new Set(), []];
  };
  lines.forEach((line, at) => {
    if (again.has(line)) return;
    const begins = beginning(lines, at);
    const isTop = kind === 'form' && hasName && (line.beginsSheet || begins === 'form');
    const on = isTop ? formGoesOn(lines, from, at) : undefined;
    if (on !== undefined) {
      for (const one of lines.slice(at, at + on.again)) again.add(one);
      const [first] = filledCells(lines[at + on.again] ?? line);
      if (!on.isMarked && first !== undefined) mayBegin.push(first);
      return;
    }
    if (line.beginsSheet) cut(at, 'form');
    if (begins === 'list' && kind !== 'list') cut(listStart(lines, from, at), 'list');
    else if (begins === 'report') cut(reportStart(lines, from, at), 'report');
    else if (begins === 'form' && (hasBody || kind !== 'form'))
      cut(titleStart(lines, from, at, isTitle), 'form');
    else if (isNameLine(line) && hasName) cut(at, 'form');
    hasName ||= isNameLine(line);
    hasBody ||= hasName || tableHead(lines, at) !== undefined;
  });
  cut(lines.length, 'form');
  return found;
}

function beginning(lines: readonly SourceLine[], at: number): Stretch['kind'] | undefined {
  const line = lines[at];
  if (line !== undefined && isListHead(line)) return 'list';
  if (printedTitle(lines, at, isReportTitle) !== undefined) return 'report';
  return printedTitle(lines, at, isTitle) === undefined ? undefined : 'form';
}

/** The first line of the title that ends on line `at`. */
function titleStart(
  lines: readonly SourceLine[],
  from: number,
  at: number,
  isOne: (text: string) => boolean,
): number {
  return Math.max(from, at - (printedTitle(lines, at, isOne)?.linesAbove ?? 0));
}

/** The names of the columns of a list: 序号, 项目名称 and what else there is. */
export function isListHead(line: SourceLine): boolean {
  const labels = filledCells(line).map(({ text }) => plainLabel(text));
  const isNamed = labels.some((label) => headMeanings(label)[0] === 'name');
  return labels[0] === '序号' && isNamed;
}

/** The title of a list stands above the names of its columns. */
function listStart(lines: readonly SourceLine[], from: number, at: number): number {
  const above = lines.slice(from, at);
  const title = above.findLastIndex(
    (_, index) => printedTitle(lines, from + index, isListTitle) !== undefined,
  );
  const isNear = above.slice(title + 1).every((line) => filledCells(line).every(isBesideTitle));
  return title !== -1 && isNear ? titleStart(lines, from, from + title, isListTitle) : at;
}

/** Whether a line alone may be the title of a list. */
export function isListTitle(text: string): boolean {
  return /清单|目录|一览表|汇总表|情况表/.test(text);
}

/** The first half of the title of a report may stand alone above it: the name of the project. */
function reportStart(lines: readonly SourceLine[], from: number, at: number): number {
  const above = lines[at - 1];
  const [cell, ...more] = filledCells(above ?? { cells: [] });
  const isNameAlone =
    at > from &&
    above?.isParagraph === true &&
    cell !== undefined &&
    more.length === 0 &&
    isReportTitle(`${cell.text}绩效评价报告`) &&
    !isPageText(cell.text) &&
    isBareReportTitle(filledCells(lines[at] ?? { cells: [] })[0]?.text ?? '');
  return isNameAlone ? at - 1 : titleStart(lines, from, at, isReportTitle);
}

/** Of a line that says whose list it is. */
const LONGEST_LINE = 40;

/** What may stand between the title of a list and the names of its columns. */
function isBesideTitle({ text }: SourceCell): boolean {
  const isOfOffice = text.length <= LONGEST_LINE && /^(?:部门|单位|填报)[^:：]*[:：]/.test(text);
  return (
    isOfOffice ||
    isMoneyUnit(text) ||
    isDate(text) ||
    yearLine(text) !== undefined ||
    isPageText(text)
  );
}

function isNameLine(line: SourceLine): boolean {
  const text = filledCells(line)[0]?.text ?? '';
  const label = /^([^:：]{2,14})[:：]/.exec(text)?.[1] ?? text;
  return headMeanings(label)[0] === 'name';
}
