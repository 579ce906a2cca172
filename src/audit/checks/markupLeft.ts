import type { Check } from '../finding.ts';
import { placesSeq } from '../findPlaces.ts';
import { ownBasis } from '../ownBasis.ts';
import { quoteCell } from '../quoteCell.ts';

const MARKUP = /<\/?[a-z][^<>]{0,200}>|&(?:nbsp|lt|gt|amp|quot);/i;
const AROUND = 12;

/** P8: markup of a web page, such as <p>, left in the text of a form. */
export const markupLeft: Check = {
  code: 'markupLeft',
  title: '文字中留有网页标记',
  severity: 'info',
  basis: ownBasis('P8'),
  check: ({ signed }) => {
    const places = signed.filter(({ text }) => MARKUP.test(text));
    if (places.length === 0) return [];
    return [
      {
        ...placesSeq(places),
        words: () => ({
          message: `${places.map(({ place }) => place).join('、')}中留有网页标记。`,
          evidence: places.map(({ text }) => quoteCell(markupIn(text))).join('；'),
          advice: '删去标记，只保留文字。',
        }),
      },
    ];
  },
};

/** The first markup of a text with a little of what follows. */
function markupIn(text: string): string {
  const at = text.search(MARKUP);
  return `${text.slice(at, at + AROUND)}……`;
}
