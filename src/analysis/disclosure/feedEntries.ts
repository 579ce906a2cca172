import type { Dataset, DepartmentYear } from '../../model/dataset.ts';
import { EVENT_WORDS } from '../../model/publications.ts';
import { departmentPage } from './departmentPage.ts';
import type { PublicationLine } from './publicationLine.ts';

/** One publication or correction, as a feed tells it. */
export interface FeedEntry {
  /** Of the page, within the site. */
  readonly address: string;
  readonly date: string;
  readonly title: string;
  readonly summary: string;
}

/**
 * Everything that was published and corrected on a known day, newest first: from the logs, and where a
 * project has none from the day that the data gives for its source.
 */
export function feedEntries(
  { departmentYears }: Dataset,
  records: ReadonlyMap<string, readonly PublicationLine[]>,
): FeedEntry[] {
  const entries = [
    ...departmentYears.flatMap((departmentYear) => [
      ...pageEntries(departmentYear, records),
      ...unloggedEntries(departmentYear, records),
    ]),
    ...(records.get('/rules/') ?? []).map((line) => toEntry('/rules/', '', line)),
  ];
  return entries.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

function pageEntries(
  departmentYear: DepartmentYear,
  records: ReadonlyMap<string, readonly PublicationLine[]>,
): FeedEntry[] {
  const { departmentName, targetForms, whole } = departmentYear;
  const pages = [
    { address: departmentPage(departmentYear), name: departmentName },
    ...(whole === undefined ? [] : [{ address: `/${whole.id}/`, name: departmentName }]),
    ...targetForms.map(({ id, name }) => ({ address: `/${id}/targets/`, name })),
    ...departmentYear.projects.flatMap(({ id, name }) => [
      { address: `/${id}/`, name },
      { address: `/${id}/report/`, name },
    ]),
  ];
  return pages.flatMap(({ address, name }) =>
    (records.get(address) ?? []).map((line) =>
      toEntry(address, `${name} ${departmentYear.year} 年度`, line),
    ),
  );
}

function toEntry(
  address: string,
  whose: string,
  { date, subject, event, reason, changes }: PublicationLine,
): FeedEntry {
  return {
    address,
    date,
    title: `${EVENT_WORDS[event]}：${whose}${subject}`,
    summary: [
      ...(reason === undefined ? [] : [`理由：${reason}`]),
      ...changes.map(({ place, from, to }) => `${place}：${inWords(from)} → ${inWords(to)}`),
    ].join('；'),
  };
}

function unloggedEntries(
  departmentYear: DepartmentYear,
  records: ReadonlyMap<string, readonly PublicationLine[]>,
): FeedEntry[] {
  return departmentYear.projects.flatMap(({ id, name, year, source }) =>
    records.has(`/${id}/`) || source.published === undefined
      ? []
      : {
          address: `/${id}/`,
          date: source.published,
          title: `${EVENT_WORDS.published}：${name} ${year} 年度自评表`,
          summary: '',
        },
  );
}

function inWords(text: string | undefined): string {
  return text === undefined ? '（没有）' : text || '（空白）';
}
