import { normaliseText } from '../../expression/normalise.ts';
import { remembering } from '../../model/remembering.ts';

/** A year that a name carries: 2022年, 2022 年度. */
const YEAR = /(?:19|20)\d{2}年度?/g;
/** Blanks and marks; a mark between two digits stays, since 1.5公里 is not 15公里. */
const MARKS = /\s+|(?<!\d)[\p{P}\p{S}]|[\p{P}\p{S}](?!\d)/gu;

/**
 * A project's or an indicator's name as it is compared across years: half-width, without numbering,
 * blanks, punctuation and the year itself.
 * @example plainName('指标1：2022年培训（职工）人数') // '培训职工人数'
 */
export const plainName = remembering((name) =>
  normaliseText(name).replace(YEAR, '').replace(MARKS, '').toLowerCase(),
);
