import type { Cell } from './cell.ts';
import type { Decimal } from './decimal.ts';
import type { Form, IndicatorCells } from './form.ts';
import type { FundRowPlace, Layout } from './layouts/layout.ts';
import type { ListEntry } from './list.ts';
import type { Report } from './report.ts';
import type { RowWords } from './rowWords.ts';
import type { Source } from './source.ts';

/** The parts into which first-level indicators fall. */
export type Part = 'output' | 'benefit' | 'satisfaction' | 'cost' | 'unknown';

/**
 * One 三级指标: texts as printed, points and score as decimals. A text is undefined where the form has
 * no such column; a text that is merged with the cell above is that of the cell above.
 */
export interface Indicator {
  /** Position in the form, from 1. */
  readonly seq: number;
  readonly part: Part;
  /** Which of the form's first-level indicators the row stands under, from 0. */
  readonly level1Index: number;
  readonly level1: string;
  readonly level2: string;
  /** The points that the name of its second level, or a column beside it, prints for all rows below. */
  readonly level2Points: Decimal | undefined;
  readonly name: string;
  /** Sign, value and unit in one text where the form prints them in several cells. */
  readonly target: string | undefined;
  /** Whether the form prints no target of the year's beginning in the row, so that its adjusted one is the target. */
  readonly isTargetAdjusted: boolean;
  readonly actual: string | undefined;
  readonly points: Cell;
  readonly score: Cell;
  readonly reason: string | undefined;
  /** The seq of the row of which this is a 其中; its points, where it prints none, are that row's. */
  readonly parent: number | undefined;
  /** Which way is better, as the form says in words or with the sign of a column of its own. */
  readonly printedDirection: 'atLeast' | 'atMost' | 'equal' | undefined;
  /** Whether the row is the 预算执行率 itself, which some forms have among their indicators. */
  readonly isExecution: boolean;
  /** Every cell as printed, by the key of its column. */
  readonly cells: IndicatorCells;
  /** What the form calls the columns of the row. */
  readonly words: RowWords;
}

/** A first-level indicator: its name and the points that its label or its own column prints. */
export interface Level1 {
  readonly part: Part;
  readonly label: string;
  readonly name: string;
  readonly printedPoints: Decimal | undefined;
}

/** The columns of 项目资金 that hold money. */
export const MONEY_COLUMNS = ['initial', 'adjusted', 'executed'] as const;
export type MoneyColumn = (typeof MONEY_COLUMNS)[number];
/** What else of 项目资金 has a name on the form. */
type FundsWord = 'points' | 'rate' | 'score' | 'total';

/** Money of one source in 万元, with its printed rate. */
export interface FundRow {
  /** Of the layout: total, fiscal, carryover, other, central … */
  readonly key: string;
  /** What the form calls the row, without 其中 and colon. */
  readonly label: string;
  readonly role: FundRowPlace['role'];
  readonly initial: Cell;
  /** 全年预算数; of a form that has one 预算数 and no other, that one. */
  readonly adjusted: Cell;
  readonly executed: Cell;
  /** Of a form that prints one sum a row, and not what was budgeted and what was spent of it. */
  readonly amount: Cell;
  readonly points: Cell;
  /** As printed; undefined where the form has no such column. */
  readonly rate: string | undefined;
  readonly score: Cell;
  /** The cells of the columns as printed. */
  readonly printed: Readonly<Record<MoneyColumn, string>>;
}

/** 项目资金. */
export interface Funds {
  /** Every row in the order of the form; none where the form has no money. */
  readonly rows: readonly FundRow[];
  /** The row of the total; all cells `absent` where the form has none. */
  readonly total: FundRow;
  /** What the form calls its columns and the row of the total, without (A) and line breaks. */
  readonly words: Readonly<Record<MoneyColumn | FundsWord, string>>;
  /** The budget on which the form's execution rate is taken: 全年预算数, or 年初预算数 where it has no other. */
  readonly base: 'initial' | 'adjusted';
  /** Set once a finding doubts the unit of the total: its money is then added up nowhere. */
  readonly isUnitDoubted?: boolean | undefined;
  /** Set of a form that was not entered whole: that it has no money may be for that. */
  readonly isCut?: boolean | undefined;
}

/** 年度总体目标; undefined where the form has no such column, several goals below one another. */
export interface Goal {
  readonly expected: string | undefined;
  readonly actual: string | undefined;
}

/** Something that carries points or a score and is no indicator: a goal, a row of 资金管理情况. */
export interface ScoredItem {
  /** Its row in the form's JSON, such as goals/0. */
  readonly path: string;
  readonly label: string;
  readonly points: Cell;
  readonly score: Cell;
}

/** A text of a form that is in no indicator row and no goal, and what stands beside it. */
export interface PrintedText {
  /** Its cell in the form's JSON, such as texts/conclusion. */
  readonly path: string;
  readonly label: string;
  readonly text: string;
}

/** 绩效目标表 of a project: its targets as they stood before the year began. */
export interface TargetForm {
  readonly form: Form;
  readonly layout: Layout;
  /** The keys of the columns that its indicators have. */
  readonly columns: ReadonlySet<string>;
  readonly indicators: readonly Indicator[];
  readonly source: Source;
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
  /** Without the code that the budget system prints before or after it. */
  readonly name: string;
  readonly listEntry: ListEntry;
  /** As printed. */
  readonly form: Form;
  /** Whether the form has characters that nobody sees; all that is read of it is without them. */
  readonly hasUnseen: boolean;
  readonly layout: Layout;
  /** The keys of the columns that the form's indicators have. */
  readonly columns: ReadonlySet<string>;
  readonly funds: Funds;
  readonly goal: Goal;
  readonly level1: readonly Level1[];
  readonly indicators: readonly Indicator[];
  /** What carries points or a score beside the indicators and the execution. */
  readonly otherScored: readonly ScoredItem[];
  readonly totalPoints: Cell;
  /** Whether points are still being given out, so that nothing can be held against all of them; absent of what is printed. */
  readonly arePointsOpen?: boolean;
  readonly totalScore: Cell;
  /** The grade as printed; undefined where the form has no place for one. */
  readonly printedGrade: string | undefined;
  /** Every other text of the form. */
  readonly texts: readonly PrintedText[];
  /** The report that stands beside the form; on other projects too where it names them. */
  readonly report: Report | undefined;
  /** Reports on this project that stand beside the form of another. */
  readonly sharedReports: readonly SharedReport[];
  /** The target form of the same year; undefined where none stands. */
  readonly targets: TargetForm | undefined;
  readonly source: Source;
}

/** A report on several projects, with the id of the project beside whose form it stands. */
export interface SharedReport {
  readonly id: string;
  readonly report: Report;
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
  readonly sharedReports?: readonly SharedReport[];
  readonly targets?: TargetForm | undefined;
}

/** Every report on a project, its own first. */
export function reportsOn({
  report,
  sharedReports,
}: Pick<Project, 'report' | 'sharedReports'>): readonly Report[] {
  const shared = sharedReports.map((one) => one.report);
  return report === undefined ? shared : [report, ...shared];
}

/** `<department>/<lineage>` of a lineage as a list writes it. */
export function lineageIdOf(departmentId: string, lineage: string): string {
  return lineage.includes('/') ? lineage : `${departmentId}/${lineage}`;
}

/** A name without the code that the budget system prints before it: 502-安庆市总工会 → 安庆市总工会. */
export function withoutCode(name: string): string {
  return name.replace(/^[\s\p{Cf}]*[[【]?\d+[\]】]?\s*[-—－_＿]?\s*(?=\D)/u, '').trim();
}

/** Twelve digits and more, or a letter between six and six: no year, no date and no number of things. */
const PROJECT_CODE = String.raw`[[【(（]?(?:\d{6,}[A-Z]\d{6,}|\d{12,})[\]】)）]?`;
const CODE_BEFORE = new RegExp(
  String.raw`^\s*${PROJECT_CODE}\s*(?:[-—－_:：]\s*(?=\d{4}年|[^\d\s])|(?=[^\d\s\-—－_:：]))`,
);
const CODE_AFTER = new RegExp(String.raw`(?<=[^\w\s])\s{0,8}[-—－_:：]?\s{0,8}${PROJECT_CODE}$`);

/**
 * A project's name without the code before or after it.
 * @example withoutProjectCode('46000021T000000002749-学生事务补助') // '学生事务补助'
 */
export function withoutProjectCode(name: string): string {
  return name.replace(CODE_BEFORE, '').trimEnd().replace(CODE_AFTER, '');
}

/** The part of a first-level indicator, or of what a report calls one. */
export function partOf(name: string): Part {
  if (name.includes('产出')) return 'output';
  if (name.includes('效益')) return 'benefit';
  if (name.includes('满意')) return 'satisfaction';
  if (name.includes('成本')) return 'cost';
  return 'unknown';
}
