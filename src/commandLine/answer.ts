import { readFileSync } from 'node:fs';
import { nearestName } from '../model/nearestName.ts';
import { printable } from '../model/unprintable.ts';
import { UsageError } from '../program/usageError.ts';
import type { Command, Outcome } from './command.ts';
import { failureOf } from './failure.ts';
import { commandHelp, helpText } from './helpText.ts';
import { nameIndex } from './nameIndex.ts';
import { parseCall } from './parseCall.ts';

/** What is printed where, and the exit code: 0 done, 1 findings, 2 anything else. */
export interface Answer {
  readonly out: string;
  readonly error: string;
  readonly exitCode: 0 | 1 | 2;
}

/**
 * Runs one command: finds it, reads what it declares, and answers with its outcome or why there is none.
 * No error escapes. With --json both stand in `out`, one JSON text.
 */
export async function answer(
  commands: readonly Command[],
  args: readonly string[],
): Promise<Answer> {
  const isJson = args.includes('--json');
  try {
    const outcome = await outcomeOf(commands, args);
    const { text, json, note = '' } = outcome;
    const out = isJson ? jsonText(json) : terminalText(text);
    return { out, error: terminalText(note), exitCode: exitCodeOf(outcome) };
  } catch (error) {
    return failureAnswer(error, isJson, commandNamed(commands, args)?.name);
  }
}

function exitCodeOf({ hasFindings = false, isIncomplete = false }: Outcome): 0 | 1 | 2 {
  if (isIncomplete) return 2;
  return hasFindings ? 1 : 0;
}

/** The answer where something went wrong, in whatever command, or before there was one. */
export function failureAnswer(error: unknown, isJson: boolean, commandName?: string): Answer {
  const { text, json } = failureOf(error, commandName);
  return isJson
    ? { out: jsonText(json), error: '', exitCode: 2 }
    : { out: '', error: terminalText(text), exitCode: 2 };
}

async function outcomeOf(commands: readonly Command[], args: readonly string[]): Promise<Outcome> {
  const index = nameIndex(commands, args);
  const name = args[index];
  if (name === undefined) return withoutCommand(commands, args);
  const others = args.toSpliced(index, 1);
  if (name === 'help') return help(commands, others[nameIndex(commands, others)]);
  const found = findCommand(commands, name);
  const call = parseCall(found, others);
  return call.options.help ? help(commands, name) : found.run(call);
}

function withoutCommand(commands: readonly Command[], args: readonly string[]): Outcome {
  if (args.includes('--version')) {
    const version = packageVersion();
    return { text: version, json: { version } };
  }
  if (args.includes('--help') || args.includes('-h')) return help(commands, undefined);
  throw new UsageError('要写一个命令');
}

function help(commands: readonly Command[], name: string | undefined): Outcome {
  const command = name === undefined ? undefined : findCommand(commands, name);
  const text = command === undefined ? helpText(commands) : commandHelp(command);
  return { text, json: command ?? commands };
}

function findCommand(commands: readonly Command[], name: string): Command {
  const found = commands.find((command) => command.name === name);
  if (found !== undefined) return found;
  const names = commands.map((command) => command.name);
  throw new UsageError(`没有命令“${name}”`, nearestName(name, names));
}

/** The version of this package, whose description stands above its code, compiled or not. */
function packageVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return String((JSON.parse(text) as { readonly version: unknown }).version);
}

function commandNamed(commands: readonly Command[], args: readonly string[]): Command | undefined {
  return commands.find(({ name }) => name === args[nameIndex(commands, args)]);
}

function jsonText(json: unknown): string {
  return `${JSON.stringify(json, null, 2)}\n`;
}

/** Without what a terminal would obey, as a name of a file may carry it. */
function terminalText(text: string): string {
  const shown = printable(text);
  return shown === '' || shown.endsWith('\n') ? shown : `${shown}\n`;
}
