import { type Settings, SYNTHETIC_MARK } from '../../model/settings.ts';

/** What is cited: a document by its publisher, with its address within the site. */
export interface Cited {
  readonly publisher: string;
  readonly title: string;
  /** The day of publication, where it is known. */
  readonly published: string | undefined;
  readonly address: string;
}

/**
 * How to cite a document, after GB/T 7714: publisher, title, kind, date and address, the date only where
 * it is known; the reader adds the day of reading. An online document must have its address: on a site
 * without one the document is cited as other material, [Z], with its date.
 * @example citation(cited, settings)
 * // '安庆市总工会. 困难劳模帮扶专项 2022 年度项目支出绩效自评表[EB/OL]. (2023-09-01). https://…'
 */
export function citation({ publisher, title, published, address }: Cited, settings: Settings) {
  const { url, synthetic } = settings;
  const isSilent = synthetic && !publisher.includes(SYNTHETIC_MARK);
  const work = `${publisher}. ${title}${isSilent ? `（${SYNTHETIC_MARK}）` : ''}`;
  if (url === undefined) return [`${work}[Z].`, ...dateWords(published, (day) => day)].join(' ');
  const date = dateWords(published, (day) => `(${day})`);
  return [`${work}[EB/OL].`, ...date, url + address.slice(1)].join(' ');
}

function dateWords(day: string | undefined, set: (day: string) => string): string[] {
  return day === undefined ? [] : [`${set(day)}.`];
}
