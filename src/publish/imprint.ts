import { SYNTHETIC_MARK } from '../model/settings.ts';
import type { Moment } from './xlsx/writeWorkbook.ts';

/** What every published file says of where it comes from. */
export interface Imprint {
  /** The name of the site. */
  readonly title: string;
  /** The body that publishes it. */
  readonly owner: string;
  /** The 行政区划代码 of what the site is about, where it says it. */
  readonly region?: string | undefined;
  /** What every file must say of the data, such as 合成演示数据; absent for real ones. */
  readonly mark: string | undefined;
  /** The moment that workbooks insist on: always the same, so that equal data give equal bytes. */
  readonly saved: Moment;
}

/** A title with the mark before it, where the data have one. */
export function markedTitle({ mark }: Pick<Imprint, 'mark'>, title: string): string {
  return mark === undefined ? title : `【${mark}】${title}`;
}

/** The sentence at the head of a page of invented or unpublished data; '' for others. */
export function markedNotice({ mark }: Pick<Imprint, 'mark'>): string {
  if (mark === undefined) return '';
  return mark.includes(SYNTHETIC_MARK) ? `${mark}，不是任何单位的真实数据` : mark;
}
