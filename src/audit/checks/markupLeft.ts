import { unseenIn } from '../../model/invisible.ts';
import { SIGN_OF } from '../../model/textSigns.ts';
import type { Check, CheckResult } from '../finding.ts';
import { placesSeq, type TextPlace } from '../findPlaces.ts';
import { ownBasis } from '../ownBasis.ts';
import { unseenPlaces } from '../unseenPlaces.ts';
import { quoteCell } from '../wording/quoteCell.ts';

const MARKUP = /<\/?[a-z][^<>]{0,200}>|&(?:nbsp|lt|gt|amp|quot);/i;
const AROUND = 12;

/** P8: what a web page leaves in the text of a form, which nobody finds by searching: <p>, characters without ink. */
export const markupLeft: Check = {
  code: 'markupLeft',
  title: '文字中留有网页标记',
  severity: 'info',
  basis: ownBasis('P8'),
  check: ({ signed, project }) => [
    ...resultOf(
      signed.filter(({ signs, text }) => (signs & SIGN_OF.markup) !== 0 && MARKUP.test(text)),
      {
        left: '网页标记',
        quote: markupIn,
        advice: '删去标记，只保留文字。',
      },
    ),
    ...resultOf(unseenPlaces(project), {
      left: '看不见的字符，会让人搜不到所在的词',
      quote: (text) => `${unseenIn(text)}：${text}`,
      advice: '重新键入这些词；这种字符常在从网页、Word 复制时带入。',
    }),
  ],
};

function resultOf(
  places: readonly TextPlace[],
  words: {
    readonly left: string;
    readonly quote: (text: string) => string;
    readonly advice: string;
  },
): CheckResult[] {
  if (places.length === 0) return [];
  return [
    {
      ...placesSeq(places),
      cells: places.map(({ path }) => path),
      words: () => ({
        message: `${places.map(({ place }) => place).join('、')}中留有${words.left}。`,
        evidence: places.map(({ text }) => quoteCell(words.quote(text))).join('；'),
        advice: words.advice,
      }),
    },
  ];
}

/** The first markup of a text with a little of what follows. */
function markupIn(text: string): string {
  const at = text.search(MARKUP);
  return `${text.slice(at, at + AROUND)}……`;
}
