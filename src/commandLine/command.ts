import type { Option, OptionTable, OptionValues } from './option.ts';

/** Something that is written after the name of a command, in its order. */
export interface Place {
  /** What it is, such as 项目. */
  readonly name: string;
  readonly isRequired?: boolean;
  /** As many as one likes; only for the last. */
  readonly isRepeated?: boolean;
}

/** A call that a user may copy, without the program, and what it does. */
export interface Example {
  readonly call: string;
  readonly does: string;
}

/** What a command found or did. It is printed when all is done: `json` with --json, else `text`. */
export interface Outcome {
  readonly text: string;
  readonly json: unknown;
  /** What has to be known besides, on standard error, whatever the format. */
  readonly note?: string | undefined;
  /** Some of what was asked for could not be done, and is said in the text: exit 2. */
  readonly isIncomplete?: boolean;
  /** Findings that reach the limit which was asked for: exit 1. */
  readonly hasFindings?: boolean;
}

/** Options that every command has. */
export const COMMON_OPTIONS = {
  json: { kind: 'flag', words: '以 JSON 输出，出错时也是' },
  help: { kind: 'flag', words: '显示这段说明' },
} as const satisfies OptionTable;

/** What a command was told: its own options, and what stands after its name. */
export interface Call<T extends OptionTable> {
  readonly options: OptionValues<T & typeof COMMON_OPTIONS>;
  readonly places: readonly string[];
}

/** One command, declared as data besides what it does. Options that it does not declare are refused. */
export interface Command<T extends OptionTable = OptionTable> {
  readonly name: string;
  readonly places: readonly Place[];
  /** One line, for the list of all commands. */
  readonly summary: string;
  /** What else its help says, a paragraph each. */
  readonly notes?: readonly string[];
  readonly options: T;
  readonly examples: readonly Example[];
  run(call: Call<T>): Promise<Outcome>;
}

/** A command whose options are known by name and type to its `run`. */
export function command<const T extends OptionTable>(declared: Command<T>): Command<T> {
  return declared;
}

/** The options of a command with those that all have. */
export function allOptions({ options }: Command): Readonly<Record<string, Option>> {
  return { ...options, ...COMMON_OPTIONS };
}

/** How a command is called: `explain <项目> [序号]`. */
export function commandUsage({ name, places }: Command): string {
  return [name, ...places.map(placeUsage)].join(' ');
}

/** How help writes a place: `<…>` where it must be given, `[…]` where it may. */
export function placeUsage({ name, isRequired = false, isRepeated = false }: Place): string {
  const words = isRepeated ? `${name}…` : name;
  return isRequired ? `<${words}>` : `[${words}]`;
}
