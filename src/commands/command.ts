/** What the command line was told besides the command itself. */
export interface Options {
  readonly data: string;
  readonly out: string;
  readonly port: number;
  /** Instead of the rule book that the site declares. */
  readonly rulebook: string | undefined;
  /** Findings of this severity or a heavier one fail `check`. */
  readonly severity: string;
  readonly json: boolean;
  /** Of what `report` drafts: `md` or `docx`, as typed. */
  readonly format: string;
  /** The day of a publication, and why it differs from what was published before. */
  readonly date: string | undefined;
  readonly reason: string | undefined;
  /** How large the invented city is, and its seed, as typed. */
  readonly departments: string;
  readonly years: string;
  readonly projects: string;
  readonly seed: string;
}

/** One command: what help says of it, and what it does; the number is the exit code. */
export interface Command {
  readonly usage: string;
  readonly help: string;
  readonly run: (options: Options, args: readonly string[]) => Promise<number>;
}

/** A command was used wrongly: one sentence, exit 2. */
export class UsageError extends Error {}
