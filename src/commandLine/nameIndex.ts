import { allOptions, type Command } from './command.ts';

/**
 * Where among the arguments the name of the command stands, -1 where it is missing: the first that is
 * neither an option nor what is written after an option which takes a value.
 */
export function nameIndex(commands: readonly Command[], args: readonly string[]): number {
  const options = commands.flatMap((one) => Object.entries(allOptions(one)));
  const valued = new Set(
    options.filter(([, { kind }]) => kind !== 'flag').map(([name]) => `--${name}`),
  );
  return args.findIndex((arg, index) => !arg.startsWith('-') && !valued.has(args[index - 1] ?? ''));
}
