import type { Project } from '../model/project.ts';
import type { Basis, Rulebook } from '../model/rulebook.ts';
import type { Severity } from '../model/words.ts';
import type { Fit } from '../scoring/fit.ts';
import type { ProjectScore } from '../scoring/projectScore.ts';
import type { TextPlace } from './findPlaces.ts';

/** What a finding says, one fair sentence each. */
export interface Words {
  /** What stands where and what was expected. */
  readonly message: string;
  /** The cells that it rests on, quoted. */
  readonly evidence: string;
  /** What to do. */
  readonly advice: string;
}

/**
 * What a finding is about inside its row or its form, so that nobody has to read it out of the words:
 * a cell by the key of its column, an amount of 项目资金, the goal or what became of it, the entry in the list, or a
 * figure that the report quotes.
 */
export type Subject =
  | { readonly kind: 'cell'; readonly column: string }
  | { readonly kind: 'funds'; readonly row: string; readonly column: string }
  | { readonly kind: 'goal'; readonly column: 'expected' | 'actual' }
  | { readonly kind: 'list' }
  | { readonly kind: 'total'; readonly column: string }
  | { readonly kind: 'reportFigure'; readonly quote: string };

/**
 * The subject as one word for a table: a cell of the row by its column, the others by where they stand.
 * @example subjectName({ kind: 'funds', row: 'total', column: 'executed' }) // 'funds.total.executed'
 */
export function subjectName(subject: Subject): string {
  switch (subject.kind) {
    case 'cell':
      return subject.column;
    case 'funds':
      return `funds.${subject.row}.${subject.column}`;
    case 'total':
      return `total.${subject.column}`;
    case 'goal':
    case 'list':
    case 'reportFigure':
      return subject.kind;
    default:
      return subject satisfies never;
  }
}

/** What a check finds at one place; its words are made when somebody reads them. */
export interface CheckResult {
  /** The indicator row; absent for a whole form. */
  readonly seq?: number | undefined;
  /** Absent where it is about the whole row or the whole form. */
  readonly about?: Subject | undefined;
  /**
   * Every cell that it is about, the one to look at first in front, as paths of the form's JSON; absent
   * where row and subject say it.
   */
  readonly cells?: CellPaths | undefined;
  readonly words: () => Words;
}

/** Paths of cells; those of many rows are made when somebody reads them, as words are. */
export type CellPaths = readonly string[] | (() => readonly string[]);

/** What stands beside a form in the data. */
export interface Beside {
  /** The other forms of the department in the same year. */
  readonly department: readonly Project[];
  /** Those of them that bear its name. */
  readonly namesakes: readonly Project[];
  /** The form of the same project of the year before. */
  readonly lastYear: Project | undefined;
}

/** A form of which nothing else is known. */
export const ALONE: Beside = { department: [], namesakes: [], lastYear: undefined };

/** A form, its score under the declared rule book, the fits, and its neighbours. */
export interface ScoredForm {
  readonly project: Project;
  readonly score: ProjectScore;
  readonly fits: readonly Fit[];
  readonly beside: Beside;
}

/** A place whose text has signs of personal data, markup or a template, as bits: see `SIGN_OF`. */
export interface SignedPlace extends TextPlace {
  readonly signs: number;
}

/** What a check may look at: a scored form, and what was read of it once for all checks. */
export interface AuditSubject extends ScoredForm {
  /** The texts of the form that have a sign of personal data, markup or a template: see `textSigns`. */
  readonly signed: readonly SignedPlace[];
  /** The traits of each row, in their order, and of all of them together: see `ROW`. */
  readonly rowTraits: readonly number[];
  readonly traits: number;
  /** The amounts of 项目资金 whose unit is doubted. */
  readonly moneySlips: readonly CheckResult[];
}

/** A named check: a noun of the fault, what it means, how much it weighs and where it comes from. */
export interface Check {
  readonly code: string;
  readonly title: string;
  readonly severity: Severity;
  readonly basis: Basis;
  /** The projects that it looks at, scored by this rule book; absent where it looks at all. */
  readonly appliesTo?: (project: Project, rulebook: Rulebook) => boolean;
  /**
   * Whether it concludes from what a form nowhere says, or from all of its rows together; such a check does not look at a
   * form that was not entered whole.
   */
  readonly ofWhole?: true;
  /** The traits of which a form has at least one row, or it says nothing; absent where none is asked for. */
  readonly when?: number;
  /** The amounts of 项目资金 that it concludes from; absent where it does from none. */
  readonly money?: 'total' | 'everyRow';
  /** Every place where the fault stands; none where the form is sound. */
  readonly check: (subject: AuditSubject) => readonly CheckResult[];
}

/** What a check is called and rests on. */
export type NamedCheck = Omit<Check, 'check' | 'appliesTo' | 'money' | 'ofWhole' | 'when'>;

/** A result with the check that found it. */
export class Finding implements Words {
  readonly code: string;
  readonly title: string;
  readonly severity: Severity;
  readonly basis: Basis;
  readonly seq: number | undefined;
  readonly about: Subject | undefined;
  /** The reason for which a person accepted it; absent where nobody did. */
  readonly accepted: string | undefined;
  #cells: CellPaths | undefined;
  readonly #words: () => Words;
  #said: Words | undefined;

  constructor(check: NamedCheck, { seq, about, cells, words }: CheckResult, accepted?: string) {
    this.code = check.code;
    this.title = check.title;
    this.severity = check.severity;
    this.basis = check.basis;
    this.seq = seq;
    this.about = about;
    this.accepted = accepted;
    this.#cells = cells;
    this.#words = words;
  }

  /** Every cell that it is about where there are several: see `CheckResult`. */
  get cells(): readonly string[] | undefined {
    const cells = typeof this.#cells === 'function' ? this.#cells() : this.#cells;
    this.#cells = cells;
    return cells;
  }

  /** The one indicator row in which it has a cell; undefined where it has none in any, or in several. */
  get row(): number | undefined {
    if (this.seq !== undefined) return this.seq;
    const rows = (this.cells ?? []).flatMap((cell) => /^indicators\/(\d+)\//.exec(cell)?.[1] ?? []);
    const [only, ...more] = new Set(rows);
    return only === undefined || more.length > 0 ? undefined : Number(only) + 1;
  }

  get message(): string {
    return this.words().message;
  }

  get evidence(): string {
    return this.words().evidence;
  }

  get advice(): string {
    return this.words().advice;
  }

  /** Made at the first reading; most findings of a large audit are only counted. */
  words(): Words {
    this.#said ??= this.#words();
    return this.#said;
  }

  /** All that it says, its words too: they are no fields of it. */
  toJSON(): object {
    return { ...this, ...this.words() };
  }

  /** The same finding, accepted for a reason. */
  acceptedFor(reason: string): Finding {
    const { seq, about } = this;
    return new Finding(this, { seq, about, cells: this.#cells, words: () => this.words() }, reason);
  }
}
