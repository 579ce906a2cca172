import { remembering } from '../../model/remembering.ts';
import { usualGlyphs } from './glyphs.ts';

/**
 * A label without what says nothing: blanks, line breaks, signs at its end, and whether it is written
 * full-width, with radicals or in traditional characters; without what a layout leaves open in it.
 * @example plainLabel('項 目\n資⾦（萬元）：') // '项目资金(万元)'
 */
export const plainLabel = remembering((text) =>
  usualGlyphs(text.normalize('NFKC'))
    .replace(/\{\w+\}/g, '')
    .replace(/[\s\u200b\ufeff]/g, '')
    .replace(/^[★☆*]+|(?<![:;,、。])[:;,、。]+$/g, ''),
);

/** Whatever is longer names nothing. */
const LONGEST = 60;

/** A plain label without its brackets and its number: `执行率（B/A）` and `执行率` are one. */
export const bareLabel = remembering((text) => {
  if (text.length > LONGEST) return text;
  const plain = plainLabel(text);
  const bare = plain
    .replace(/[([{【〔][^)\]}】〕]*[)\]}】〕]/g, '')
    .replace(/^(?:\d{1,2}[.、]|[一二三四五六七八九十]+、)/, '')
    .replace(/[:;,、。*]+$|^[:;,、。]+/g, '');
  return bare === '' ? plain : bare;
});
