import { UsageError } from '../program/usageError.ts';

/** Before this program was written, and after forms have years: a clock that says so is not set. */
const [EARLIEST, LATEST] = ['2025-01-01', '2100-12-31'];

/**
 * The present day in China, which is the day that a publication there bears. Throws a UsageError where the
 * clock of the computer cannot be right: what bears a wrong day stays on record.
 */
export function today(now: Date = new Date()): string {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' });
  const day = format.format(now);
  if (day.length === EARLIEST.length && day >= EARLIEST && day <= LATEST) return day;
  throw new UsageError(`这台电脑的日期是 ${day}，显然不对：先把时钟校准`);
}

/** The present year in China; throws as `today` does, as data of another year would be read by nobody. */
export function thisYear(now: Date = new Date()): number {
  return Number(today(now).slice(0, 4));
}
