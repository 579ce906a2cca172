import { isoDay } from '../../expression/calendar.ts';
import type { Project } from '../../model/project.ts';
import type { CheckResult } from '../finding.ts';
import { findPlaces, type TextPlace } from '../findPlaces.ts';
import { quoteCell } from '../wording/quoteCell.ts';

const DAY = /(?:(20\d\d)年)?(?<!\d)(\d{1,2})月(\d{1,2})[日号]/g;
/** A year with all days that any has, for a text that names none. */
const LONGEST_YEAR = 2024;

/** Days that no calendar has, in the goal, the texts and the reasons: 11月31日. Of a cell for a value `unparsedValue` says so. */
export function impossibleDates(project: Project): CheckResult[] {
  // almost every text with a month has days that there are, and no place of it is written down
  return findPlaces(project, hasImpossibleDay).flatMap((place) => {
    const day = isOfValue(place) ? undefined : impossibleDay(place.text);
    return day === undefined
      ? []
      : [
          {
            ...(place.seq === undefined ? {} : { seq: place.seq }),
            cells: [place.path],
            words: () => ({
              message: `${place.place}写“${day}”，日历上没有这一天。`,
              evidence: quoteCell(place.text),
              advice: '核对日期。',
            }),
          },
        ];
  });
}

function hasImpossibleDay(text: string): boolean {
  return text.includes('月') && impossibleDay(text) !== undefined;
}

function isOfValue({ path }: TextPlace): boolean {
  return /\/(?:target|actual)$/.test(path) && path.startsWith('indicators/');
}

function impossibleDay(text: string): string | undefined {
  for (const [day, year = LONGEST_YEAR, month, date] of text.matchAll(DAY)) {
    if (isoDay(Number(year), Number(month), Number(date)) === undefined) return day;
  }
  return undefined;
}
