import { cutIn } from '../../model/cutWords.ts';
import { asAside, type Claim, type OpenDoubt } from '../blocks/reading.ts';
import type { SetAsideReason } from '../imported.ts';
import { isGoalName, isSideName } from '../labels/blockNames.ts';
import {
  isBareTitle,
  isContinued,
  isDate,
  isFillingNote,
  isFormMark,
  isMoneyUnit,
  isOfficeAndYear,
  isPageText,
  isPersonalLabel,
  isSignature,
  isTitle,
  moneyUnitIn,
  titleIn,
  yearIn,
  yearLine,
} from '../labels/phrases.ts';
import { plainLabel } from '../labels/plainLabel.ts';
import { type PrintedTitle, printedTitle, titleDoubts } from '../lines/printedTitle.ts';
import {
  filledCells,
  OUTSIDE_TABLES,
  type SourceCell,
  type SourceLine,
} from '../lines/sourceLine.ts';

/** A line of a year and a unit of money is no longer. */
const LONGEST_YEAR_LINE = 60;

/** What lines outside of every block say of a form: its title, its year or period. */
export interface StrayLines {
  readonly title?: string;
  readonly year?: number;
  readonly period?: string;
  /** The project's code and name, as the budget system prints them below the title: the name, and where it stands. */
  readonly coded?: { readonly name: string; readonly cell: SourceCell };
  /** What stands above the title and belongs to the form: 附件3, 报表编号. */
  readonly above?: readonly string[];
  /** What stands below its title and belongs to it without being of a block: notes on how it is filled in. */
  readonly below: readonly SourceCell[];
  /** The line of the unit of money, with the unit left open. */
  readonly moneyUnitLine?: string;
  /** What a sheet of ours says of a form that was not entered whole. */
  readonly cut?: string;
  readonly claims: readonly Claim[];
  readonly doubts: readonly OpenDoubt[];
}

/** The last title is the form's, those above it are the page's; a line that is none of these is in doubt. */
export function strayLines(lines: readonly SourceLine[]): StrayLines {
  const personal = lines.filter((line) => isPersonalLabel(filledCells(line)[0]?.text ?? ''));
  const cells = lines.filter((line) => !personal.includes(line)).flatMap(filledCells);
  const whole = lines.flatMap((line, at) => printedTitle(lines, at, isTitle) ?? titlesAmong(line));
  const titles = whole.length > 0 ? whole : lines.flatMap(bareTitle).slice(0, 1);
  const title = titles.at(-1);
  const years = cells.filter(({ text }) => yearLine(text) !== undefined);
  const headed = title === undefined ? [] : headedYear(cells, title);
  const hasYear = years.length + headed.length > 0 || cells.some(({ text }) => isBlankYear(text));
  // a title without a year and no line with one below it: what the paper does not say is not printed
  const isYearless = !hasYear && yearIn(title?.text ?? '') === undefined;
  const period = lines.flatMap(periodOf)[0] ?? (isYearless ? '' : undefined);
  const [coded] = cells.flatMap((cell) => {
    const name = codedName(cell.text);
    return name === undefined ? [] : [{ name, cell }];
  });
  const year = [...years, ...(title === undefined ? [] : [title]), ...titles, ...headed]
    .map(({ text }) => yearIn(text))
    .find((one) => one !== undefined);
  const isAbove = ({ id }: SourceCell) => id < (title?.cells[0]?.id ?? 0);
  // beside the title or below it a number of the form stands in the table
  const isOfForm = (cell: SourceCell) =>
    isAbove(cell) || (title !== undefined && cell.part !== OUTSIDE_TABLES);
  const above = cells.filter((cell) => isFormMark(cell.text) && isOfForm(cell));
  const cut = cells.find(({ text }) => cutIn(text) !== undefined);
  const unit = cells.find(({ text }) => isMoneyUnit(text));
  const unitText = unit?.text ?? cells.flatMap(({ text }) => unitBesideYear(text))[0];
  const printed = new Set(title?.cells);
  const isBelow = ({ id, text }: SourceCell) =>
    id > (title?.cells.at(-1)?.id ?? Number.POSITIVE_INFINITY) && isFillingNote(text);
  const below = cells.filter((cell) => cell !== cut && isBelow(cell));
  const reasons = cells
    .filter(
      (cell) =>
        !above.includes(cell) &&
        !printed.has(cell) &&
        !below.includes(cell) &&
        cell !== cut &&
        cell !== unit,
    )
    .map((cell) => ({ cell, reason: headed.includes(cell) ? '年度' : reasonOf(cell, titles) }));
  return {
    ...(title === undefined ? {} : { title: titleIn(title.text) }),
    ...(year === undefined ? {} : { year }),
    ...(period === undefined ? {} : { period }),
    ...(coded === undefined ? {} : { coded }),
    ...(above.length === 0 ? {} : { above: above.map(({ text }) => text.trim()) }),
    below,
    ...(unitText === undefined ? {} : { moneyUnitLine: openUnit(unitText) }),
    ...(cut === undefined ? {} : { cut: cutIn(cut.text) ?? '' }),
    claims: [
      ...(unit === undefined ? [] : [{ cell: unit, path: 'moneyUnitLine' }]),
      ...(cut === undefined ? [] : [{ cell: cut, path: 'cut' }]),
      ...above.map((cell, at) => ({ cell, path: `above.${at}` })),
      ...asAside(personal.flatMap(filledCells), '个人信息'),
      ...reasons.flatMap(({ cell, reason }) =>
        reason === undefined ? [] : asAside([cell], reason),
      ),
      ...(title?.cells ?? []).map((cell) => ({ cell, path: 'title' })),
    ],
    doubts: [...severalTitles(titles), ...(title === undefined ? [] : titleDoubts(title))],
  };
}

/** The cells above or below a title that name an office and its year, where they agree; half a title names its own. */
function headedYear(cells: readonly SourceCell[], { cells: own }: PrintedTitle): SourceCell[] {
  const headed = cells.filter((cell) => !own.includes(cell) && isOfficeAndYear(cell.text));
  return new Set(headed.map(({ text }) => yearIn(text))).size === 1 ? headed : [];
}

/** The unit of money at the end of a line with the year: （2022 年度）　金额单位：元. */
function unitBesideYear(text: string): readonly string[] {
  if (text.length > LONGEST_YEAR_LINE || yearLine(text) === undefined) return [];
  return text.split(/[\s\u3000]+/).filter(isMoneyUnit);
}

function openUnit(text: string): string {
  return text.trim().replace(/万元|元/, '{moneyUnit}');
}

/** The time that a line of its own names; beside anything but the unit of money it is of what stands there. */
function periodOf(line: SourceLine): readonly string[] {
  const cells = filledCells(line).filter(({ text }) => !isMoneyUnit(text));
  const [only] = cells;
  return cells.length === 1 && only !== undefined && yearLine(only.text) === 'period'
    ? [only.text]
    : [];
}

/** A title that shares its line with other cells. */
function titlesAmong(line: SourceLine): PrintedTitle[] {
  return filledCells(line)
    .filter(({ text }) => isTitle(text))
    .map((cell) => ({ cells: [cell], text: cell.text, linesAbove: 0 }));
}

/** 部门整体绩效目标 above the table, or in its first row. */
function bareTitle(line: SourceLine): PrintedTitle[] {
  const [cell, ...more] = filledCells(line);
  if (cell === undefined || more.length > 0 || cell.row > 0) return [];
  const isOther = isSideName(cell.text) || isGoalName(cell.text);
  if (isOther || !isBareTitle(cell.text)) return [];
  return [{ cells: [cell], text: cell.text, linesAbove: 0 }];
}

/** A page may print its own title above the form's; which is the form's, only a person can say. */
function severalTitles(titles: readonly PrintedTitle[]): OpenDoubt[] {
  const names = [...new Set(titles.map(({ text }) => titleIn(text)))];
  const last = names.at(-1);
  if (names.length < 2 || last === undefined) return [];
  return [
    {
      cells: titles.flatMap(({ cells }) => cells),
      reading: `标题“${last}”`,
      otherReading: names
        .slice(0, -1)
        .map((name) => `“${name}”`)
        .join('、'),
      why: '表的上方有几个标题',
      path: 'title',
    },
  ];
}

/** The unit of money may stand behind it. */
const CODED_NAME =
  /^([0-9A-Z]{15,30}\s?[-—–]+\s?[^-—–\s][^\n]{1,60}?)(?:\s+[（(]?(?:金额)?单位[:：]\s*万?元[）)]?)?$/;

/** 46900024T000001204417-退役军人服务保障经费: a code of the budget system goes before no other name. */
function codedName(text: string): string | undefined {
  return text.length > 120 ? undefined : CODED_NAME.exec(text.trim())?.[1];
}

function reasonOf(cell: SourceCell, titles: readonly PrintedTitle[]): SetAsideReason | undefined {
  const { text } = cell;
  if (titles.some(({ cells }) => cells.includes(cell)) || isTitle(text)) return '重复标题';
  if (codedName(text) !== undefined) return undefined;
  if (yearLine(text) !== undefined || isBlankYear(text)) return '年度';
  if (isPersonalLabel(text)) return '个人信息';
  if (isDate(text) || isSignature(text) || isDayOfFiling(text)) return '填报日期和签章';
  if (isMoneyUnit(text)) return '金额单位';
  if (isPageText(text) || isContinued(text)) return '附件编号和页面文字';
  if (isFillingNote(text)) return '填表说明';
  if (isSideName(text) || isGoalName(text)) return '表头';
  return isUnitBeside(text) ? '金额单位' : undefined;
}

/** 填报日期：2023年3月1日, 日期：. */
function isDayOfFiling(text: string): boolean {
  return /^(?:(?:填报|填表|评价)(?:日期|时间)|日期(?:[:：]|$))/.test(plainLabel(text));
}

/** （    年度） below the title of a form that nobody has filled in. */
function isBlankYear(text: string): boolean {
  return /^[(]?(?:20)?[_×X]*年度?[)]?$/.test(plainLabel(text));
}

/** 部门：市水利局 单位：万元, and no label of an amount: 收入预算（万元）. */
function isUnitBeside(text: string): boolean {
  return moneyUnitIn(text) !== undefined && text.length < 16 && /单位[:：]/.test(plainLabel(text));
}
