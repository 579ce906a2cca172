import { parseArgs } from 'node:util';
import { nearestName } from '../model/nearestName.ts';
import { UsageError } from '../program/usageError.ts';
import { allOptions, type Call, type Command, placeUsage } from './command.ts';
import type { OptionTable, OptionValue } from './option.ts';
import { readValue } from './readValue.ts';

/** What follows the name of a command, read as the command declares it; throws the first fault. */
export function parseCall(command: Command, args: readonly string[]): Call<OptionTable> {
  const declared = allOptions(command);
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: {
      ...Object.fromEntries(
        Object.entries(declared).map(([name, { kind }]) => [
          name,
          { type: kind === 'flag' ? ('boolean' as const) : ('string' as const) },
        ]),
      ),
      help: { type: 'boolean', short: 'h' },
    },
  });
  const given: Record<string, OptionValue> = defaults(declared);
  const places: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') places.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const option = Object.hasOwn(declared, name) ? declared[name] : undefined;
    if (option === undefined) throw unknownOption(command, declared, rawName);
    // Another option is no value, and would be missed; what is meant to begin so stands behind a =.
    const hasValue = value !== undefined && (inlineValue || !value.startsWith('--'));
    if (!hasValue && option.kind !== 'flag') {
      throw new UsageError(`选项“${rawName}”后面要写一个值`);
    }
    given[name] = value === undefined ? true : readValue(name, option, value);
  }
  const options = { ...given, json: given.json === true, help: given.help === true };
  if (!options.help) refuseOtherPlaces(command, places);
  return { options, places };
}

function defaults(declared: OptionTable): Record<string, OptionValue> {
  return Object.fromEntries(
    Object.entries(declared).map(([name, option]) => {
      if (option.kind === 'flag') return [name, false];
      return [name, 'default' in option ? option.default : undefined];
    }),
  );
}

function unknownOption(command: Command, declared: OptionTable, typed: string): UsageError {
  const meant = nearestName(typed.replace(/^-+/, ''), Object.keys(declared));
  return new UsageError(
    `${command.name} 没有选项“${typed}”`,
    meant === undefined ? undefined : `--${meant}`,
  );
}

/** What a command would not look at is more likely a mistake than nothing: its usage names what it takes. */
function refuseOtherPlaces({ name, places }: Command, given: readonly string[]): void {
  const missing = places[given.length];
  if (missing?.isRequired) throw new UsageError(`${name} 之后要写${missing.name}`);
  const surplus = given[places.length];
  if (surplus === undefined || places.at(-1)?.isRepeated) return;
  const most =
    places.length === 0 ? '后面不写别的' : `后面只写 ${places.map(placeUsage).join(' ')}`;
  throw new UsageError(`${name} ${most}，多出“${surplus}”`);
}
