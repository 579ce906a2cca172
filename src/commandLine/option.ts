/**
 * An option as data: the parser, the help and the suggestions all read this. `words` say what it is for;
 * `value` names what is written after it.
 */
export type Option = FlagOption | TextOption | DateOption | WholeOption | ChoiceOption;

interface Described {
  readonly words: string;
}

/** Given or not. */
export interface FlagOption extends Described {
  readonly kind: 'flag';
}

/** Any text, such as the path of a folder. */
export interface TextOption extends Described {
  readonly kind: 'text';
  readonly value: string;
  readonly default?: string;
}

/** A day such as 2023-09-01. */
export interface DateOption extends Described {
  readonly kind: 'date';
}

/** A whole number from `least` to `most`. */
export interface WholeOption extends Described {
  readonly kind: 'whole';
  readonly value: string;
  readonly default?: number;
  readonly least: number;
  readonly most: number;
}

/** One of a few words. */
export interface ChoiceOption extends Described {
  readonly kind: 'choice';
  readonly choices: readonly string[];
  /** What help writes in place of the words, where they are many; the notes then say them. */
  readonly value?: string;
  readonly default?: string;
}

/** Options by name, without the dashes. */
export type OptionTable = Readonly<Record<string, Option>>;

/** What a command reads of its options. */
export type OptionValues<T extends OptionTable> = { readonly [Name in keyof T]: ValueOf<T[Name]> };

/** A value that was given, or the default of its option. */
export type OptionValue = string | number | boolean | undefined;

type ValueOf<O extends Option> = O extends FlagOption
  ? boolean
  : GivenValue<O> | (O extends { readonly default: string | number } ? never : undefined);

type GivenValue<O extends Option> = O extends WholeOption
  ? number
  : O extends { readonly choices: readonly (infer Choice)[] }
    ? Choice
    : string;

/** How help writes an option: `--port <端口>`. */
export function optionUsage(name: string, option: Option): string {
  const value = valueName(option);
  return value === undefined ? `--${name}` : `--${name} <${value}>`;
}

/** What is written after an option; undefined where nothing is. */
export function valueName(option: Option): string | undefined {
  switch (option.kind) {
    case 'flag':
      return undefined;
    case 'date':
      return '日期';
    case 'choice':
      return option.value ?? option.choices.join('|');
    default:
      return option.value;
  }
}
