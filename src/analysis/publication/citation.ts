import type { Settings } from '../../model/settings.ts';

/** What is cited: a document by its publisher, with its address within the site. */
export interface Cited {
  readonly publisher: string;
  readonly title: string;
  /** The day of publication, where it is known. */
  readonly published: string | undefined;
  readonly address: string;
}

/**
 * How to cite a document, after GB/T 7714: publisher, title, kind, date and address, each only where it
 * is known; the reader adds the day of reading.
 * @example citation(cited, settings)
 * // '安庆市总工会. 困难劳模帮扶专项 2022 年度项目支出绩效自评表[EB/OL]. (2023-09-01). https://…'
 */
export function citation({ publisher, title, published, address }: Cited, settings: Settings) {
  const { url, synthetic } = settings;
  return [
    `${publisher}. ${title}${synthetic ? '（合成演示数据）' : ''}[EB/OL].`,
    ...(published === undefined ? [] : [`(${published}).`]),
    ...(url === undefined ? [] : [url + address.slice(1)]),
  ].join(' ');
}
