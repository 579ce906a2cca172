import { nearestName } from '../model/nearestName.ts';
import { UsageError } from '../program/usageError.ts';
import type { Option, OptionValue } from './option.ts';

/** The value of an option from what was typed after it; throws one sentence where it is none. */
export function readValue(name: string, option: Option, typed: string): OptionValue {
  switch (option.kind) {
    case 'flag':
      throw new UsageError(`选项“--${name}”后面不写值`);
    case 'text':
      if (typed === '') throw new UsageError(`--${name} 不能是空白`);
      return typed;
    case 'date':
      if (!isDay(typed)) throw new UsageError(`--${name} 应为日期，如 2023-09-01，实为“${typed}”`);
      return typed;
    case 'whole':
      return wholeNumber(name, typed, option);
    case 'choice':
      if (option.choices.includes(typed)) return typed;
      throw new UsageError(
        `--${name} 应为 ${option.choices.join(' 或 ')}，实为“${typed}”`,
        nearestName(typed, option.choices),
      );
    default:
      return option satisfies never;
  }
}

function wholeNumber(
  name: string,
  typed: string,
  { least, most }: { readonly least: number; readonly most: number },
): number {
  const value = Number(typed);
  if (/^\d+$/.test(typed) && value >= least && value <= most) return value;
  throw new UsageError(`--${name} 应为 ${least} 到 ${most} 的整数，实为“${typed}”`);
}

/** A day of the calendar: 2023-02-30 is none. */
function isDay(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return day !== undefined && !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text);
}
